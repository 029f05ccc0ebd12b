import { sameCell, type ReportModel } from '../../src/model';
import { recognise } from '../../src/recognition';
import {
  EDITIONS,
  FAULT_KINDS,
  editionsIn,
  injectFault,
  layOut,
  priorUnit,
  randomUnit,
  type Book,
  type FaultKind,
  type ChangedCell,
  type FaultyBook,
  type NoiseName,
} from '../../test/support/generator';

/** Book number `seed`: all editions in turn, in 元 and 万元, under this noise. */
export function bookOf(seed: number, noise: readonly NoiseName[] = []): Book {
  const edition = EDITIONS[seed % EDITIONS.length];
  const year = edition ? edition.years[0] + (seed % (edition.years[1] - edition.years[0] + 1)) : 2022;
  const known = editionsIn(year).find(({ id }) => id === edition?.id);
  const unit = seed % 3 === 0 ? '元' : '万元';
  return layOut(randomUnit(seed, { year }), { ...(known ? { edition: known.id } : {}), unit, noise, seed });
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

/** Slips of a whole row, column or table, or of two cells: naming the block with its slip is enough. */
export const BLOCKS: ReadonlySet<FaultKind> = new Set([
  'unitTable',
  'shiftedColumn',
  'shiftedRow',
  'priorYearColumn',
  'missingRow',
  'duplicateRow',
  'swap',
  'neighbour',
]);

/** Slips of one cell that leave an amount in it. */
const AMOUNT_KINDS = FAULT_KINDS.filter((kind) => !BLOCKS.has(kind) && kind !== 'text' && !kind.startsWith('steps'));

/** Up to so many slips of different cells in one book, each planted into the book with those before it. */
export function severalIn(book: Book, count: number, seed: number): readonly FaultyBook[] {
  const faults: FaultyBook[] = [];
  for (let index = 0; index < count; index += 1) {
    const kind = AMOUNT_KINDS[(seed + index * 5) % AMOUNT_KINDS.length];
    const before = faults[faults.length - 1];
    const fault =
      kind && maybePlanted({ ...book, ...(before ? { snapshot: before.snapshot } : {}) }, kind, seed + index);
    if (fault && !faults.some(({ changed }) => overlaps(changed, fault.changed))) faults.push(fault);
  }
  return faults;
}

function overlaps(one: readonly ChangedCell[], other: readonly ChangedCell[]): boolean {
  return one.some(({ ref }) => other.some((each) => sameCell(each.ref, ref)));
}
