import path from 'node:path';
import { bookBeside, isTextName } from '../../casework';
import { bookNames } from '../../casework/units';
import { unitsNamed, type Roster } from '../../roster';
import { unitsIn } from '../batch/units';
import { filesUnder } from '../files-under';
import { placed } from '../texts-in';
import type { Machine } from '../machine';

/** What was published, and the texts that came with each. */
export interface FoundUnits {
  readonly units: readonly string[];
  /** By unit; one without texts is absent. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * The units among published files: books and PDFs as ever, and texts (.docx, web pages) that belong to none of them,
 * which hold a whole publication as well. A text that is named after another unit of the list is not its neighbour's.
 */
export async function foundUnits(
  places: readonly string[],
  out: string,
  roster: Roster,
  machine: Machine,
): Promise<FoundUnits> {
  const books = await unitsIn(places, out, machine);
  const files = await filesUnder(places, out, machine);
  const known = new Set(books);
  const beside = books.map(placed);
  const texts = new Map<string, string[]>();
  const alone: string[] = [];
  for (const file of files) {
    if (known.has(file) || !isTextName(path.basename(file))) continue;
    const owner = ownerOf(file, known, beside);
    if (owner === null || isOthers(file, owner, roster)) alone.push(file);
    else texts.set(owner, [...(texts.get(owner) ?? []), file]);
  }
  const held = alone.length === 0 ? books : await withoutEmptyFolders(books, places, machine);
  return { units: [...held, ...alone], texts };
}

/** A folder that is one book holds its own texts. */
function ownerOf(
  text: string,
  known: ReadonlySet<string>,
  beside: readonly ReturnType<typeof placed>[],
): string | null {
  const folder = path.dirname(text);
  return known.has(folder) ? folder : (bookBeside(placed(text), beside)?.path ?? null);
}

/** Named after one unit of the list, and the book beside it after another. */
function isOthers(text: string, book: string, { units }: Roster): boolean {
  const [only, second] = unitsNamed(units, path.basename(text));
  if (only === undefined || second !== undefined) return false;
  return !unitsNamed(units, path.basename(book)).includes(only);
}

/** A folder that was named and holds no book stands for itself, to be told: not where texts were found. */
async function withoutEmptyFolders(
  books: readonly string[],
  places: readonly string[],
  machine: Machine,
): Promise<readonly string[]> {
  const held: string[] = [];
  for (const book of books) {
    const isNamed = places.includes(book) && (await machine.kindOf(book).catch(() => null)) === 'folder';
    if (!isNamed || (await bookNames(book, machine)).length > 0) held.push(book);
  }
  return held;
}
