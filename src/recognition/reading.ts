import {
  gridKey,
  valueAt,
  type BoundCell,
  type CellRef,
  type ColumnKey,
  type Irregularity,
  type RowKey,
  type TableColumn,
  type TableRow,
} from '../model';
import { readAmount, type AmountContext } from './amounts';
import { holdsAny } from './bind-columns';
import { cellText, printedText } from './grid';
import type { HeaderColumn } from './header-columns';
import { isDash } from './number-text';
import type { Segment } from './segments';

/** A segment read by one standard: what of it was understood, and what was not. */
export interface TableReading {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly irregularities: readonly Irregularity[];
  /** 0…1: how much of the standard's columns and of the sheet's rows and columns fit each other. */
  readonly fit: number;
}

/** How far and in which unit a segment is read. */
export interface ReadOptions {
  readonly amounts: AmountContext;
  /** Rows to read; a few dozen are enough to score a guess. */
  readonly rowLimit: number;
  /** The rows already read where the table began on another sheet: they leave their parents open. */
  readonly before: readonly TableRow[];
  /** Only the fit is asked for: figures need not be bound. */
  readonly isTrial?: boolean;
  /** Rows that were shown by hand; their labels need not say what they are. */
  readonly pointed?: readonly PointedRow[];
}

/** A sheet row with the key that it was shown to have, and the sheet column of the cell that showed it. */
export interface PointedRow {
  readonly row: number;
  readonly column: number;
  readonly key: RowKey;
}

/** The key that a sheet row was shown to have; `isMeant` tells the part of the table that the cell stands in. */
export function pointedKey(
  { pointed = [] }: ReadOptions,
  row: number,
  isMeant: (pointed: PointedRow) => boolean,
): RowKey | null {
  return pointed.find((each) => each.row === row && isMeant(each))?.key ?? null;
}

/** The head of a row that was shown to have a key, whatever its label says. */
export function pointedHead({ grid }: Segment, row: number, key: RowKey, labelColumn: number): RowHead {
  const code = /^\d+$/.test(key) ? key : null;
  return { key, code, label: printedText(grid, row, labelColumn), labelColumn };
}

/** Where a row's figures stand: column key → sheet column. */
export type CellColumns = ReadonlyMap<ColumnKey, number>;

/** What a row is: its key, its code where it has one, and where its label is printed. */
export interface RowHead {
  readonly key: RowKey;
  readonly code: string | null;
  readonly label: string;
  readonly labelColumn: number;
}

/** Collects the rows of a table; a key that comes again is kept visible under “key#2”. */
export interface RowCollector {
  readonly rows: TableRow[];
  readonly irregularities: Irregularity[];
  readonly keys: Map<RowKey, number>;
  /** Rows that were not understood although they hold figures or a code. */
  strange: number;
  /** Those of them whose code lacks only parents, which may stand on the sheet before. */
  orphans: number;
}

export function newCollector(): RowCollector {
  return { rows: [], irregularities: [], keys: new Map(), strange: 0, orphans: 0 };
}

export function addRow(
  collector: RowCollector,
  segment: Segment,
  row: number,
  head: RowHead,
  cells: ReadonlyMap<ColumnKey, BoundCell>,
): void {
  const labelRef = refAt(segment, row, head.labelColumn);
  const seen = collector.keys.get(head.key) ?? 0;
  collector.keys.set(head.key, seen + 1);
  if (seen > 0) {
    const kind = head.code === null ? 'duplicateLabel' : 'duplicateRow';
    collector.irregularities.push({ kind, ref: labelRef, text: head.label, other: head.key });
  }
  const key = seen === 0 ? head.key : `${head.key}#${seen + 1}`;
  collector.rows.push({ key, code: head.code, label: head.label, labelRef, cells });
}

export function addStrangeRow(collector: RowCollector, segment: Segment, row: number, column: number): void {
  const text = printedText(segment.grid, row, column);
  collector.strange += 1;
  collector.irregularities.push({ kind: 'unknownRow', ref: refAt(segment, row, column), text });
}

/** Binds a row's figures; what stands there and is no amount is noted. */
export function bindCells(
  collector: RowCollector,
  segment: Segment,
  row: number,
  columns: CellColumns,
  amounts: AmountContext,
): ReadonlyMap<ColumnKey, BoundCell> {
  const cells = new Map<ColumnKey, BoundCell>();
  for (const [key, column] of columns) {
    const { cell, problem } = bindCell(segment, row, column, amounts);
    cells.set(key, cell);
    if (problem !== null) collector.irregularities.push({ kind: 'unreadableAmount', ref: cell.ref, text: problem });
  }
  return cells;
}

export function bindCell(
  { grid: { sheet } }: Segment,
  row: number,
  column: number,
  amounts: AmountContext,
): { readonly cell: BoundCell; readonly problem: string | null } {
  const at = gridKey(row, column);
  const value = valueAt(sheet, row, column);
  const formula = sheet.formulas.get(at);
  const { kind, amount, problem } = readAmount(value, sheet.numberFormats.get(at), formula, amounts);
  return { cell: { ref: { sheet: sheet.name, row, column }, kind, value, amount, formula: formula ?? null }, problem };
}

export function refAt({ grid }: Segment, row: number, column: number): CellRef {
  return { sheet: grid.sheet.name, row, column };
}

/** Whether any of the columns holds something in a row: a number, a text, an error. */
export function holdsFigures({ grid: { sheet } }: Segment, row: number, columns: CellColumns): boolean {
  return [...columns.values()].some((column) => {
    const value = valueAt(sheet, row, column);
    return value !== null && value !== '' && value !== 0;
  });
}

/** Whether more than blanks and dashes stand in a row; “—” is printed where nothing can stand. */
export function holdsMoreThanDashes({ grid }: Segment, row: number, columns: CellColumns): boolean {
  return [...columns.values()]
    .map((column) => cellText(grid, row, column))
    .some((text) => text !== '' && !isDash(text));
}

export function columnList(byKey: ReadonlyMap<ColumnKey, HeaderColumn>): readonly TableColumn[] {
  return [...byKey].map(([key, { title }]) => ({ key, title }));
}

export function placesOf(byKey: ReadonlyMap<ColumnKey, HeaderColumn>): CellColumns {
  return new Map([...byKey].map(([key, { column }]) => [key, column]));
}

/** Columns that hold something and were not understood. */
export function unknownColumns(segment: Segment, headers: readonly HeaderColumn[]): readonly Irregularity[] {
  return headers
    .filter((header) => holdsAny(segment, header))
    .map(({ row, column, title }) => ({ kind: 'unknownColumn', ref: refAt(segment, row, column), text: title }));
}

/** The rows of a segment's data from top to bottom, as many as the limit says. */
export function* dataRows({ ranges }: Segment, limit = Infinity): Generator<number, void> {
  let left = limit;
  for (const { from, to } of ranges) {
    for (let row = from; row < to && left > 0; row += 1, left -= 1) yield row;
  }
}
