import type { AmountUnit, Area, Place, Visibility } from '../../../../src/model';
import type { FigureTableId } from '../unit/figures';

/** What a text on a sheet is there for; noise speaks to some roles and leaves the others alone. */
export type TextRole =
  'title' | 'tableNumber' | 'unitName' | 'year' | 'amountUnit' | 'header' | 'lineNumber' | 'label' | 'code' | 'note';

export interface TextCell {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly text: string | number;
}

/** An amount that is not yet written in any unit. `place` is null for figures that are no part of the report. */
export interface FigureCell {
  readonly kind: 'figure';
  readonly place: Place | null;
  /** Exact, in 分. */
  readonly fen: number;
}

export type DrawnCell = TextCell | FigureCell | null;

/** A block of rows; merges count from its own first row. `headerRows` are those above the first body row. */
export interface Part {
  readonly role: 'head' | 'table' | 'foot' | 'gap';
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly merges: readonly Area[];
  readonly headerRows: number;
}

export interface DrawnSheet {
  readonly tab: string;
  readonly visibility: Visibility;
  readonly unit: AmountUnit;
  /** The table on it; null for covers, lists and tables that are no part of the report. */
  readonly table: FigureTableId | null;
  readonly title: string;
  /** Whether it looks like another sheet's table and is not the one that counts. */
  readonly isRival?: boolean;
  readonly parts: readonly Part[];
}

export interface DrawnBook {
  readonly fileName: string;
  readonly sheets: readonly DrawnSheet[];
}

export function textCell(role: TextRole, text: string | number): TextCell {
  return { kind: 'text', role, text };
}

/** A part without merges or headers. */
export function plainPart(role: Part['role'], rows: Part['rows'], merges: Part['merges'] = []): Part {
  return { role, rows, merges, headerRows: 0 };
}

/** Columns of the widest row. */
export function widthOf(parts: readonly Part[]): number {
  return Math.max(1, ...parts.flatMap(({ rows }) => rows.map((row) => row.length)));
}
