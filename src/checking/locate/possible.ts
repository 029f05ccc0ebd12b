import type { ColumnKey, RowKey } from '../../model';
import { placeOf } from '../book';
import { numberAt } from '../judging/system';
import type { CellChange, Repair } from './repair';
import type { Trial } from './trial';

/** Amounts that are below zero in right books: what is left over or missing at the end of a year. */
const MAY_BE_NEGATIVE = /balance|surplus|difference/i;

/** Whether an amount of a row and column may be below zero in a book that is right. */
export function mayBeNegative(row: RowKey, column: ColumnKey): boolean {
  return MAY_BE_NEGATIVE.test(row) || MAY_BE_NEGATIVE.test(column);
}

/** Whether the figures of a repair could stand in their cells: no new negative amounts, no more digits than shown. */
export function isPossible(trial: Trial, repair: Repair): boolean {
  return repair.changes.every((change) => isPossibleFigure(trial, change));
}

function isPossibleFigure({ book, value }: Trial, { cell, to, step }: CellChange): boolean {
  const shown = numberAt(book.step, cell);
  // A figure converted from the other unit is known more finely than its table shows.
  if (step === undefined && Math.abs(to / shown - Math.round(to / shown)) > 1e-6) return false;
  // A figure that is negative already may stay so.
  if (to >= 0 || numberAt(value, cell) < 0) return true;
  const { row, column } = placeOf(book, cell);
  return mayBeNegative(row.key, column);
}
