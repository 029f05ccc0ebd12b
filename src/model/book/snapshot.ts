import type { Area, CellRef } from '../address';
import type { PagePlace } from '../printed-pages';

/** An Excel error value such as #REF!, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Days from 1900's first to 1904's first, with the day that 1900 did not have. */
export const DAYS_TO_1904 = 1462;

/**
 * One sheet as plain data. The grids start at A1 and share one shape:
 * `values[row][column]`, rows may be shorter than the widest one.
 * `formulas` and `numberFormats` are sparse: only cells that have one are named, by "row,column".
 * A formula has its leading "="; a number format is in Excel's en-US notation, and General is left out.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly numberFormats: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /** Whether the book counts its dates from 1904, as old ones from a Mac do. */
  readonly datesFrom1904?: true;
  /** Where its cells are printed, by `gridKey`, for a table that stands in a text; of one without pages none is. */
  readonly places?: ReadonlyMap<string, PagePlace>;
  /** Which paragraph of its text each cell is, by `gridKey`, for a table that stands in one whose format tells. */
  readonly paragraphs?: ReadonlyMap<string, number>;
}

/** A whole workbook at one moment, free of any host. `name` is the file's name where known. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Nothing but white space, some of which has no width. */
const BLANK = /^[\s\u200b-\u200d\u2060]*$/;

/** Whether a cell shows nothing: it is empty, or holds a text of blanks. */
export function looksEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && BLANK.test(value));
}

/** Key of a cell in the sparse grids of a sheet. */
export function gridKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The place that a key of `gridKey` names. */
export function gridPlace(key: string): { readonly row: number; readonly column: number } {
  const [row = -1, column = -1] = key.split(',').map(Number);
  return { row, column };
}

/** The value at a place; empty outside the grid. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** A cell of a sheet, with the page it is printed on where the sheet is a table of a text. */
export function cellRefOn({ name, places, values }: SheetSnapshot, row: number, column: number): CellRef {
  const ref = { sheet: name, row, column };
  return places ? { ...ref, page: pageOf(places, values[row]?.length ?? 0, row, column) } : ref;
}

/** The page of a cell, or of its row: a cell that nothing is printed in may have no place. */
function pageOf(places: ReadonlyMap<string, PagePlace>, width: number, row: number, column: number): number | null {
  const own = places.get(gridKey(row, column));
  if (own) return own.page;
  for (let beside = 0; beside < width; beside += 1) {
    const place = places.get(gridKey(row, beside));
    if (place) return place.page;
  }
  return null;
}
