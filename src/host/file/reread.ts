import { fileChanged } from '../unreadable';
import type { FileSource } from './file-source';
import type { FileState } from './file-state';
import { openFile } from './open-file';
import type { OpenedFile } from './saved-copy';

/**
 * The file as it is on the disk now; null where it has not changed.
 * @throws HostError fileChanged where it cannot be read any more, else as for a file that is opened
 */
export async function rereading(
  { name, watch }: Pick<FileSource, 'name' | 'watch'>,
  read: () => Promise<Uint8Array>,
  before: Uint8Array,
): Promise<{ file: OpenedFile; state: FileState } | null> {
  const bytes = await read().catch(() => {
    throw fileChanged(name);
  });
  return isSame(bytes, before) ? null : openFile(name, bytes, watch && { watch: watch() });
}

/** Byte by byte: a file that was stored again without a change is no news. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
