import { groupBy } from '../../model';
import { placeOf } from '../book';
import { numberAt } from '../judging/system';
import { figureRepairs } from './cell-repairs';
import type { Repair } from './repair';
import { repeatsOf, type Repeat } from './repeats';
import { cellsInTrial, effectOf, type Trial } from './trial';
import { codesOf, isTelling } from './twins';

/** A wrong amount is seldom copied into a further cell, yet far more often than the same slip is made again. */
const LOG_COPIED = Math.log(0.02);

/** An amount is copied into so many tables at most, and may stand in several places of one. */
const MOST_TABLES = 4;
const MOST_CHOICES = 64;

/**
 * One wrong amount that stands in several cells, mended in all of them at once: in several tables at one code, or in a
 * table where a whole has one part. Every copy must be needed: without it the others mend less, or break what holds.
 */
export function copyRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  return [...repeatsIn(trial, broken).values()].flatMap((repeats) =>
    choicesOf(repeats).flatMap((chosen) =>
      figureRepairs(trial, chosen)
        .filter((repair) => isCopy(trial, repair))
        .map((repair) => ({ ...repair, logOdds: repair.logOdds + (chosen.length - 1) * LOG_COPIED })),
    ),
  );
}

/** The places of one amount, by the codes of the rows that repeat it; each place once. */
function repeatsIn(trial: Trial, broken: readonly number[]): ReadonlyMap<string, readonly Repeat[]> {
  const cells = new Set(broken.flatMap((check) => cellsInTrial(trial, check)));
  const places = new Map<string, Repeat>();
  for (const cell of cells) {
    if (!isTelling(trial, cell)) continue;
    for (const repeat of repeatsOf(trial, cell)) places.set(repeat.cells.join(), repeat);
  }
  return groupBy([...places.values()], ({ table, rows, cells: [first = 0] }) => {
    return `${codesOf(table, rows)}|${numberAt(trial.value, first)}`;
  });
}

/** Opens nothing, and without any of its cells it would close less or open something. */
function isCopy(trial: Trial, repair: Repair): boolean {
  const { closed, opened } = effectOf(trial, repair);
  if (opened.length > 0 || closed.length === 0 || isFarFetched(trial, repair)) return false;
  return repair.changes.every((change) => {
    const changes = repair.changes.filter((other) => other !== change);
    const without = effectOf(trial, { ...repair, changes });
    return without.closed.length < closed.length || without.opened.length > 0;
  });
}

/** Twice in one table any figure could be told wrong; there it has to look like a slip. */
function isFarFetched({ book }: Trial, { slip, changes }: Repair): boolean {
  return slip === 'unknown' && new Set(changes.map(({ cell }) => placeOf(book, cell).table)).size < changes.length;
}

/** The places one a table, in every way in which two cells or more are taken. */
function choicesOf(repeats: readonly Repeat[]): readonly (readonly number[])[] {
  const byTable = [...groupBy(repeats, ({ table }) => table).values()];
  const choices = byTable
    .slice(0, MOST_TABLES)
    .reduce<readonly (readonly number[])[]>(
      (sets, own) =>
        [...sets, ...sets.flatMap((set) => own.map(({ cells }) => [...set, ...cells]))].slice(0, MOST_CHOICES),
      [[]],
    );
  return choices.filter((set) => set.length >= 2);
}
