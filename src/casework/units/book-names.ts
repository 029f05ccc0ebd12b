import { PDF_ENDING } from '../../model';
import { isOurName } from '../file-names';
import type { FileTree } from './file-tree';

const BOOK = /\.(?:xlsx?|et)$/i;
const ENDING = /\.(?:xlsx?|et|pdf|docx|html?)$/i;

/** Whether a file is a workbook to be checked, by its name without folders. */
export function isBookName(name: string): boolean {
  return BOOK.test(name) && !isOurName(name);
}

/** The workbook files in a folder, in its order, but for those that were written here. */
export async function bookNames(folder: string, tree: Pick<FileTree, 'list'>): Promise<readonly string[]> {
  return (await tree.list(folder)).filter(isBookName);
}

/**
 * The documents in a folder that are units of their own: published ones that are named after none of the workbooks
 * beside them. Others, .docx and .html, are mostly texts, and serve as a book only where somebody names them.
 */
export async function documentNames(folder: string, tree: Pick<FileTree, 'list'>): Promise<readonly string[]> {
  const names = (await tree.list(folder)).filter((name) => !isOurName(name));
  const books = names.filter(isBookName);
  return names.filter((name) => PDF_ENDING.test(name) && !books.some((book) => isOfOneUnit(name, book)));
}

function isOfOneUnit(one: string, other: string): boolean {
  const [own, others] = [one, other].map((name) => bareName(whoseFile(bookStem(name))));
  if (own === undefined || others === undefined) return false;
  return Math.min(own.length, others.length) >= SHORTEST_NAME && (own.includes(others) || others.includes(own));
}

/** The name of a workbook, or of a document that serves as one, without its ending. */
export function bookStem(name: string): string {
  return name.replace(ENDING, '');
}

/** Shorter names are in too many others to tell whose a file is. */
export const SHORTEST_NAME = 3;

/** The year that a file is named by first: “2020年度甲局部门决算”. */
const YEAR_BEFORE = /^[（(]?(?:19|20)\d\d(?!\d)年?度?[）)]?/;
/** From the year or the kind of file on nothing tells whose it is; a number of a house is no year. */
const KIND_BEHIND = /(?<!\d)(?:19|20)\d\d(?![\d号]).*$|(?:部门|单位)?决算.*$/;

/** “甲局2020年部门决算公开表” → “甲局”: whose a file is, without what kind of file it is. */
export function whoseFile(stem: string): string {
  return bookStem(stem).replace(YEAR_BEFORE, '').replace(KIND_BEHIND, '');
}

/** A name without blanks, brackets and other signs, as names of files are compared. */
export function bareName(text: string): string {
  return text.replace(/[\s（）()“”"_\-—.]/g, '');
}
