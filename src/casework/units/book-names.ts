import { isOurName } from '../file-names';
import type { FileTree } from './file-tree';

const BOOK = /\.xlsx?$/i;

/** Whether a file is a workbook to be checked, by its name without folders. */
export function isBookName(name: string): boolean {
  return BOOK.test(name) && !isOurName(name);
}

/** The workbook files in a folder, in its order, but for those that were written here. */
export async function bookNames(folder: string, tree: Pick<FileTree, 'list'>): Promise<readonly string[]> {
  return (await tree.list(folder)).filter(isBookName);
}

/** A workbook's name without its ending. */
export function bookStem(name: string): string {
  return name.replace(BOOK, '');
}
