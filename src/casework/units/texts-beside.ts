import { isOurName } from '../file-names';
import { bookStem, isBookName } from './book-names';
import { fileName, folderOf, type PlacedFile } from './tree-of-files';

/** The texts that may belong to a unit, by their names. */
export interface TextsOf {
  readonly names: readonly string[];
  /** Other units lie in the same folder: a text is this unit's only if it says so in its name. */
  readonly isShared: boolean;
}

const TEXT = /\.(docx?|wps|pdf)$/i;

/**
 * The texts beside each unit; null where no text was handed in with any of them, which says nothing about the units.
 * A folder without books belongs to the one above.
 */
export function textsOfUnits(
  places: readonly string[],
  files: readonly PlacedFile[],
): ReadonlyMap<string, TextsOf> | null {
  const paths = files.map(({ path }) => path);
  const texts = paths.filter((path) => TEXT.test(path) && !isOurName(fileName(path)));
  if (texts.length === 0) return null;
  const isFile = new Set(paths);
  const withBooks = new Set(paths.filter((path) => isBookName(fileName(path))).map(folderOf));
  const owned = texts.map((path) => ({ owner: ownerOf(path, withBooks), name: fileName(path) }));
  return new Map(
    places.map((place) => {
      const folder = isFile.has(place) ? folderOf(place) : place;
      const names = owned.filter(({ owner }) => owner === folder).map(({ name }) => name);
      return [place, { names, isShared: isFile.has(place) }];
    }),
  );
}

function ownerOf(path: string, withBooks: ReadonlySet<string>): string {
  let folder = folderOf(path);
  while (folder !== '' && !withBooks.has(folder)) folder = folderOf(folder);
  return folder;
}

/** Whether one of the texts is this unit's, whose book says `unitName` and whose file is called `stem`. */
export function hasText({ names, isShared }: TextsOf, unitName: string | null, stem: string): boolean {
  if (!isShared) return names.length > 0;
  const wanted = [unitName ?? '', shortStem(stem)].map(bare).filter((name) => name.length >= SHORTEST);
  return names.some((name) => wanted.some((each) => bare(name).includes(each)));
}

/** Shorter names are in too many others. */
const SHORTEST = 3;

/** “甲局2020年部门决算公开表” → “甲局”: what a file is called by, without what kind of file it is. */
function shortStem(stem: string): string {
  return bookStem(stem).replace(/(19|20)\d\d.*$|(部门|单位)?决算.*$/, '');
}

function bare(text: string): string {
  return text.replace(/[\s（）()“”"_\-—.]/g, '');
}
