import { groupBy } from '../../model';
import { placeOf } from '../book';
import type { Cause } from './cause';
import type { Repair } from './repair';
import { cellsInTrial, type Trial } from './trial';

/**
 * Figures that fell off the sheet when others were moved are no cause of their own: what is left over or mended at such
 * cells, or where the run ends, belongs to the move.
 */
export function joinLost(trial: Trial, causes: readonly Cause[]): readonly Cause[] {
  const lost = new Map<number, Cause[]>();
  for (const cause of causes) {
    const [top] = cause.candidates;
    if (top?.repair.slip !== 'shift' || !cause.isClear) continue;
    for (const cell of new Set([...edgesOf(trial, top.repair), ...(top.repair.lost ?? [])]))
      lost.set(cell, [...(lost.get(cell) ?? []), cause]);
  }
  if (lost.size === 0) return causes;
  const leaders = new Map<Cause, Cause>();
  for (const cause of causes) {
    const move = moveBehind(trial, cause, lost);
    // Of two that lie at each other's ends the one that was found first stays.
    if (move && leaderOf(leaders, move) !== cause) leaders.set(cause, move);
  }
  const groups = groupBy(causes, (cause) => leaderOf(leaders, cause));
  return [...groups].map(([cause, all]) => ({
    ...cause,
    checks: all.flatMap(({ checks }) => checks),
    settled: all.flatMap(({ settled }) => settled),
  }));
}

/** The cause that another belongs to, directly or through others; itself where it belongs to none. */
function leaderOf(leaders: ReadonlyMap<Cause, Cause>, cause: Cause): Cause {
  const leader = leaders.get(cause);
  return leader ? leaderOf(leaders, leader) : cause;
}

/** Where a run ends no sum can tell exactly: its own cells, and so many beyond them in the same columns. */
const BEYOND = 2;

/** The cells at which a run may end otherwise; none for other moves. */
function edgesOf({ book }: Trial, { scope, changes }: Repair): readonly number[] {
  if (scope !== 'column' && scope !== 'rows') return [];
  return changes.flatMap(({ cell }) => {
    const { table } = placeOf(book, cell);
    const width = table.columns.length;
    const end = table.firstCell + table.rows.length * width;
    return Array.from({ length: 2 * BEYOND + 1 }, (_, index) => cell + (index - BEYOND) * width).filter(
      (each) => each >= table.firstCell && each < end,
    );
  });
}

/** The move of others that lost the cells which a cause is about. */
function moveBehind(trial: Trial, cause: Cause, lost: ReadonlyMap<number, readonly Cause[]>): Cause | undefined {
  const moveAt = (cell: number): Cause | undefined => lost.get(cell)?.find((move) => move !== cause);
  const [top] = cause.candidates;
  const moves = top
    ? top.repair.changes.map(({ cell }) => moveAt(cell))
    : cause.checks.map((check) =>
        cellsInTrial(trial, check)
          .map(moveAt)
          .find((move) => move !== undefined),
      );
  const [move] = moves;
  return move !== undefined && moves.every((each) => each === move) ? move : undefined;
}
