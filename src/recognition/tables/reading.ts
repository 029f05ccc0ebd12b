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
} from '../../model';
import { readAmount, type AmountContext } from '../figures/amounts';
import { holdsAny } from './bind-columns';
import { cellText, printedText } from '../sheet/grid';
import type { HeaderColumn } from '../sheet/header-columns';
import { isDash } from '../figures/number-text';
import type { Segment } from '../sheet/segments';

/** A segment read by one standard: what of it was understood, and what was not. */
export interface TableReading {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly irregularities: readonly Irregularity[];
  readonly fit: number;
}

/** A segment as one standard understands it, before its figures are read. */
export interface Outline {
  /** 0…1: how much of the standard's columns and of the sheet's rows and columns fit each other. */
  readonly fit: number;
  readonly read: (amounts: AmountContext) => TableReading;
}

/** How far a segment is read, and what is known of its rows. */
export interface ReadOptions {
  /** Rows to read; a few dozen are enough to score a guess. */
  readonly rowLimit: number;
  /** The rows already read where the table began on another sheet: they leave their parents open. */
  readonly before: readonly TableRow[];
  /** Rows that were shown by hand; their labels need not say what they are. */
  readonly pointed: readonly PointedRow[];
}

/** A sheet row with the key that it was shown to have, and the sheet column of the cell that showed it. */
export interface PointedRow {
  readonly row: number;
  readonly column: number;
  readonly key: RowKey;
}

