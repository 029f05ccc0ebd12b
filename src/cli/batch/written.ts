import type { UnitResult } from '../unit/check-unit';
import { sentenceOf } from '../inputs/input';
import { worst, type Machine } from '../machine/machine';
import type { Outputs } from '../writing/outputs';
import { CLI_TEXTS } from '../texts';
import type { Journal } from './journal';

/** A book whose copies and reports are written, as the journal keeps it. */
export interface WrittenUnit extends Omit<UnitResult, 'copies'> {
  /** What was written, in words. */
  readonly notes: readonly string[];
  /** The files that were written. */
  readonly places: readonly string[];
}

/** What an earlier run wrote of a book, where all of it is still there; null elsewhere. */
export async function maybeWritten(key: string, journal: Journal, machine: Machine): Promise<WrittenUnit | null> {
  const found = journal.find(key) as WrittenUnit | null;
  if (found === null) return null;
  const kinds = await Promise.all(found.places.map((place) => machine.kindOf(place).catch(() => null)));
  return kinds.every((kind) => kind === 'file') ? found : null;
}

/** Writes what belongs to a book. A file that cannot be written is said; what was found stays. */
export async function writeUnit(unit: string, result: UnitResult, outputs: Outputs): Promise<WrittenUnit> {
  const { copies, ...found } = result;
  const notes: string[] = [];
  const places: string[] = [];
  let { err } = found;
  try {
    for (const copy of copies) {
      if (typeof copy === 'string') {
        notes.push(copy);
        continue;
      }
      const { place, remark } = await outputs.write(copy.stem, copy.ending, copy.content);
      places.push(place);
      if (remark !== null) err += `${remark}\n`;
      notes.push(CLI_TEXTS.written(place));
    }
    return { ...found, err, notes, places };
  } catch (error) {
    return { ...found, status: worst([found.status, 2]), err: `${err}${sentenceOf(unit, error)}\n`, notes, places };
  }
}
