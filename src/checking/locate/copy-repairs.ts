import { placeOf } from '../book';
import { figureRepairs } from './cell-repairs';
import type { Repair } from './repair';
import { checksOf, effectOf, type Trial } from './trial';
import { twinsIn } from './twins';

/** A wrong amount is seldom copied into a further table, yet far more often than the same slip is made again. */
const LOG_COPIED = Math.log(0.02);

/** An amount is copied into so many tables at most, and may stand in several columns of one. */
const MOST_TABLES = 4;
const MOST_CHOICES = 32;

/**
 * One wrong amount that stands in several tables at its code: mended in all of them at once. Every copy must close a
 * check of its own, which the others do not touch: figures that are right have no such check.
 */
export function copyRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  return [...twinsIn(trial, broken).values()].flatMap((cells) =>
    choicesOf(trial, cells).flatMap((chosen) =>
      figureRepairs(trial, chosen)
        .filter((repair) => isCopy(trial, repair))
        .map((repair) => ({ ...repair, logOdds: repair.logOdds + (chosen.length - 1) * LOG_COPIED })),
    ),
  );
}

/** Opens nothing, and each cell closes a check in which none of the others takes part. */
function isCopy(trial: Trial, repair: Repair): boolean {
  const { closed, opened } = effectOf(trial, repair);
  if (opened.length > 0) return false;
  const cells = repair.changes.map(({ cell }) => cell);
  return cells.every((cell) => {
    const own = checksOf(trial.system, [cell]);
    const others = checksOf(
      trial.system,
      cells.filter((other) => other !== cell),
    );
    return closed.some((check) => own.has(check) && !others.has(check));
  });
}

/** Two or more of the cells, one a table, in every way. */
function choicesOf({ book }: Trial, cells: readonly number[]): readonly (readonly number[])[] {
  const byTable = new Map<unknown, number[]>();
  for (const cell of cells) {
    const { table } = placeOf(book, cell);
    byTable.set(table, [...(byTable.get(table) ?? []), cell]);
  }
  const choices = [...byTable.values()]
    .slice(0, MOST_TABLES)
    .reduce<readonly (readonly number[])[]>(
      (sets, own) => [...sets, ...sets.flatMap((set) => own.map((cell) => [...set, cell]))].slice(0, MOST_CHOICES),
      [[]],
    );
  return choices.filter((set) => set.length >= 2);
}
