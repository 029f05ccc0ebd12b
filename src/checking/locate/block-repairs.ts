import type { Slip } from '../../model';
import { numberAt } from '../judging/system';
import { copyRepairs } from './copy-repairs';
import { isPossible } from './possible';
import type { Repair } from './repair';
import { duplicateRepairs, missingChildRepairs, missingRowRepairs, sameAmountRepairs } from './row-repairs';
import { shiftsOf, swapRepairs } from './shift-repairs';
import { touchedBy } from './touched';
import { effectOf, type Trial } from './trial';
import { tableUnitRepairs, unitRepairs } from './unit-repairs';

/**
 * Slips of a few cells at a place: a table or row in the other unit, a row shifted by one, two neighbours
 * swapped, a row twice, a row missing. Kept are those that close checks and open none.
 */
export function blockRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const touched = touchedBy(trial, broken);
  return [
    ...tableUnitRepairs(trial, touched.tables),
    ...touched.rows.flatMap((line) => unitRepairs(trial, line, 'row')),
    ...touched.rows.flatMap((line) => shiftsOf(trial, line.cells, 'row')),
    ...swapRepairs(trial, touched),
    ...sameAmountRepairs(trial, touched),
    ...duplicateRepairs(trial, touched),
    ...missingRowRepairs(trial, touched),
    ...missingChildRepairs(trial, broken),
    ...copyRepairs(trial, broken),
  ].filter((repair) => isPossible(trial, repair) && settles(trial, repair));
}

/** Slips that break checks far apart: a table or column in the other unit, a column shifted by one. */
export function wideRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const touched = touchedBy(trial, broken);
  return [
    ...tableUnitRepairs(trial, touched.tables),
    ...touched.columns.flatMap((line) => unitRepairs(trial, line, 'column')),
    ...touched.sheetColumns.flatMap(({ cells }) => shiftsOf(trial, cells, 'column')),
  ].filter((repair) => isPossible(trial, repair) && settles(trial, repair));
}

/** Slips whose figures all stand in the book already: nothing is made up, so one may explain checks far apart. */
export function rigidRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const touched = touchedBy(trial, broken);
  return [...touched.rows.flatMap((line) => shiftsOf(trial, line.cells, 'row')), ...swapRepairs(trial, touched)].filter(
    (repair) => settles(trial, repair),
  );
}

/** Slips that are the whole story where they settle a single check: of a row that stands twice the book itself tells. */
const WHOLE_STORIES: ReadonlySet<Slip> = new Set(['missingRow', 'duplicateRow']);

/** Moving several cells to settle a single check is no explanation, unless the move is the whole story. */
function settles(trial: Trial, repair: Repair): boolean {
  const { closed, opened } = effectOf(trial, repair);
  const least = repair.scope === 'table' || WHOLE_STORIES.has(repair.slip) ? 1 : 2;
  if (opened.length > 0 || closed.length < least) return false;
  return repair.slip !== 'unit' || closed.some((check) => isMatched(trial, repair, check));
}

/** Of figures in another unit one exceeds its limit so many times at least. */
const GLARING = 20;

/** Whether converted figures meet others of their size: anything is small enough to be “not more than” once divided. */
function isMatched(trial: Trial, { changes }: Repair, check: number): boolean {
  const { system, width } = trial;
  if (system.inequality[check] === 1) return excessOf(trial, check) >= GLARING;
  const cells = new Set(system.terms.cell.subarray(numberAt(system.start, check), numberAt(system.start, check + 1)));
  return changes.some(({ cell, to }) => cells.has(cell) && Math.abs(to) > 2 * numberAt(width, check));
}

/** How many times the limit of an inequality is exceeded. */
function excessOf({ system, value }: Trial, check: number): number {
  let over = 0;
  let limit = 0;
  for (let t = numberAt(system.start, check); t < numberAt(system.start, check + 1); t += 1) {
    const term = numberAt(system.terms.coefficient, t) * numberAt(value, numberAt(system.terms.cell, t));
    if (term > 0) over += term;
    else limit -= term;
  }
  return limit === 0 ? 0 : over / limit;
}
