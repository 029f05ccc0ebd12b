import { isOurName } from '../file-names';
import { bareName, isBookName, SHORTEST_NAME, whoseFile } from './book-names';
import { fileName, folderOf, type PlacedFile } from './tree-of-files';

/** The texts that may belong to a unit. */
export interface TextsOf {
  readonly files: readonly PlacedFile[];
  /** Other units lie in the same folder: a text is this unit's only if it says so in its name. */
  readonly isShared: boolean;
}

const TEXT = /\.(docx?|wps|pdf|txt|md|html?)$/i;

/** Whether a file may be a text of a unit, by its name: old formats count, since it has to be said that they are not read. */
export function isUnitText(path: string): boolean {
  return TEXT.test(path) && !isOurName(fileName(path));
}

/**
 * The texts beside each unit; null where no text was handed in with any of them, which says nothing about the units.
 * A folder without books belongs to the one above.
 */
export function textsOfUnits(
  places: readonly string[],
  files: readonly PlacedFile[],
): ReadonlyMap<string, TextsOf> | null {
  const paths = files.map(({ path }) => path);
  const units = new Set(places);
  const texts = files.filter(({ path }) => isUnitText(path) && !units.has(path));
  if (texts.length === 0) return null;
  const isFile = new Set(paths);
  const books = paths.filter((path) => isBookName(fileName(path)) || units.has(path));
  const withBooks = new Set(books.map(folderOf));
  const owned = texts.map((file) => ({ owner: ownerOf(file.path, withBooks), file }));
  return new Map(
    places.map((place) => {
      const folder = isFile.has(place) ? folderOf(place) : place;
      const own = owned.filter(({ owner }) => owner === folder).map(({ file }) => file);
      return [place, { files: own, isShared: isFile.has(place) }];
    }),
  );
}

function ownerOf(path: string, withBooks: ReadonlySet<string>): string {
  let folder = folderOf(path);
  while (folder !== '' && !withBooks.has(folder)) folder = folderOf(folder);
  return folder;
}

/** The texts that are this unit's, whose book says `unitName` and whose file is called `stem`. */
export function ownTexts({ files, isShared }: TextsOf, unitName: string | null, stem: string): readonly PlacedFile[] {
  if (!isShared) return files;
  const wanted = [unitName ?? '', whoseFile(stem)].map(bareName).filter((name) => name.length >= SHORTEST_NAME);
  return files.filter(({ path }) => wanted.some((each) => bareName(fileName(path)).includes(each)));
}
