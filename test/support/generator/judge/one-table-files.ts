import type { WorkbookSnapshot } from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Truth } from '../show/truth';

/** The book as some units publish it: a file for each sheet, named after it. */
export function splitIntoFiles({ snapshot }: Book): readonly WorkbookSnapshot[] {
  return snapshot.sheets.map((sheet) => ({ name: `${sheet.name}.xlsx`, sheets: [sheet] }));
}

/** The truth about the files taken together again, whose sheets stand in the old order and may have new names. */
export function truthOfMerged({ snapshot, truth }: Book, merged: WorkbookSnapshot): Truth {
  const renamed = new Map(snapshot.sheets.map(({ name }, index) => [name, merged.sheets[index]?.name ?? name]));
  const newName = (tab: string): string => renamed.get(tab) ?? tab;
  const places = [...truth.places].map(
    ([key, place]) => [key, { ...place, ref: { ...place.ref, sheet: newName(place.ref.sheet) } }] as const,
  );
  return { ...truth, rivals: truth.rivals.map(newName), places: new Map(places) };
}
