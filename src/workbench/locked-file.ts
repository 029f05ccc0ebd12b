import { maybeLockedBook } from '../document/password/agile';
import { fileError } from '../host/unreadable';
import type { LockedFile } from './store/workbench-state';

/** A file that is locked, with its faults told in sentences; null where it does not open here. @throws HostError */
export async function lockedFile(name: string, bytes: Uint8Array): Promise<LockedFile | null> {
  const told = (error: unknown): never => {
    throw fileError(name, error);
  };
  const book = await maybeLockedBook(bytes).catch(told);
  return book && { unlock: (password) => book.unlock(password).catch(told) };
}
