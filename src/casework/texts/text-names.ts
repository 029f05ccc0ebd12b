import { isOurName } from '../file-names';
import { bookStem } from '../units/book-names';

/** Formats that a text is read from; of the others `readText` says how to bring them. */
const TEXT = /\.(docx|txt|md|html?)$/i;

/** Whether a file beside books is a text to be proof-read, by its name without folders. */
export function isTextName(name: string): boolean {
  return TEXT.test(name) && !isOurName(name);
}

/** A file in a folder. */
export interface PlacedName {
  readonly folder: string;
  readonly name: string;
}

/**
 * Which of several books a text belongs to, by the names of their files: of those in its own folder the one that it
 * is named after, else the only one there; null where that is open.
 */
export function bookBeside<Book extends PlacedName>(text: PlacedName, books: readonly Book[]): Book | null {
  const beside = books.filter(({ folder }) => folder === text.folder);
  const stem = shortStem(text.name);
  const same = beside.filter(({ name }) => stem !== '' && shortStem(name) === stem);
  const alike = beside.filter(({ name }) => isAlike(stem, shortStem(name)));
  const [only, second] = [same, alike, beside].find((each) => each.length > 0) ?? [];
  return only !== undefined && second === undefined ? only : null;
}

/** Shorter names are in too many others. */
const SHORTEST = 3;

function isAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST && (one.includes(other) || other.includes(one));
}

/** “甲局2020年部门决算公开表.xlsx” → “甲局”: whose a file is, without what kind of file it is. */
function shortStem(name: string): string {
  return bookStem(name)
    .replace(/\.(docx|txt|md|html?)$/i, '')
    .replace(/(19|20)\d\d.*$|(部门|单位)?决算.*$|[.。]?(情况)?说明.*$/, '')
    .replace(/[\s（）()“”"_\-—.]/g, '');
}
