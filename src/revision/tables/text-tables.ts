import {
  gridKey,
  maybeRow,
  maybeTable,
  type BoundCell,
  type ColumnKey,
  type RecognisedTable,
  type ReportModel,
  type SheetSnapshot,
  type TableRow,
  type TextDocument,
} from '../../model';

/** The books beside a text whose own tables were recognised. */
export interface TextTables {
  /** The tables that stand in the text, as a report; their cells stand in the text's `tables`. */
  readonly inText: ReportModel;
  readonly fresh: ReportModel;
  /** The book that the text was written by; null where none is at hand. */
  readonly old: ReportModel | null;
}

/** A table that stands in the text, with the same one of the books. */
export interface TablePair {
  readonly sheet: SheetSnapshot;
  readonly inText: RecognisedTable;
  readonly fresh: RecognisedTable;
  readonly old: RecognisedTable | null;
}

/** So much of a table's amounts must be those of the old books, or it is another unit's, or of another year. */
const AGREES = 0.8;

/** Tables of the text that are known to be those of the books, one for one. */
export function pairsOf({ tables: sheets }: TextDocument, tables: TextTables): readonly TablePair[] {
  return tables.inText.tables.flatMap((inText) => {
    const sheet = sheets?.sheets.find(({ name }) => name === inText.sheet);
    const fresh = maybeTable(tables.fresh, inText.id);
    const old = (tables.old && maybeTable(tables.old, inText.id)) ?? null;
    // One that holds nothing contradicts no book.
    const isForeign = tables.old !== null && old === null && inText.rows.some(holdsSomething);
    if (!sheet?.paragraphs || !fresh || isForeign) return [];
    return old === null || agrees(inText, old) ? [{ sheet, inText, fresh, old }] : [];
  });
}

/** Whether any cell of a row is not nothing. */
export function holdsSomething({ cells }: TableRow): boolean {
  return [...cells.values()].some((cell) => fenOf(cell) !== 0);
}

/** Whether a table of the text holds the amounts of the old books. Cells of nothing on both sides prove nothing. */
function agrees(inText: RecognisedTable, old: RecognisedTable): boolean {
  const held = inText.rows.flatMap((row) =>
    [...row.cells].flatMap(([column, cell]) => {
      const other = cellAt(old, row.key, column);
      const isNothing = fenOf(cell) === 0 && (other === undefined || fenOf(other) === 0);
      return isNothing ? [] : [other !== undefined && isSame(cell, other)];
    }),
  );
  return held.filter(Boolean).length >= held.length * AGREES;
}

/** Whether its rows are those of a form, which stay whether they hold anything or not; no codes, or several in a line. */
export function isForm({ inText }: Pick<TablePair, 'inText'>): boolean {
  const lines = inText.rows.map(({ labelRef }) => labelRef.row);
  return new Set(lines).size < lines.length || !inText.rows.some(({ code }) => code !== null);
}

/** A cell by its row and column; undefined where either is not there. */
export function cellAt(table: RecognisedTable, row: string, column: ColumnKey): BoundCell | undefined {
  return maybeRow(table, row)?.cells.get(column);
}

/** What a cell is worth in 分; nothing where it holds none. */
export function fenOf(cell: BoundCell | undefined): number {
  return cell?.amount?.fen ?? 0;
}

/** Whether two cells say the same, as far as the coarser one shows it. */
export function isSame(one: BoundCell, other: BoundCell): boolean {
  const step = Math.max(one.amount?.step ?? 0, other.amount?.step ?? 0);
  return Math.abs(fenOf(one) - fenOf(other)) <= step / 2;
}

/** The paragraph of the text that a cell of its tables is. */
export function paragraphAt({ paragraphs }: SheetSnapshot, row: number, column: number): number | null {
  return paragraphs?.get(gridKey(row, column)) ?? null;
}

/** The cells of a line of a sheet from left to right, with their paragraphs. */
export function cellsOfLine(
  { paragraphs = new Map<string, number>() }: SheetSnapshot,
  line: number,
): readonly { readonly column: number; readonly paragraph: number }[] {
  return [...paragraphs]
    .map(([key, paragraph]) => ({ place: key.split(',').map(Number), paragraph }))
    .filter(({ place }) => place[0] === line)
    .map(({ place, paragraph }) => ({ column: place[1] ?? 0, paragraph }))
    .sort((a, b) => a.column - b.column);
}

/** The lines of a sheet that hold cells, from the top. */
export function linesOfSheet({ paragraphs = new Map<string, number>() }: SheetSnapshot): readonly number[] {
  return [...new Set([...paragraphs.keys()].map((key) => Number(key.split(',')[0])))].sort((a, b) => a - b);
}
