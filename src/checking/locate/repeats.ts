import { cellId, placeOf, type BookTable } from '../book';
import { numberAt } from '../judging/system';
import type { Trial } from './trial';

/** Cells of one table that show one amount, and the codes of their rows, which tell them from others of that amount. */
export interface Repeat {
  readonly table: BookTable;
  readonly rows: readonly number[];
  readonly cells: readonly number[];
}

/**
 * The ways in which a table may repeat the amount of a cell: not at all; in the rows above and under it, where each is
 * the only part of the one above; in its own row, where a whole stands beside its only part; in both.
 */
export function repeatsOf(trial: Trial, cell: number): readonly Repeat[] {
  const { table, row, column } = placeOf(trial.book, cell);
  const at = table.columnOf.get(column) ?? 0;
  const fen = numberAt(trial.value, cell);
  const shows = (r: number, c: number): boolean => numberAt(trial.value, cellId(table, r, c)) === fen;
  const line = lineOf(table, row.index, (r) => shows(r, at));
  const beside = (r: number): readonly number[] => [...table.columns.keys()].filter((c) => shows(r, c));
  const repeat = (rows: readonly number[], columnsOf: (r: number) => readonly number[]): Repeat => ({
    table,
    rows,
    cells: rows.flatMap((r) => columnsOf(r).map((c) => cellId(table, r, c))),
  });
  const own = [row.index];
  const all = [repeat(own, () => [at]), repeat(line, () => [at]), repeat(own, beside), repeat(line, beside)];
  return all.filter(({ cells }, index) => all.findIndex((other) => other.cells.length === cells.length) === index);
}

/** The cells of one column that repeat the amount of a cell, itself among them. */
export function columnRepeat(trial: Trial, cell: number): readonly number[] {
  const { table, row, column } = placeOf(trial.book, cell);
  const at = table.columnOf.get(column) ?? 0;
  const fen = numberAt(trial.value, cell);
  const shows = (r: number): boolean => numberAt(trial.value, cellId(table, r, at)) === fen;
  return lineOf(table, row.index, shows).map((r) => cellId(table, r, at));
}

/** The rows from the topmost that repeats the amount down to the lowest, itself among them. */
function lineOf(table: BookTable, row: number, repeats: (row: number) => boolean): readonly number[] {
  const line = [row];
  for (let above = aboveOf(table, row); above >= 0 && repeats(above); above = aboveOf(table, above))
    line.unshift(above);
  for (let under = underOf(table, row, repeats); under >= 0; under = underOf(table, under, repeats)) line.push(under);
  return line;
}

/** The row that a row is part of; 合计 over the 类; -1 over that. */
function aboveOf(table: BookTable, row: number): number {
  const { code, parent = -1 } = table.rows[row] ?? { code: null };
  return parent >= 0 || code === null ? parent : (table.rowOf.get('total') ?? -1);
}

/** The row under a row that repeats its amount; -1 where none does, or more than one. */
function underOf(table: BookTable, row: number, repeats: (row: number) => boolean): number {
  const { key, children = [] } = table.rows[row] ?? {};
  const parts = key === 'total' ? topRows(table) : children;
  const same = parts.filter(repeats);
  return same.length === 1 ? (same[0] ?? -1) : -1;
}

function topRows({ rows }: BookTable): readonly number[] {
  return rows.filter(({ code, parent }) => code !== null && parent < 0).map(({ index }) => index);
}
