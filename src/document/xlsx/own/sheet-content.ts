import type { CellRef, SheetForm } from '../../../model';

/** A sheet to be added, as plain data. Widths in characters. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly print?: SheetPrint;
  /** Where it is to be filled in by others. */
  readonly form?: SheetForm;
  /** For programs alone: spreadsheets do not even list it among the hidden sheets. */
  readonly isVeryHidden?: boolean;
}

/** How a sheet is printed, besides A4 across and one page wide. Rows count from 0. */
export interface SheetPrint {
  /** So many rows from the top are repeated on every page. */
  readonly titleRows?: number;
  /** Rows before which a new page begins. */
  readonly breakBefore?: readonly number[];
}

export interface SheetCell {
  /** Beside a formula: its result as far as it is known, shown until the formula is calculated. */
  readonly value?: string | number;
  /** With its leading "="; calculated when the workbook is opened. */
  readonly formula?: string;
  readonly style?: 'title' | 'heading' | 'header' | 'wrap' | 'number';
  /** Words that stand where figures do: “97.00%”. */
  readonly isRate?: true;
  readonly linkTo?: CellRef;
}
