import type {
  BoundCell,
  CellRef,
  ColumnKey,
  RecognisedTable,
  ReportModel,
  RowKey,
  TableId,
  TableRow,
  UnitKind,
} from '../../model';
import type { OtherBook } from '../../rules';

/** A row of a table inside the book; `source` is null for a row that should be there and is not. */
export interface BookRow {
  readonly table: TableId;
  /** Its place among the rows of its table. */
  readonly index: number;
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
  /** The other book that it stands in; null for the report's own tables. */
  readonly book: OtherBook | null;
  /** Edition by which its book numbers its tables. */
  readonly standard: string;
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

/** The tables of one book by their id. */
export type BookTables = ReadonlyMap<TableId, BookTable>;

/**
 * The report as flat arrays over cell ids, so that tens of thousands of checks stay a loop.
 * `value`: shown 分 (NaN where the cell holds no amount); `step`: smallest difference it can show;
 * `half`: how far the true figure may lie from the shown one, in 分;
 * `exists`: 1 where the row has this column at all.
 * Cells from `ownSize` on belong to other books: they take part in checks, and are never at fault.
 */
export interface Book {
  readonly report: ReportModel;
  readonly tables: BookTables;
  /** Books to compare with; several for the unit books of a 汇总 one. */
  readonly others: ReadonlyMap<OtherBook, readonly BookTables[]>;
  readonly unitKind: UnitKind | null;
  /** Every table of every book, by `firstCell`. */
  readonly layout: readonly BookTable[];
  readonly size: number;
  readonly ownSize: number;
  readonly value: Float64Array;
  readonly step: Float64Array;
  readonly half: Float64Array;
  readonly exists: Uint8Array;
}

/** Cell id of a row and column index. */
export function cellId(table: BookTable, row: number, column: number): number {
  return table.firstCell + row * table.columns.length + column;
}

/** Whether a table holds a figure of a sort: looks that seldom find something ask this before they go row by row. */
export function hasFigure({ value }: Book, table: BookTable, isSought: (fen: number) => boolean): boolean {
  const end = cellId(table, table.rows.length, 0);
  for (let cell = table.firstCell; cell < end; cell += 1) {
    if (isSought(value[cell] ?? 0)) return true;
  }
  return false;
}

/** The place of a cell id. @throws RangeError for an id outside the book. */
export function placeOf(book: Book, cell: number): CellPlace {
  for (const table of book.layout) {
    const offset = cell - table.firstCell;
    const width = table.columns.length;
    if (offset < 0 || offset >= table.rows.length * width) continue;
    const row = table.rows[Math.floor(offset / width)];
    const column = table.columns[offset % width];
    if (row && column !== undefined) return { table, row, column };
  }
  throw new RangeError(`no cell ${cell} in a book of ${book.size}`);
}

/** Whether a row holds sums of others: 合计, 总计, and codes with rows under them. */
export function isSum({ key, children }: BookRow): boolean {
  return children.length > 0 || /(^|\.)(total|grandTotal)$|Total$/.test(key);
}

/** The workbook cell behind a cell id; undefined for a missing row. */
export function boundCell(book: Book, cell: number): BoundCell | undefined {
  const { row, column } = placeOf(book, cell);
  return row.source?.cells.get(column);
}

/** Whether a cell belongs to the report itself and not to a book that it is compared with. */
export function isOwnCell(book: Book, cell: number): boolean {
  return cell < book.ownSize;
}
