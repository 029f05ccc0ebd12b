import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONSISTENT_BOOK } from '../../../scripts/samples/books';

/** A real workbook file: the consistent sample. */
export async function workbookBytes(): Promise<Uint8Array> {
  const file = join(__dirname, '../../../samples', CONSISTENT_BOOK.fileName);
  return new Uint8Array(await readFile(file));
}
