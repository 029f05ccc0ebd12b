import type { Lack, TableId } from '../../model';
import type { Term } from '../../rules';
import { rememberFor } from '../../standards';
import type { Book, BookRow, BookTable } from '../book';
import { CHECK_WORDS } from '../words';
import type { Obstacle, OpenObstacle, Spot } from './types';

/** The cells of a term, or what stands in the way. */
export type Resolved = { readonly cells: readonly number[] } | { readonly gap: Obstacle };

/** Hands over the cells of a term at a spot, or answers what stands in the way. */
export type Finder = (spot: Spot, found: (cell: number) => void) => Obstacle | null;

/** Looks up once what of a term does not depend on the spot. Cells of all unit books are found together. */
export function finderOf(book: Book, term: Term): Finder {
  const own = term.book === undefined ? book.tables.get(term.table) : undefined;
  if (own) return finderIn(book, own, term);
  const tables = tablesOfOthers(book, term);
  const [table] = tables;
  if (!table) {
    const gap =
      term.optional === true ? null : missing(term.book ?? 'table', CHECK_WORDS.noTable(term.table, term.book));
    return () => gap;
  }
  if (term.book !== 'units') return finderIn(book, table, term);
  // A unit book that lacks the row adds nothing to the sum of all units.
  const finders = tables.map((each) => finderIn(book, each, { ...term, optional: true }));
  return (spot, found) => {
    for (const find of finders) find(spot, found);
    return null;
  };
}

/** Cells of a term at a spot. */
export function resolve(book: Book, term: Term, spot: Spot): Resolved {
  const cells: number[] = [];
  const gap = finderOf(book, term)(spot, (cell) => void cells.push(cell));
  return gap ? { gap } : { cells };
}

/** Whether the cells of a term can be told and hold nothing. */
export function isNothing(book: Book, term: Term, spot: Spot): boolean {
  const found = resolve(book, term, spot);
  return 'cells' in found && found.cells.every((cell) => book.value[cell] === 0);
}

/** A sum over rows or columns below says nothing where the table prints none. */
export function needsLowerRows(term: Term): boolean {
  const { rows } = term;
  return addsColumns(term) || 'under' in rows || ('all' in rows && (rows.all === 'leaf' || rows.all === 'unit'));
}

/** The column keys of a table, in sheet order. */
export function boundColumns(book: Book, table: TableId | undefined): readonly string[] {
  return table === undefined ? [] : (book.tables.get(table)?.columns ?? []);
}

/** The tables of other books that a term speaks of: one, or one of each unit book. */
function tablesOfOthers({ others }: Book, { book, table }: Term): readonly BookTable[] {
  const books = book === undefined ? [] : (others.get(book) ?? []);
  return books.flatMap((tables) => tables.get(table) ?? []);
}

/** A term adds up either rows of one column or all columns below the bound one. */
function finderIn(book: Book, table: BookTable, term: Term): Finder {
  return addsColumns(term) ? finderBelow(book, table, term) : finderInColumn(book, table, term);
}

function addsColumns({ column }: Term): boolean {
  return typeof column === 'object' && column.bound === 'children';
}

/** Every column whose code begins with that of the bound column. */
function finderBelow(book: Book, table: BookTable, term: Term): Finder {
  const finders = new Map(
    table.columns.map((column) => [column, finderInColumn(book, table, { ...term, column, optional: true })]),
  );
  return (spot, found) => {
    const head = spot.column ?? '';
    for (const [column, find] of finders) {
      if (column !== head && column.startsWith(head)) find(spot, found);
    }
    return null;
  };
}

/** Cells of one column; those that the row does not have are passed over. */
function finderInColumn({ exists }: Book, table: BookTable, term: Term): Finder {
  const { firstCell, columns } = table;
  const rowsAt = rowFinder(table, term);
  const fixed = typeof term.column === 'string' ? table.columnOf.get(term.column) : undefined;
  // A column that may be left out is there where one with figures was not understood: it may be that.
  const hasUnreadColumn = table.table.irregularities.some(({ kind }) => kind === 'unknownColumn');
  const columnAt = (spot: Spot): number | undefined =>
    typeof term.column === 'string' ? fixed : table.columnOf.get(columnKey(term, spot));
  const foundAt = (row: number, column: number, found: (cell: number) => void): void => {
    const cell = firstCell + row * columns.length + column;
    if (exists[cell] === 1) found(cell);
  };
  return (spot, found) => {
    const column = columnAt(spot);
    const rows = column === undefined ? undefined : rowsAt(spot.row);
    if (column === undefined || rows === undefined)
      return term.optional && (column !== undefined || !hasUnreadColumn)
        ? null
        : missing(term.book ?? 'line', reasonAt(table, term, spot));
    if (typeof rows === 'number') foundAt(rows, column, found);
    else for (const row of rows) foundAt(row, column, found);
    return null;
  };
}

/** Names the column where the table lacks it, else the row. */
function reasonAt({ table, columnOf }: BookTable, term: Term, spot: Spot): string {
  const column = columnKey(term, spot);
  if (!columnOf.has(column)) return CHECK_WORDS.noColumn(table.id, column, term.book);
  const row = 'key' in term.rows ? term.rows.key : (spot.row?.key ?? '');
  return CHECK_WORDS.noRow(table.id, row, term.book);
}

