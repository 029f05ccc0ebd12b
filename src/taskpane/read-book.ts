import { timeLimit } from '../document/allowance';
import type { WorkbookSnapshot } from '../model';
import { clock } from './clock';

/**
 * Reads a workbook file that the user chose beside the open one; the reader is fetched with the first of them.
 * @throws HostError where the file cannot be read
 */
export async function readBook(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { readFile } = await import(/* webpackChunkName: "file-host" */ '../host/read-file');
  return (await readFile(name, bytes, timeLimit(clock))).snapshot;
}
