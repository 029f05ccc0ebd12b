import type { CellRef } from '../../model';

/** A sheet to be added, as plain data. Widths in characters. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetCell {
  readonly value?: string | number;
  /** With its leading "="; calculated when the workbook is opened. */
  readonly formula?: string;
  readonly style?: 'title' | 'header' | 'wrap' | 'number';
  readonly linkTo?: CellRef;
}
