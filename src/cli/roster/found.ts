import path from 'node:path';
import { allotTexts, isTextName, type PublishedBook } from '../../casework';
import { bookNames } from '../../casework/units';
import { unitsIn } from '../batch/units';
import { filesUnder } from '../inputs/files-under';
import type { Machine } from '../machine/machine';
import type { ReadRoster } from './read-roster';

/** What was published, and the texts that came with each. */
export interface FoundUnits {
  readonly units: readonly string[];
  /** By unit; one without texts is absent. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * The units among published files: books and PDFs as ever, and texts (.docx, web pages) that belong to none of them,
 * which hold a whole publication as well.
 */
export async function foundUnits(
  places: readonly string[],
  out: string,
  { roster, place: list }: Pick<ReadRoster, 'roster' | 'place'>,
  machine: Machine,
): Promise<FoundUnits> {
  const books = await Promise.all(
    (await unitsIn(places, out, machine, [list])).map((place) => bookAt(place, places.includes(place), machine)),
  );
  const known = new Set(books.map((book) => book.path));
  const files = await filesUnder(places, out, machine);
  const texts = files.filter((file) => !known.has(file) && isTextName(path.basename(file)));
  const allotted = allotTexts(books, texts, roster, (place) => ({
    folder: path.dirname(place),
    name: path.basename(place),
  }));
  const held = allotted.alone.length === 0 ? books : books.filter(({ isEmpty }) => !isEmpty);
  return { units: [...held.map((book) => book.path), ...allotted.alone], texts: allotted.texts };
}

/** A folder that was named and holds no book stands for itself, to be told: not where texts were found. */
async function bookAt(
  place: string,
  isNamed: boolean,
  machine: Machine,
): Promise<PublishedBook & { readonly isEmpty: boolean }> {
  const isFolder = (await machine.kindOf(place).catch(() => null)) === 'folder';
  const names = isFolder ? await bookNames(place, machine).catch(() => []) : [];
  return { path: place, names: [path.basename(place), ...names], isEmpty: isNamed && isFolder && names.length === 0 };
}
