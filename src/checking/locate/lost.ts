import { placeOf } from '../book';
import type { Cause } from './cause';
import type { Repair } from './repair';
import { cellsInTrial, type Trial } from './trial';

/**
 * Figures that fell off the sheet when others were moved are no cause of their own: what is left over or mended at such
 * cells, or where the run ends, belongs to the move.
 */
export function joinLost(trial: Trial, causes: readonly Cause[]): readonly Cause[] {
  const lost = new Map<number, Cause>();
  for (const cause of causes) {
    const [top] = cause.candidates;
    if (top?.repair.slip !== 'shift' || !cause.isClear) continue;
    for (const cell of [...edgesOf(trial, top.repair), ...(top.repair.lost ?? [])]) lost.set(cell, cause);
  }
  if (lost.size === 0) return causes;
  const joined = new Map<Cause, Cause[]>();
  for (const cause of causes) {
    const move = moveBehind(trial, cause, lost);
    if (move && move !== cause) joined.set(move, [...(joined.get(move) ?? []), cause]);
  }
  const followers = new Set([...joined.values()].flat());
  return causes
    .filter((cause) => !followers.has(cause))
    .map((cause) => {
      const all = [cause, ...(joined.get(cause) ?? [])];
      return {
        ...cause,
        checks: all.flatMap(({ checks }) => checks),
        settled: all.flatMap(({ settled }) => settled),
      };
    });
}

/** Where a run ends no sum can tell exactly: its own cells, and so many beyond them in the same columns. */
const BEYOND = 2;

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

/** The move that lost the cells which a cause is about. */
function moveBehind(trial: Trial, cause: Cause, lost: ReadonlyMap<number, Cause>): Cause | undefined {
  const [top] = cause.candidates;
  if (top) {
    const moves = top.repair.changes.map(({ cell }) => lost.get(cell));
    const [move] = moves;
    return move !== undefined && moves.every((each) => each === move) ? move : undefined;
  }
  const behind = cause.checks.map((check) =>
    cellsInTrial(trial, check)
      .map((cell) => lost.get(cell))
      .find((move) => move !== undefined),
  );
  const [move] = behind;
  return move !== undefined && behind.every((each) => each === move) ? move : undefined;
}
