import { cellId, type BookTable } from '../../book';
import { numberAt } from '../../judging/system';
import type { Trial } from '../trial';

/** A column of a classified table, from top to bottom. */
export interface RunColumn {
  readonly table: BookTable;
  readonly codes: readonly string[];
  readonly cells: readonly number[];
}

/** From the first row to the last one, both included, counted from 0. */
export type Ends = readonly [number, number];

/** A run has two rows at least, and one beside it. */
const LEAST_ROWS = 3;

/** The columns of a table whose coded rows are printed with their amounts; none where there are too few. */
export function runColumns({ book }: Trial, table: BookTable): readonly RunColumn[] {
  const rows = table.rows.flatMap(({ code, source }, row) => (code !== null && source !== null ? [{ row, code }] : []));
  if (rows.length < LEAST_ROWS) return [];
  return table.columns
    .map((_, column) => ({
      table,
      codes: rows.map(({ code }) => code),
      cells: rows.map(({ row }) => cellId(table, row, column)),
    }))
    .filter(({ cells }) => cells.every((cell) => book.exists[cell] === 1));
}

/** Neighbouring rows that hold nothing in any of the columns, each stretch by its ends. */
export function emptyStretches({ value }: Trial, columns: readonly RunColumn[]): readonly Ends[] {
  const length = columns[0]?.cells.length ?? 0;
  const isEmpty = (row: number): boolean => columns.every(({ cells }) => numberAt(value, cells[row] ?? 0) === 0);
  const stretches: Ends[] = [];
  for (let row = 0; row < length; row += 1) {
    if (!isEmpty(row)) continue;
    const first = row;
    while (row + 1 < length && isEmpty(row + 1)) row += 1;
    stretches.push([first, row]);
  }
  return stretches;
}

/** Whole numbers from one to the other, both included; none where they are the wrong way round. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
