import { unitsNamed, type Roster } from '../../roster';
import { bookBeside } from '../texts/text-names';

/** A book among published files, a workbook or a folder that is one. */
export interface PublishedBook {
  readonly path: string;
  /** Its own name, and the names of the files in a folder. */
  readonly names: readonly string[];
}

/** The folder and the name of a path; the outermost folder lies in itself. */
export type SplitPath = (path: string) => { readonly folder: string; readonly name: string };

/** Whose the texts are that were published beside books. */
export interface AllottedTexts {
  /** By the path of the book; one without texts is absent. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Those of no book, which hold a whole publication as well. */
  readonly alone: readonly string[];
}

/**
 * A text belongs to the book that it lies beside, or that is the folder around it; one that is named after another
 * unit of the list is not its neighbour's.
 */
export function allotTexts(
  books: readonly PublishedBook[],
  texts: readonly string[],
  roster: Roster,
  split: SplitPath,
): AllottedTexts {
  const byPath = new Map(books.map((book) => [book.path, book]));
  const beside = books.map((book) => ({ ...split(book.path), book }));
  const withBooks = new Set(beside.map(({ folder }) => folder));
  const owned = new Map<string, string[]>();
  const alone: string[] = [];
  for (const text of texts) {
    const owner = folderAround(text) ?? bookBeside(split(text), beside)?.book ?? null;
    if (owner === null || isOthers(text, owner)) alone.push(text);
    else owned.set(owner.path, [...(owned.get(owner.path) ?? []), text]);
  }
  return { texts: owned, alone };

  /** The innermost folder that is a book, unless other books lie between. */
  function folderAround(text: string): PublishedBook | null {
    for (const folder of foldersOf(text, split)) {
      const book = byPath.get(folder);
      if (book) return book;
      if (withBooks.has(folder)) return null;
    }
    return null;
  }

  /** Its own name, or else a folder between it and the book, says one unit of the list, and the book another. */
  function isOthers(text: string, book: PublishedBook): boolean {
    const around = foldersOf(text, split);
    const between = around.slice(0, Math.max(0, around.indexOf(book.path)));
    const names = [text, ...between].map((path) => split(path).name);
    const named = names.map((name) => unitsNamed(roster.units, name)).find((units) => units.length > 0) ?? [];
    const [only, second] = named;
    if (only === undefined || second !== undefined) return false;
    return !book.names.some((name) => unitsNamed(roster.units, name).includes(only));
  }
}

/** The folders around a file, the innermost first. */
function foldersOf(path: string, split: SplitPath): readonly string[] {
  const folders: string[] = [];
  for (let { folder } = split(path); folders.at(-1) !== folder; { folder } = split(folder)) folders.push(folder);
  return folders;
}
