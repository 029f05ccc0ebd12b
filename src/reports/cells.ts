import { cellPlace, type CellRef } from '../model';
import type { SheetCell } from '../document/xlsx';

/** Makers of the cells of our sheets. */

export type Row = readonly SheetCell[];

/** Air between the parts of a sheet. */
export const EMPTY_ROW: Row = [];

/** A line that may run over the columns beside it: titles and notes are not wrapped. */
export function plain(value: string): SheetCell {
  return { value };
}

/** One cell; the columns beside it stay free, so that it is not cut. */
export function heading(value: string): Row {
  return [{ value, style: 'heading' }];
}

/** The head of a table, one cell a column. */
export function header(...titles: readonly string[]): Row {
  return titles.map((value) => ({ value, style: 'header' }));
}

/** Wrapped within its column. */
export function text(value: string): SheetCell {
  return { value, style: 'wrap' };
}

/** The A1 text of a cell, or its page, which leads there. Links are short because not every program wraps them. */
export function link(to: CellRef | null | undefined): SheetCell {
  return to ? { value: cellPlace(to), style: 'wrap', linkTo: to } : text('');
}

/** A row of a narrow table that stands under the wide columns: what, where, and about it. */
export function indented(...cells: readonly SheetCell[]): Row {
  return [{}, {}, {}, ...cells];
}

/** A whole number as a number, without decimals. */
export function count(value: number): SheetCell {
  return { value, style: 'wrap' };
}

/** An amount with two decimals; text where there is none. */
export function amount(value: number | string | null): SheetCell {
  if (value === null || value === '') return text('');
  const number = Number(value);
  return Number.isFinite(number) ? { value: number, style: 'number' } : text(String(value));
}
