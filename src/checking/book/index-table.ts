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
  const rows = [...table.rows.map(ownDraft), ...missing.map((row) => missingDraft(table, row))];
  findParents(rows);
  return {
    ...place,
    table,
    columns,
    columnOf: new Map(columns.map((key, index) => [key, index])),
    rows,
    rowOf: new Map(rows.map((row, index) => [row.key, index])),
  };
}

function ownDraft(row: TableRow): Draft {
  const { key, label, labelRef: anchor } = row;
  return { key, code: codeOf(row), label, source: row, anchor, parent: -1, children: [] };
}

/** A functional row of a summary table has its code in its key. */
function codeOf(row: TableRow): string | null {
  return row.code ?? /^out\.(\d{3})$/.exec(row.key)?.[1] ?? null;
}

function missingDraft(table: RecognisedTable, missing: MissingRow): Draft {
  const code = missing.key.replace(/^out\./, '');
  const anchor = anchorFor(table, code);
  return { key: missing.key, code, label: missing.label, source: null, anchor, parent: -1, children: [] };
}

/** Where to send people for a row that is not there: its first child, else the total, else the first row. */
function anchorFor(table: RecognisedTable, code: string): CellRef {
  const child = table.rows.find((row) => row.code !== null && row.code !== code && row.code.startsWith(code));
  const total = table.rows.find((row) => row.key === 'total' || row.key === 'out.total');
  return (child ?? total ?? table.rows[0])?.labelRef ?? { sheet: table.sheet, row: 0, column: 0 };
}

/** Nearest existing row above each row: 项 under its 款, or under its 类 where tables skip 款. */
function findParents(rows: readonly Draft[]): void {
  const byCode = new Map<string, number>();
  rows.forEach(({ code }, index) => {
    if (code !== null && !byCode.has(code)) byCode.set(code, index);
  });
  rows.forEach((row, index) => {
    row.parent = parentOf(row.code ?? '', byCode);
    rows[row.parent]?.children.push(index);
  });
}

/** Index of the nearest row above a code; -1 where there is none, as for every 类. */
function parentOf(code: string, byCode: ReadonlyMap<string, number>): number {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const parent = byCode.get(code.slice(0, length));
    if (parent !== undefined) return parent;
  }
  return -1;
}
