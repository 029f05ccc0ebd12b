import type { FileTree } from './file-tree';

const BOOK = /\.xlsx?$/i;
/** Lock files of an open workbook, and copies that were written here. */
const PASSED_OVER =
  /^~\$|^\.|\.marked(-\d+)?\.xlsx$|\.审核意见单\.xlsx$|^summary(-\d+)?\.xlsx$|^汇总(-\d+)?\.xlsx$|(?:^|_)(?:助手资料|收集表)(?:-\d+)?\.xlsx$/i;

/** Whether a file is a workbook to be checked, by its name without folders. */
export function isBookName(name: string): boolean {
  return BOOK.test(name) && !PASSED_OVER.test(name);
}

/** The workbook files in a folder, in its order, but for those that were written here. */
export async function bookNames(folder: string, tree: Pick<FileTree, 'list'>): Promise<readonly string[]> {
  return (await tree.list(folder)).filter(isBookName);
}

/** A workbook's name without its ending. */
export function bookStem(name: string): string {
  return name.replace(BOOK, '');
}
