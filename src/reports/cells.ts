import { toA1, type CellRef } from '../model';
import type { SheetCell } from '../document/xlsx';

/** Makers of the cells of our sheets. */

export type Row = readonly SheetCell[];

export const EMPTY_ROW: Row = [];

export function plain(value: string): SheetCell {
  return { value };
}

export function heading(value: string): Row {
  return [{ value, style: 'heading' }];
}

export function header(...titles: readonly string[]): Row {
  return titles.map((value) => ({ value, style: 'header' }));
}

export function text(value: string): SheetCell {
  return { value, style: 'wrap' };
}

/** The A1 text of a cell, which leads there. Links are short because not every program wraps them. */
export function link(to: CellRef | null | undefined): SheetCell {
  return to ? { value: toA1(to.row, to.column), style: 'wrap', linkTo: to } : text('');
}

/** A row of a narrow table that stands under the wide columns: what, where, and about it. */
export function indented(...cells: readonly SheetCell[]): Row {
  return [{}, {}, {}, ...cells];
}

export function count(value: number): SheetCell {
  return { value, style: 'wrap' };
}

/** An amount with two decimals; text where there is none. */
export function amount(value: number | string | null): SheetCell {
  if (value === null || value === '') return text('');
  const number = Number(value);
  return Number.isFinite(number) ? { value: number, style: 'number' } : text(String(value));
}
