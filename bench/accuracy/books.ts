import type { ReportModel } from '../../src/model';
import { recognise } from '../../src/recognition';
import {
  EDITIONS,
  editionsIn,
  injectFault,
  layOut,
  priorUnit,
  randomUnit,
  type Book,
  type FaultKind,
  type FaultyBook,
} from '../../test/support/generator';

/** Book number `seed`: all editions in turn, in 元 and 万元. */
export function bookOf(seed: number): Book {
  const edition = EDITIONS[seed % EDITIONS.length];
  const year = edition ? edition.years[0] + (seed % (edition.years[1] - edition.years[0] + 1)) : 2022;
  const known = editionsIn(year).find(({ id }) => id === edition?.id);
  const unit = seed % 3 === 0 ? '元' : '万元';
  return layOut(randomUnit(seed, { year }), { ...(known ? { edition: known.id } : {}), unit, seed });
}

/** Last year's book of the same unit, as the planted faults know it; null before the first edition. */
export function maybePriorReport({ source, truth }: Book): ReportModel | null {
  const unit = priorUnit(source.unit, truth.places.size);
  const [edition] = editionsIn(unit.year);
  return edition ? recognise(layOut(unit, { edition: edition.id, unit: truth.amountUnit }).snapshot) : null;
}

/** A fault in a book; null where none of its cells can carry it. */
export function maybePlanted(book: Book, kind: FaultKind, seed: number): FaultyBook | null {
  try {
    return injectFault(book, kind, seed);
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}

/** “national-2022 万元” */
export function nameOf({ source, truth }: Book): string {
  return `${source.edition} ${truth.amountUnit}`;
}
