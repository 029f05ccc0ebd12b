import { isOwnCell, placeOf, type BookRow, type BookTable } from '../book';
import { numberAt } from '../judging/system';
import { cellsInTrial, type Trial } from './trial';

/** Fewer digits than this meet by chance: a copy is known by three. */
const TELLING_STEPS = 100;

/** Cells of different tables about one code that show the same amount, by code and amount. */
export type Twins = ReadonlyMap<string, readonly number[]>;

/** The twins among the cells of broken checks. */
export function twinsIn(trial: Trial, broken: readonly number[]): Twins {
  const groups = new Map<string, Set<number>>();
  for (const check of broken) {
    for (const cell of cellsInTrial(trial, check)) {
      const key = twinKey(trial, cell);
      if (key === null) continue;
      const group = groups.get(key) ?? new Set<number>();
      groups.set(key, group.add(cell));
    }
  }
  const twins = [...groups].filter(([, cells]) => tablesOf(trial, [...cells]) > 1);
  return new Map(twins.map(([key, cells]) => [key, [...cells]]));
}

/** What a cell has in common with its twins; null for small amounts and cells of other books. */
export function twinKey(trial: Trial, cell: number): string | null {
  if (!isTelling(trial, cell)) return null;
  return `${codeOf(placeOf(trial.book, cell).row)}|${numberAt(trial.value, cell)}`;
}

/** Whether a cell of the book itself shows an amount that is not met by chance. */
export function isTelling({ book, value }: Pick<Trial, 'book' | 'value'>, cell: number): boolean {
  return isOwnCell(book, cell) && Math.abs(numberAt(value, cell)) >= TELLING_STEPS * numberAt(book.step, cell);
}

/** The codes of some rows of a table, as one word. */
export function codesOf({ rows }: BookTable, some: readonly number[]): string {
  return some.map((index) => (rows[index] ? codeOf(rows[index]) : '')).join();
}

/** All 合计 rows are about the same. */
function codeOf({ code, key }: BookRow): string {
  if (code !== null) return code;
  return /(^|\.)(total|grandTotal)$/.test(key) ? 'total' : key;
}

/** In how many tables the cells stand. */
function tablesOf({ book }: Trial, cells: readonly number[]): number {
  return new Set(cells.map((cell) => placeOf(book, cell).table)).size;
}