/** A fixed column, the column of the spot, or, bound to `row`, the column that is called as the row is. */
function columnKey({ column }: Term, spot: Spot): string {
  if (typeof column === 'string') return column;
  return (column.bound === 'row' ? spot.row?.key : spot.column) ?? '';
}

/** Not to be checked. What another book lacks is outside of this one, and makes no finding of it. */
export function missing(lack: Exclude<Lack, 'year' | 'scope' | 'unitKind' | 'ownRule'>, reason: string): OpenObstacle {
  return { verdict: 'notChecked', reason, lack, isOutside: lack !== 'table' && lack !== 'line' };
}

/** The index of one row, or those of several; undefined where a row that must be there is not. */
type Found = number | readonly number[] | undefined;

/** The rows of a term on a bound row. */
type RowFinder = (bound: Spot['row']) => Found;

const NO_ROWS: readonly number[] = [];

function rowFinder(table: BookTable, { rows }: Term): RowFinder {
  if ('boundCode' in rows) return (bound) => (bound ? rowsOfCode(table, bound.key, rows.boundCode) : NO_ROWS);
  if (!('bound' in rows)) {
    const found = fixedRows(table, rows);
    return () => found;
  }
  if (rows.bound === 'row') return (bound) => (bound ? bound.index : NO_ROWS);
  return (bound) => (bound ? (table.rows[bound.index]?.children ?? NO_ROWS) : NO_ROWS);
}

/**
 * Rows with the code of the bound row, or the nearest above it. `stated` asks for a row that must be there: undefined
 * where it is not, but for codes, which are left out at zero.
 */
function rowsOfCode(table: BookTable, key: string, boundCode: 'same' | 'nearest' | 'stated'): Found {
  if (boundCode === 'stated' && !isLeftOutAtNothing(table, key)) return undefined;
  return boundCode === 'nearest' ? nearest(table, key) : present(table, key);
}

type FixedRows = Exclude<Term['rows'], { readonly bound: unknown } | { readonly boundCode: unknown }>;

/** Rows that are the same wherever the relation stands. */
function fixedRows(table: BookTable, rows: FixedRows): Found {
  if ('key' in rows) return oneRow(table, rows.key);
  if ('optional' in rows) return present(table, rows.optional);
  if ('keys' in rows) return rows.keys.flatMap((key) => rowOrRowsBelow(table, key));
  if ('under' in rows) return table.rows[table.rowOf.get(rows.under) ?? -1]?.children ?? NO_ROWS;
  return allRows(table, rows.all);
}

/** Whether a row is there, or may be left out because it would hold nothing. */
function isLeftOutAtNothing(table: BookTable, key: string): boolean {
  return table.rowOf.has(key) || /^(?:out\.)?\d+(?:#\d+)?$/.test(key);
}

/** A functional category may lawfully be absent: the table lists what is not zero. */
function oneRow(table: BookTable, key: string): Found {
  const index = table.rowOf.get(key);
  if (index !== undefined) return index;
  return /^(out\.)?\d{3}$/.test(key) ? rowOrRowsBelow(table, key) : undefined;
}

/** The row of a code; in a table that leaves out that level, the rows below it. */
function rowOrRowsBelow(table: BookTable, key: string): readonly number[] {
  const index = table.rowOf.get(key);
  if (index !== undefined) return [index];
  if (!/^\d+$/.test(key)) return NO_ROWS;
  return levelsOf(table).top.filter((row) => table.rows[row]?.code?.startsWith(key));
}

/** The row of a key, or no row: its absence is zero. */
function present(table: BookTable, key: string): Found {
  return table.rowOf.get(key) ?? NO_ROWS;
}

/** The row of a code or of the nearest code above it, down to 类; none where no level is printed. */
function nearest(table: BookTable, code: string): Found {
  for (let length = code.length; length >= 3; length -= 2) {
    const index = table.rowOf.get(code.slice(0, length));
    if (index !== undefined) return index;
  }
  return NO_ROWS;
}

/**
 * The topmost rows with a code, or (`leaf`) those with nothing below them. Where no code stands under another these are
 * the same, and the sum of leaves says nothing of its own: none.
 */
function allRows(table: BookTable, all: 'functional' | 'category' | 'leaf' | 'unit'): readonly number[] {
  const { top, lowest, units } = levelsOf(table);
  if (all === 'unit') return units;
  return all === 'leaf' ? lowest : top;
}

/** The rows of a table that sums are made of; many relations of a table ask for the same. */
interface Levels {
  readonly top: readonly number[];
  readonly lowest: readonly number[];
  readonly units: readonly number[];
}

const levelsOf = rememberFor(({ rows }: BookTable): Levels => {
  const indexesOf = (isOne: (row: BookRow) => boolean): readonly number[] =>
    rows.filter(isOne).map(({ index }) => index);
  const lowest = indexesOf(({ code, children }) => code !== null && children.length === 0);
  const isFlat = lowest.every((index) => (rows[index]?.parent ?? -1) < 0);
  return {
    top: indexesOf(({ code, parent }) => code !== null && parent < 0),
    lowest: isFlat ? NO_ROWS : lowest,
    units: indexesOf(({ key }) => key.startsWith('unit:')),
  };
});
