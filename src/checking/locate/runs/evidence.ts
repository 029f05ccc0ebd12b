import { cellId, type BookTable } from '../../book';
import { numberAt } from '../../judging/system';
import type { Trial } from '../trial';
import type { RunColumn } from './columns';

/** Amounts of fewer steps meet by chance; of so many, tables that are rounded apart may differ by one. */
const TELLING_STEPS = 100;
const CERTAIN_STEPS = 1_000;

/** Code → table → the amounts that its row shows, in 分. */
export type Amounts = ReadonlyMap<string, ReadonlyMap<BookTable, ReadonlySet<number>>>;

/** Amounts of all classified tables by code. */
export function amountsByCode({ book, value }: Trial): Amounts {
  const found = new Map<string, Map<BookTable, Set<number>>>();
  for (const table of book.tables.values()) {
    table.rows.forEach(({ code }, row) => {
      if (code === null) return;
      const byTable = found.get(code) ?? new Map<BookTable, Set<number>>();
      const amounts = byTable.get(table) ?? new Set<number>();
      table.columns.forEach((_, column) => amounts.add(numberAt(value, cellId(table, row, column))));
      found.set(code, byTable.set(table, amounts));
    });
  }
  return found;
}

/**
 * Rows whose amount, as another table shows it at their code, stands `by` rows away in this column. A parent and its
 * only child repeat their figures and prove nothing.
 */
export function matchesOf(trial: Trial, column: RunColumn, by: number, amounts: Amounts): readonly number[] {
  const { codes, cells } = column;
  return codes.flatMap((code, index) => {
    const from = cells[index + by];
    const there = codes[index + by];
    if (from === undefined || there === undefined || code.startsWith(there) || there.startsWith(code)) return [];
    const isMoved = numberAt(trial.value, from) !== numberAt(trial.value, cells[index] ?? 0);
    return isMoved && standsElsewhere(trial, column, index, from, amounts) ? [index] : [];
  });
}

/** The cells of a column whose amount another table shows at their code. */
export function cellsInPlace(trial: Trial, column: RunColumn, amounts: Amounts): readonly number[] {
  return column.cells.filter((cell, row) => standsElsewhere(trial, column, row, cell, amounts));
}

/** Whether another table shows the amount of a cell at the code of a row. */
function standsElsewhere(
  { book, value }: Trial,
  { table, codes }: RunColumn,
  row: number,
  cell: number,
  amounts: Amounts,
): boolean {
  const fen = numberAt(value, cell);
  const step = numberAt(book.step, cell);
  if (Math.abs(fen) < TELLING_STEPS * step) return false;
  const slack = Math.abs(fen) < CERTAIN_STEPS * step ? 0 : step;
  return [...(amounts.get(codes[row] ?? '') ?? [])].some(
    ([other, held]) => other !== table && (held.has(fen) || held.has(fen - slack) || held.has(fen + slack)),
  );
}

/** Whether an amount has so many digits that it meets no other by chance. */
export function isCertain({ book, value }: Trial, cell: number): boolean {
  return Math.abs(numberAt(value, cell)) >= CERTAIN_STEPS * numberAt(book.step, cell);
}
