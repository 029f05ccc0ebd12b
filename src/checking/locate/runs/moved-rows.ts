import { numberAt } from '../../judging/system';
import type { CellChange, Repair } from '../repair';
import type { Trial } from '../trial';
import { range, type RunColumn, type Ends } from './columns';

/** Odds that a run of rows was moved, by so many rows and in so many columns; a single column is the likelier. */
const LOG_ODDS = Math.log(1e-5);

/** Two figures at least change. */
const LEAST_CHANGED = 2;

/** The rows of a run whose amounts went beyond its end when it was moved by so many rows. */
function rowsLost(by: number, [start, stop]: Ends): readonly number[] {
  return by > 0 ? range(stop + 1, stop + by) : range(start + by, start - 1);
}

/**
 * Each row of the run takes the amount that stands `by` rows away; what belongs to the last ones is lost. None where
 * nothing would be moved.
 */
export function movedBack(trial: Trial, columns: readonly RunColumn[], by: number, ends: Ends): readonly Repair[] {
  const rows = range(...ends);
  const gone = rowsLost(by, ends);
  const changes = columns.flatMap(({ cells }) => rows.flatMap((row) => changeAt(trial, cells[row], cells[row + by])));
  const lost = columns.flatMap(({ cells }) => gone.flatMap((row) => cells[row] ?? []));
  const [first] = changes;
  if (!first || changes.length < LEAST_CHANGED || changes.some(({ to }) => Number.isNaN(to))) return [];
  const logOdds = LOG_ODDS - Math.log(Math.abs(by));
  const scope = columns.length > 1 ? 'rows' : 'column';
  return [{ slip: 'shift', scope, subject: first.cell, changes, amounts: [], lost, by, logOdds }];
}

function changeAt({ value }: Trial, cell: number | undefined, from: number | undefined): readonly CellChange[] {
  if (cell === undefined || from === undefined) return [];
  const to = numberAt(value, from);
  return to === numberAt(value, cell) ? [] : [{ cell, to }];
}
