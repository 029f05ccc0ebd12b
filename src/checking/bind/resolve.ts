import type { TableId } from '../../model';
import type { Term } from '../../rules';
import { cellId, type Book, type BookTable } from '../book';
import { WORDS } from '../words';
import type { Obstacle, Spot } from './types';

/** The cells of a term, or what stands in the way. */
export type Resolved = { readonly cells: readonly number[] } | { readonly gap: Obstacle };

/** One side of a relation: cells with their signs; `needsRows` where it adds up rows that the table does not print. */
export interface Side {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  readonly gap: Obstacle | null;
  readonly needsRows: boolean;
}

const NONE: Resolved = { cells: [] };

/** Cells of all terms of a side at a spot. */
export function resolveSide(book: Book, side: readonly Term[], spot: Spot): Side {
  const cells: number[] = [];
  const signs: number[] = [];
  let gap: Obstacle | null = null;
  let needsRows = false;
  for (const term of side) {
    const found = resolve(book, term, spot);
    if ('gap' in found) {
      gap ??= found.gap;
      continue;
    }
    needsRows ||= found.cells.length === 0 && needsLowerRows(term);
    for (const cell of found.cells) {
      cells.push(cell);
      signs.push(term.sign);
    }
  }
  return { cells, signs, gap, needsRows };
}

/** Cells of a term at a spot; those of all unit books together. */
export function resolve(book: Book, term: Term, spot: Spot): Resolved {
  const tables = tablesOf(book, term);
  if (tables.length === 0) return term.optional ? NONE : { gap: missing(term, WORDS.noTable(term.table, term.book)) };
  if (term.book !== 'units') return tables[0] ? resolveIn(book, tables[0], term, spot) : NONE;
  const found = tables.map((table) => resolveIn(book, table, { ...term, optional: true }, spot));
  return { cells: found.flatMap((each) => ('cells' in each ? each.cells : [])) };
}

/** Whether the cells of a term can be told and hold nothing. */
export function isNothing(book: Book, term: Term, spot: Spot): boolean {
  const found = resolve(book, term, spot);
  return 'cells' in found && found.cells.every((cell) => book.value[cell] === 0);
}

/** The tables that a term speaks of: one, or one of each unit book. */
function tablesOf(book: Book, term: Term): readonly BookTable[] {
  const books = term.book === undefined ? [book.tables] : (book.others.get(term.book) ?? []);
  return books.flatMap((tables) => tables.get(term.table) ?? []);
}

function resolveIn(book: Book, table: BookTable, term: Term, spot: Spot): Resolved {
  const key = columnOf(term, spot);
  const column = key === null ? undefined : table.columnOf.get(key);
  if (column === undefined) {
    return term.optional ? NONE : { gap: missing(term, WORDS.noColumn(table.table.id, key ?? '', term.book)) };
  }
  const rows = rowsOf(table, term, spot);
  if (!rows)
    return term.optional ? NONE : { gap: missing(term, WORDS.noRow(table.table.id, rowKey(term, spot), term.book)) };
  return { cells: rows.map((row) => cellId(table, row, column)).filter((cell) => book.exists[cell] === 1) };
}

function missing(term: Term, reason: string): Obstacle {
  return { verdict: 'notChecked', reason, isOutside: term.book !== undefined };
}

function columnOf({ column }: Term, spot: Spot): string | null {
  if (typeof column === 'string') return column;
  return column.bound === 'column' ? spot.column : (spot.row?.key ?? null);
}

function rowKey({ rows }: Term, spot: Spot): string {
  return 'key' in rows ? rows.key : (spot.row?.key ?? '');
}

/** A sum over rows below says nothing where the table prints none. */
function needsLowerRows({ rows }: Term): boolean {
  return 'under' in rows || ('all' in rows && rows.all === 'leaf');
}

/** Row indexes of a term; undefined where a row that must be there is not. */
function rowsOf(table: BookTable, { rows }: Term, spot: Spot): readonly number[] | undefined {
  if ('key' in rows) return oneRow(table, rows.key);
  if ('optional' in rows) return present(table, [rows.optional]);
  if ('keys' in rows) return rows.keys.flatMap((key) => rowOrRowsBelow(table, key));
  if ('under' in rows) return table.rows[table.rowOf.get(rows.under) ?? -1]?.children ?? [];
  if ('all' in rows) return allRows(table, rows.all);
  if (!spot.row) return [];
  if ('boundCode' in rows) {
    if (rows.boundCode === 'stated' && !isLeftOutAtNothing(table, spot.row.key)) return undefined;
    return rows.boundCode !== 'nearest' ? present(table, [spot.row.key]) : nearest(table, spot.row.key);
  }
  return rows.bound === 'row' ? [spot.row.index] : (table.rows[spot.row.index]?.children ?? []);
}

/** Whether a row is there, or may be left out because it would hold nothing. */
function isLeftOutAtNothing(table: BookTable, key: string): boolean {
  return table.rowOf.has(key) || /^(?:out\.)?\d+(?:#\d+)?$/.test(key);
}

/** A functional category may lawfully be absent: the table lists what is not zero. */
function oneRow(table: BookTable, key: string): readonly number[] | undefined {
  if (table.rowOf.has(key)) return present(table, [key]);
  return /^(out\.)?\d{3}$/.test(key) ? rowOrRowsBelow(table, key) : undefined;
}

/** The row of a code; in a table that leaves out that level, the rows below it. */
function rowOrRowsBelow(table: BookTable, key: string): readonly number[] {
  const index = table.rowOf.get(key);
  if (index !== undefined) return [index];
  if (!/^\d+$/.test(key)) return [];
  return table.rows.flatMap((row, below) => (row.parent < 0 && row.code?.startsWith(key) ? [below] : []));
}

function present(table: BookTable, keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => table.rowOf.get(key) ?? []);
}

function nearest(table: BookTable, code: string): readonly number[] {
  for (let length = code.length; length >= 3; length -= 2) {
    const index = table.rowOf.get(code.slice(0, length));
    if (index !== undefined) return [index];
  }
  return [];
}

function allRows(table: BookTable, all: 'functional' | 'category' | 'leaf'): readonly number[] {
  const coded = table.rows.flatMap((row, index) => (row.code === null ? [] : [{ row, index }]));
  if (all === 'leaf') {
    const leaves = coded.filter(({ row }) => row.children.length === 0);
    return leaves.some(({ row }) => row.parent >= 0) ? leaves.map(({ index }) => index) : [];
  }
  return coded.filter(({ row }) => row.parent < 0).map(({ index }) => index);
}

/** The column keys of a table, in sheet order. */
export function columnsOf(book: Book, table: TableId | undefined): readonly string[] {
  return table === undefined ? [] : (book.tables.get(table)?.columns ?? []);
}
