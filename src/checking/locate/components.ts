import { placeOf } from '../book';
import { columnRepeat } from './repeats';
import { isTelling, twinsIn, twinKey, type Twins } from './twins';
import { cellsInTrial, eachCheckOf, type Trial } from './trial';

/**
 * Broken checks that belong together, directly or through others: they share a cell, stand on cells of one row (a
 * missing or shifted row breaks its columns apart), or hold the same amount of
 * one code in different tables, or of a whole and its only part.
 */
export function components(trial: Trial, broken: readonly number[]): readonly (readonly number[])[] {
  const open = new Set(broken);
  const twins = twinsIn(trial, broken);
  const groups: (readonly number[])[] = [];
  for (const seed of broken) {
    if (!open.delete(seed)) continue;
    groups.push(groupOf(trial, seed, open, twins));
  }
  return groups;
}

/** The open checks that hang together with one; they are taken out of the open ones. */
function groupOf(trial: Trial, seed: number, open: Set<number>, twins: Twins): readonly number[] {
  const group = [seed];
  const seen = new Set<number>();
  const fresh = (cell: number): boolean => {
    const isFresh = !seen.has(cell);
    seen.add(cell);
    return isFresh;
  };
  for (const check of group) {
    for (const cell of matesOf(trial, check, twins).filter(fresh)) {
      eachCheckOf(trial.system, cell, (other) => {
        if (open.delete(other)) group.push(other);
      });
    }
  }
  return group;
}

/** The cells of the rows that a check stands on, their twins, and those that repeat them above and below. */
function matesOf(trial: Trial, check: number, twins: Twins): readonly number[] {
  return cellsInTrial(trial, check).flatMap((cell) => [
    ...rowMates(trial, cell),
    ...(twins.get(twinKey(trial, cell) ?? '') ?? []),
    ...(isTelling(trial, cell) ? columnRepeat(trial, cell) : []),
  ]);
}

/** All cells of the row that a cell stands in. */
function rowMates({ book }: Trial, cell: number): readonly number[] {
  const { table } = placeOf(book, cell);
  const width = table.columns.length;
  const first = cell - ((cell - table.firstCell) % width);
  return table.columns.map((_, column) => first + column);
}
