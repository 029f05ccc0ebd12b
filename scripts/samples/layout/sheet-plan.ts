import type { Area, CellValue } from '../../../src/model';

/** What a row is, for its looks. */
export type RowRole = 'title' | 'tableNumber' | 'unitLine' | 'header' | 'body' | 'total' | 'note' | 'text';

/** What a column holds, for its width and the looks of its cells. */
export type ColumnKind = 'code' | 'name' | 'lineNumber' | 'amount' | 'prose';

export interface ColumnPlan {
  readonly kind: ColumnKind;
  /** In characters, as Excel counts them. */
  readonly width: number;
}

export interface RowPlan {
  readonly role: RowRole;
  readonly cells: readonly CellValue[];
  /** In points; where absent, the usual height of the role. */
  readonly height?: number;
}

/** A sheet before it is drawn: every cell, merge and measure, nothing of a spreadsheet library. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view; the rows are repeated on each printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: 'portrait' | 'landscape';
}

export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** The area moved down by `rows`. */
export function movedDown({ top, left, bottom, right }: Area, rows: number): Area {
  return area(top + rows, left, bottom + rows, right);
}

/** `count` cells: the given ones, then empty ones. */
export function padded(cells: readonly CellValue[], count: number): readonly CellValue[] {
  return Array.from({ length: count }, (_, index) => cells[index] ?? null);
}

/** How amounts in 万元 are shown. */
export const AMOUNT_FORMAT = '#,##0.00';