/** The key that a sheet row was shown to have; `isMeant` tells the part of the table that the cell stands in. */
export function pointedKey(
  { pointed }: ReadOptions,
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

/** A sheet row that was understood: what it is, and where its figures stand. */
interface KnownRow {
  readonly row: number;
  readonly head: RowHead;
  readonly places: CellColumns;
}

/** A row that was not understood although it holds figures or a code, and the column that says what it is. */
interface StrangeRow {
  readonly row: number;
  readonly head: null;
  readonly column: number;
}

export type OutlineRow = KnownRow | StrangeRow;

/** Which share of the rows was understood; 0 without any. */
export function knownShare(rows: readonly OutlineRow[]): number {
  return rows.length === 0 ? 0 : rows.filter(isKnown).length / rows.length;
}

function isKnown(row: OutlineRow): row is KnownRow {
  return row.head !== null;
}

/** The parts of an outline. `rows` is asked for only where the figures are read. */
interface Parts extends Pick<Outline, 'fit'> {
  readonly columns: readonly TableColumn[];
  /** Columns that were not understood. */
  readonly unknown: readonly HeaderColumn[];
  readonly rows: () => readonly OutlineRow[];
}

/** An outline whose rows become those of the table, in the order of the sheet. */
export function outlineOf(segment: Segment, { columns, unknown, rows: outlined, fit }: Parts): Outline {
  return {
    fit,
    read: (amounts) => {
      const { rows, irregularities } = bindRows(segment, outlined(), amounts);
      return {
        columns,
        rows: inSheetOrder(rows),
        irregularities: [...unknownColumns(segment, unknown), ...irregularities],
        fit,
      };
    },
  };
}

/** The parts of a table may have been read one after the other. */
export function inSheetOrder(rows: readonly TableRow[]): readonly TableRow[] {
  return [...rows].sort((a, b) => a.labelRef.row - b.labelRef.row || a.labelRef.column - b.labelRef.column);
}

/** Rows with their figures; a key that comes again is kept visible under “key#2”. */
export function bindRows(
  segment: Segment,
  outlined: readonly OutlineRow[],
  amounts: AmountContext,
): Pick<TableReading, 'rows' | 'irregularities'> {
  const rows: TableRow[] = [];
  const irregularities: Irregularity[] = [];
  const seen = new Map<RowKey, number>();
  for (const each of outlined) {
    if (!isKnown(each)) {
      irregularities.push(strangeRow(segment, each));
      continue;
    }
    const { row, head, places } = each;
    const cells = bindCells(irregularities, segment, row, places, amounts);
    const labelRef = refAt(segment, row, head.labelColumn);
    const before = seen.get(head.key) ?? 0;
    seen.set(head.key, before + 1);
    if (before > 0) irregularities.push(duplicate(head, labelRef));
    const key = before === 0 ? head.key : `${head.key}#${before + 1}`;
    rows.push({ key, code: head.code, label: head.label, labelRef, cells });
  }
  return { rows, irregularities };
}

function strangeRow(segment: Segment, { row, column }: StrangeRow): Irregularity {
  return { kind: 'unknownRow', ref: refAt(segment, row, column), text: printedText(segment.grid, row, column) };
}

function duplicate({ key, code, label }: RowHead, ref: CellRef): Irregularity {
  return { kind: code === null ? 'duplicateLabel' : 'duplicateRow', ref, text: label, other: key };
}

/** Binds a row's figures; what stands there and is no amount is noted. */
function bindCells(
  irregularities: Irregularity[],
  segment: Segment,
  row: number,
  columns: CellColumns,
  amounts: AmountContext,
): ReadonlyMap<ColumnKey, BoundCell> {
  const cells = new Map<ColumnKey, BoundCell>();
  for (const [key, column] of columns) cells.set(key, bindCell(irregularities, segment, row, column, amounts));
  return cells;
}

/** Binds one figure; where something stands there that is no amount, it is noted. */
export function bindCell(
  irregularities: Irregularity[],
  { grid: { sheet } }: Segment,
  row: number,
  column: number,
  amounts: AmountContext,
): BoundCell {
  const value = valueAt(sheet, row, column);
  const formula = textAt(sheet.formulas, row, column);
  // Only numbers are shown by a format.
  const format = typeof value === 'number' ? textAt(sheet.numberFormats, row, column) : undefined;
  const { kind, amount, problem } = readAmount(value, format, formula, amounts);
  const ref = { sheet: sheet.name, row, column };
  if (problem !== null) irregularities.push({ kind: 'unreadableAmount', ref, text: problem });
  return { ref, kind, value, amount, formula: formula ?? null };
}

function textAt(texts: ReadonlyMap<string, string>, row: number, column: number): string | undefined {
  return texts.size === 0 ? undefined : texts.get(gridKey(row, column));
}

export function refAt({ grid }: Segment, row: number, column: number): CellRef {
  return { sheet: grid.sheet.name, row, column };
}

/** Whether any of the columns holds something in a row: a number, a text, an error. */
export function holdsFigures({ grid }: Segment, row: number, columns: CellColumns): boolean {
  for (const column of columns.values()) {
    const value = valueAt(grid.sheet, row, column);
    if (value !== null && value !== '' && value !== 0) return true;
  }
  return false;
}

/** Whether more than blanks and dashes stand in a row; “—” is printed where nothing can stand. */
export function holdsMoreThanDashes({ grid }: Segment, row: number, columns: CellColumns): boolean {
  for (const column of columns.values()) {
    const text = cellText(grid, row, column);
    if (text !== '' && !isDash(text)) return true;
  }
  return false;
}

export function columnList(byKey: ReadonlyMap<ColumnKey, HeaderColumn>): readonly TableColumn[] {
  return [...byKey].map(([key, { title }]) => ({ key, title }));
}

export function placesOf(byKey: ReadonlyMap<ColumnKey, HeaderColumn>): CellColumns {
  return new Map([...byKey].map(([key, { column }]) => [key, column]));
}

/** The columns of a table's parts, each once. */
export function distinctColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.filter(({ key }, index) => columns.findIndex((other) => other.key === key) === index);
}

/** Columns that hold something and were not understood. */
export function unknownColumns(segment: Segment, headers: readonly HeaderColumn[]): readonly Irregularity[] {
  return headers
    .filter((header) => holdsAny(segment, header))
    .map(({ row, column, title }) => ({ kind: 'unknownColumn', ref: refAt(segment, row, column), text: title }));
}

/** The rows of a segment's data from top to bottom, as many as the limit says. */
export function dataRows({ ranges }: Segment, limit = Infinity): readonly number[] {
  const rows: number[] = [];
  for (const { from, to } of ranges) {
    for (let row = from; row < to && rows.length < limit; row += 1) rows.push(row);
  }
  return rows;
}

/** How many rows of data a segment has. */
export function countRows({ ranges }: Segment): number {
  return ranges.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}
