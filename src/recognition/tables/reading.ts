import type { ColumnKey, Irregularity, RowKey, TableColumn, TableRow } from '../../model';
import type { AmountContext } from '../figures/amounts';
import { printedText } from '../sheet/grid';
import type { SheetSegment } from '../sheet/segments';

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
export interface ReadingOptions {
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
  { pointed }: ReadingOptions,
  row: number,
  isMeant: (pointed: PointedRow) => boolean,
): RowKey | null {
  return pointed.find((each) => each.row === row && isMeant(each))?.key ?? null;
}

/** The head of a row that was shown to have a key, whatever its label says. */
export function pointedHead({ grid }: SheetSegment, row: number, key: RowKey, labelColumn: number): RowHead {
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
export interface KnownRow {
  readonly row: number;
  readonly head: RowHead;
  readonly places: CellColumns;
}

/** A row that was not understood although it holds figures or a code, and the column that says what it is. */
export interface StrangeRow {
  readonly row: number;
  readonly head: null;
  readonly column: number;
}

export type OutlineRow = KnownRow | StrangeRow;

/** Which share of the rows was understood; 0 without any. */
export function knownShare(rows: readonly OutlineRow[]): number {
  return rows.length === 0 ? 0 : rows.filter(isKnownRow).length / rows.length;
}

/** Whether a row was understood. */
export function isKnownRow(row: OutlineRow): row is KnownRow {
  return row.head !== null;
}
