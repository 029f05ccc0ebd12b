import type { CellRef, RecognisedTable, RowKey, TableId, TableRow } from '../../model';
import type { BookRow, BookTable } from './book';

/** A row that the book ought to have: 类 rows that only their children or another table attest. */
export interface MissingRow {
  readonly table: TableId;
  readonly key: RowKey;
  readonly label: string;
}

/** A row whose place in the classification is found once all rows are known. */
interface Draft extends BookRow {
  parent: number;
  children: number[];
}

/** Indexes the rows of a table, the missing ones among them behind its own. */
export function indexTable(
  table: RecognisedTable,
  missing: readonly MissingRow[],
  place: Pick<BookTable, 'book' | 'standard' | 'firstCell'>,
): BookTable {
  const columns = table.columns.map((column) => column.key);
  const rows = table.rows.map((row, index) => ownDraft(table.id, row, index));
  for (const row of missing) rows.push(missingDraft(table, row, rows.length));
  const rowOf = placesOf(rows.map(({ key }) => key));
  findParents(rows, rowOf);
  return { ...place, table, columns, columnOf: placesOf(columns), rows, rowOf };
}

/** Where each key stands. */
function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, index) => places.set(key, index));
  return places;
}

function ownDraft(table: TableId, row: TableRow, index: number): Draft {
  const { key, label, labelRef: anchor } = row;
  return { table, index, key, code: codeOf(row), label, source: row, anchor, parent: -1, children: [] };
}

/** A functional row of a summary table has its code in its key. */
function codeOf(row: TableRow): string | null {
  return row.code ?? /^out\.(\d{3})$/.exec(row.key)?.[1] ?? null;
}

function missingDraft(table: RecognisedTable, { key, label }: MissingRow, index: number): Draft {
  const code = key.replace(/^out\./, '');
  const anchor = anchorFor(table, code);
  return { table: table.id, index, key, code, label, source: null, anchor, parent: -1, children: [] };
}

/** Where to send people for a row that is not there: its first child, else the total, else the first row. */
function anchorFor(table: RecognisedTable, code: string): CellRef {
  const child = table.rows.find((row) => row.code !== null && row.code !== code && row.code.startsWith(code));
  const total = table.rows.find((row) => row.key === 'total' || row.key === 'out.total');
  return (child ?? total ?? table.rows[0])?.labelRef ?? { sheet: table.sheet, row: 0, column: 0 };
}

/** Nearest existing row above each row: 项 under its 款, or under its 类 where tables skip 款. */
function findParents(rows: readonly Draft[], rowOf: ReadonlyMap<RowKey, number>): void {
  const byCode = new Map<string, number>();
  // Most rows are found by their key, which is their code.
  for (const { code, key, index } of rows) {
    if (code !== null && code !== key && !byCode.has(code)) byCode.set(code, index);
  }
  const rowWith = (code: string): number | undefined => {
    const found = rowOf.get(code);
    return found !== undefined && rows[found]?.code === code ? found : byCode.get(code);
  };
  for (const row of rows) {
    row.parent = parentOf(row.code ?? '', rowWith);
    rows[row.parent]?.children.push(row.index);
  }
}

/** Index of the nearest row above a code; -1 where there is none, as for every 类. */
function parentOf(code: string, rowWith: (code: string) => number | undefined): number {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const parent = rowWith(code.slice(0, length));
    if (parent !== undefined) return parent;
  }
  return -1;
}
