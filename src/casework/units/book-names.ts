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

/** Shorter names are in too many others to tell whose a file is. */
export const SHORTEST_NAME = 3;

/** “甲局2020年部门决算公开表” → “甲局”: whose a file is, without what kind of file it is. */
export function whoseFile(stem: string): string {
  return bookStem(stem).replace(/(19|20)\d\d.*$|(部门|单位)?决算.*$/, '');
}

/** A name without blanks, brackets and other signs, as names of files are compared. */
export function bareName(text: string): string {
  return text.replace(/[\s（）()“”"_\-—.]/g, '');
}
