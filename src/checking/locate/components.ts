import { placeOf } from '../book';
import { twinsIn, twinKey } from './twins';
import { cellsOf, eachCheckOf, type Trial } from './trial';

/**
 * Broken checks that belong together, directly or through others: they share a cell, stand on cells of one row (a
 * missing or shifted row breaks its columns apart), or hold the same amount of one code in different tables.
 */
export function components(trial: Trial, broken: readonly number[]): readonly (readonly number[])[] {
  const open = new Set(broken);
  const twins = twinsIn(trial, broken);
  const groups: number[][] = [];
  for (const seed of broken) {
    if (!open.delete(seed)) continue;
    const group = [seed];
    const seen = new Set<number>();
    for (const check of group) {
      for (const cell of matesOf(trial, check, twins)) {
        if (seen.has(cell)) continue;
        seen.add(cell);
        eachCheckOf(trial.system, cell, (other) => {
          if (open.delete(other)) group.push(other);
        });
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The cells of the rows that a check stands on, and their twins. */
function matesOf(trial: Trial, check: number, twins: ReturnType<typeof twinsIn>): readonly number[] {
  return cellsOf(trial, check).flatMap((cell) => [
    ...rowMates(trial, cell),
    ...(twins.get(twinKey(trial, cell) ?? '') ?? []),
  ]);
}

function rowMates({ book }: Trial, cell: number): readonly number[] {
  const { table } = placeOf(book, cell);
  const width = table.columns.length;
  const first = cell - ((cell - table.firstCell) % width);
  return table.columns.map((_, column) => first + column);
}
