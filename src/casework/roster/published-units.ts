import type { Roster } from '../../roster';
import { fileName, folderOf, idAmong, isUnitText, type PlacedFile, type UnitFiles } from '../units';
import { allotTexts } from './allot-texts';

/**
 * The units among published files: each with the texts that are its own, and behind them the texts of none, which
 * hold a whole publication as well.
 * @param files all that were handed in, the units' own among them
 */
export function publishedUnits(
  units: readonly UnitFiles[],
  files: readonly PlacedFile[],
  roster: Roster,
): readonly UnitFiles[] {
  const known = new Set(units.map(({ place }) => place));
  const texts = new Map(
    files
      .filter(({ path }) => isUnitText(path) && !known.has(path))
      .map((file): [string, PlacedFile] => [file.path, file]),
  );
  if (texts.size === 0) return units;
  const books = units.map(({ place, sources }) => ({
    path: place,
    names: [fileName(place), ...sources.map(({ name }) => name)],
  }));
  const { texts: own, alone } = allotTexts(books, [...texts.keys()], roster, (path) => ({
    folder: folderOf(path),
    name: fileName(path),
  }));
  const filesAt = (paths: readonly string[]): readonly PlacedFile[] => paths.flatMap((path) => texts.get(path) ?? []);
  return [
    ...units.map((unit) => ({ ...unit, texts: { files: filesAt(own.get(unit.place) ?? []), isShared: false } })),
    ...filesAt(alone).map((file) => textUnit(file, files)),
  ];
}

/** Its ending stays: a workbook beside it may be called the same. */
function textUnit({ path, read }: PlacedFile, files: readonly PlacedFile[]): UnitFiles {
  const id = idAmong(path, files);
  const name = fileName(path);
  return { id, place: path, stem: id.replace(/\//g, ' '), bookName: name, sources: [{ name, read }], texts: null };
}
