import {
  FEN_PER_UNIT,
  type AmountUnit,
  type BoundCell,
  type CellRef,
  type ColumnKey,
  type RecognisedTable,
  type ReportModel,
  type RowKey,
  type TableId,
  type TableRow,
} from '../model';

/** A row of a table inside the book; `source` is null for a row that should be there and is not. */
export interface BookRow {
  readonly key: RowKey;
  /** Classification code, also of functional rows (`out.210` → "210"). */
  readonly code: string | null;
  readonly label: string;
  readonly source: TableRow | null;
  /** Where to send people: the row's label, or the nearest row for a missing one. */
  readonly anchor: CellRef;
  /** Index of the nearest row above it in the classification; -1 for top rows. */
  readonly parent: number;
  readonly children: readonly number[];
}

/** A table with its rows indexed; cell ids run row by row from `firstCell`. */
export interface BookTable {
  readonly table: RecognisedTable;
  readonly columns: readonly ColumnKey[];
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
  readonly rows: readonly BookRow[];
  readonly rowOf: ReadonlyMap<RowKey, number>;
  readonly firstCell: number;
}

/** The place of a cell id. */
export interface CellPlace {
  readonly table: BookTable;
  readonly row: BookRow;
  readonly column: ColumnKey;
}

/**
 * The report as flat arrays over cell ids, so that tens of thousands of checks stay a loop.
 * `value`: shown 分 (NaN where the cell holds no amount); `step`: smallest difference it can show;
 * `exists`: 1 where the row has this column at all.
 */
export interface Book {
  readonly report: ReportModel;
  readonly tables: ReadonlyMap<TableId, BookTable>;
  readonly size: number;
  readonly value: Float64Array;
  readonly step: Float64Array;
  readonly exists: Uint8Array;
}

/** A row that the book ought to have: 类 rows that only their children or another table attest. */
export interface MissingRow {
  readonly table: TableId;
  readonly key: RowKey;
  readonly label: string;
}

/** Indexes a report, with the given missing rows added as empty ones. */
export function indexBook(report: ReportModel, missing: readonly MissingRow[] = []): Book {
  const tables = new Map<TableId, BookTable>();
  let size = 0;
  for (const table of report.tables) {
    const added = missing.filter((row) => row.table === table.id);
    const indexed = indexTable(table, added, size);
    size += indexed.rows.length * indexed.columns.length;
    tables.set(table.id, indexed);
  }
  return fillBook(report, tables, size);
}

/** Cell id of a row and column index. */
export function cellId(table: BookTable, row: number, column: number): number {
  return table.firstCell + row * table.columns.length + column;
}

/** The place of a cell id. @throws RangeError for an id outside the book. */
export function placeOf(book: Book, cell: number): CellPlace {
  for (const table of book.tables.values()) {
    const offset = cell - table.firstCell;
    const width = table.columns.length;
    if (offset < 0 || offset >= table.rows.length * width) continue;
    const row = table.rows[Math.floor(offset / width)];
    const column = table.columns[offset % width];
    if (row && column !== undefined) return { table, row, column };
  }
  throw new RangeError(`no cell ${cell} in a book of ${book.size}`);
}

/** The workbook cell behind a cell id; undefined for a missing row. */
export function boundCell(book: Book, cell: number): BoundCell | undefined {
  const { row, column } = placeOf(book, cell);
  return row.source?.cells.get(column);
}

/** The convention of a unit: amounts are shown to 0.01 of it. */
export function conventionalStep(unit: AmountUnit): number {
  return FEN_PER_UNIT[unit] / 100;
}

function indexTable(table: RecognisedTable, missing: readonly MissingRow[], firstCell: number): BookTable {
  const columns = table.columns.map((column) => column.key);
  const own: readonly Draft[] = table.rows.map((row) => ({
    key: row.key,
    code: codeOf(row),
    label: row.label,
    source: row,
    anchor: row.labelRef,
  }));
  const drafts = [...own, ...missing.map((row) => missingDraft(table, row))];
  const parents = parentsOf(drafts);
  const rows = drafts.map((draft, index) => ({
    ...draft,
    parent: parents[index] ?? -1,
    children: [] as number[],
  }));
  rows.forEach((row, index) => rows[row.parent]?.children.push(index));
  return {
    table,
    columns,
    columnOf: new Map(columns.map((key, index) => [key, index])),
    rows,
    rowOf: new Map(rows.map((row, index) => [row.key, index])),
    firstCell,
  };
}

type Draft = Omit<BookRow, 'parent' | 'children'>;

function codeOf(row: TableRow): string | null {
  if (row.code !== null) return row.code;
  return /^out\.(\d{3})$/.exec(row.key)?.[1] ?? null;
}

function missingDraft(table: RecognisedTable, missing: MissingRow): Draft {
  const code = missing.key.replace(/^out\./, '');
  const child = table.rows.find((row) => row.code !== null && row.code !== code && row.code.startsWith(code));
  const total = table.rows.find((row) => row.key === 'total' || row.key === 'out.total');
  const anchor = (child ?? total ?? table.rows[0])?.labelRef ?? { sheet: table.sheet, row: 0, column: 0 };
  return { key: missing.key, code, label: missing.label, source: null, anchor };
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

function fillBook(report: ReportModel, tables: ReadonlyMap<TableId, BookTable>, size: number): Book {
  const value = new Float64Array(size);
  const step = new Float64Array(size);
  const exists = new Uint8Array(size);
  for (const table of tables.values()) {
    const convention = conventionalStep(table.table.unit);
    table.rows.forEach((row, rowIndex) => {
      table.columns.forEach((key, columnIndex) => {
        const id = cellId(table, rowIndex, columnIndex);
        const cell = row.source?.cells.get(key);
        exists[id] = cell || !row.source ? 1 : 0;
        value[id] = cell ? (cell.amount?.fen ?? Number.NaN) : 0;
        step[id] = stepOf(cell, convention);
      });
    });
  }
  return { report, tables, size, value, step, exists };
}

/** Empty cells show nothing; filled in, they would show what their table shows. */
function stepOf(cell: BoundCell | undefined, convention: number): number {
  const step = cell?.amount?.step ?? 0;
  return step === 0 ? convention : step;
}
