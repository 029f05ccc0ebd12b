import type { CellRef, RecognisedTable, RowKey, TableId, TableRow } from '../../model';
import type { BookRow, BookTable } from './book';

/** A row that the book ought to have: 类 rows that only their children or another table attest. */
export interface MissingRow {
  readonly table: TableId;
  readonly key: RowKey;
  readonly label: string;
}

type Draft = Omit<BookRow, 'parent' | 'children'>;

/** Indexes the rows of a table, the missing ones among them behind its own. */
export function indexTable(
  table: RecognisedTable,
  missing: readonly MissingRow[],
  place: Pick<BookTable, 'book' | 'standard' | 'firstCell'>,
): BookTable {
  const columns = table.columns.map((column) => column.key);
  const drafts = [...table.rows.map(ownDraft), ...missing.map((row) => missingDraft(table, row))];
  const parents = parentsOf(drafts);
  const rows = drafts.map((draft, index) => ({
    ...draft,
    parent: parents[index] ?? -1,
    children: [] as number[],
  }));
  rows.forEach((row, index) => rows[row.parent]?.children.push(index));
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
  return { key: row.key, code: codeOf(row), label: row.label, source: row, anchor: row.labelRef };
}

function codeOf(row: TableRow): string | null {
  return row.code ?? /^out\.(\d{3})$/.exec(row.key)?.[1] ?? null;
}

function missingDraft(table: RecognisedTable, missing: MissingRow): Draft {
  const code = missing.key.replace(/^out\./, '');
  return { key: missing.key, code, label: missing.label, source: null, anchor: anchorFor(table, code) };
}

function anchorFor(table: RecognisedTable, code: string): CellRef {
  const child = table.rows.find((row) => row.code !== null && row.code !== code && row.code.startsWith(code));
  const total = table.rows.find((row) => row.key === 'total' || row.key === 'out.total');
  return (child ?? total ?? table.rows[0])?.labelRef ?? { sheet: table.sheet, row: 0, column: 0 };
}

/** Nearest existing row above each row: 项 under its 款, or under its 类 where tables skip 款. */
function parentsOf(rows: readonly Draft[]): readonly number[] {
  const byCode = new Map<string, number>();
  rows.forEach((row, index) => {
    if (row.code !== null && !byCode.has(row.code)) byCode.set(row.code, index);
  });
  return rows.map((row) => {
    for (let length = (row.code?.length ?? 0) - 2; length >= 3; length -= 2) {
      const parent = byCode.get(row.code?.slice(0, length) ?? '');
      if (parent !== undefined) return parent;
    }
    return -1;
  });
}
