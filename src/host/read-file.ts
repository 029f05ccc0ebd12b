import { readWorkbook, type ReadBook } from '../document';
import type { Watch } from '../model';
import { fileError } from './unreadable';

/**
 * Reads the bytes of a workbook file (.xlsx or .xls), whoever brought them.
 * @throws HostError with one Chinese sentence: what is wrong with the file, and what to do.
 */
export async function readFile(name: string, bytes: Uint8Array, watch?: Watch): Promise<ReadBook> {
  try {
    return await readWorkbook(name, bytes, watch);
  } catch (error) {
    throw fileError(name, error);
  }
}
