import { TEXT_ENDING } from '../../model';
import { isOurName } from '../file-names';
import { bareName, SHORTEST_NAME, whoseFile } from '../units/book-names';

/** Whether a file beside books is a text to be proof-read, by its name without folders. */
export function isTextName(name: string): boolean {
  return TEXT_ENDING.test(name) && !isOurName(name);
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

function isAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST_NAME && (one.includes(other) || other.includes(one));
}

/** The same of a text, whose name also says that it is one: “甲局2020年情况说明.docx” → “甲局”. */
function shortStem(name: string): string {
  return bareName(whoseFile(name.replace(TEXT_ENDING, '')).replace(/[.。]?(情况)?说明.*$/, ''));
}
