import type { CellObject, WorkSheet } from '@e965/xlsx';
import { gridKey, looksEmpty, type Area, type CellValue, type SheetSnapshot } from '../../../model';
import type { Allowance } from '../../allowance';
import type { LineSizes, SheetSizes } from '../parts/looks';

/** What of a snapshot the cells tell. */
type SheetGrid = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats' | 'merges'>;

/** Excel's error codes ([MS-XLS] 2.5.10); newer ones reach us without a code. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const GENERAL = 'General';
/** One for all empty rows. */
const EMPTY_ROW: readonly CellValue[] = [];

/** The cells of a sheet as the reader's dense grid has them, as plain data from A1 on. */
export function sheetGrid(sheet: WorkSheet, allowance: Allowance): SheetGrid {
  const formulas = new Map<string, string>();
  const numberFormats = new Map<string, string>();
  const rows: (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const values = Array.from(rows, (row, index) => (row ? rowValues(row, index) : EMPTY_ROW));

  /** A row ends at its last filled cell; formulas without a result are kept, their cells are not. */
  function rowValues(row: readonly (CellObject | undefined)[], index: number): readonly CellValue[] {
    allowance.watch();
    const held: CellValue[] = [];
    row.forEach((cell, column) => {
      if (!cell) return;
      const value = cellValue(cell);
      if (cell.f !== undefined) formulas.set(gridKey(index, column), `=${cell.f}`);
      allowance.spend('letters', (cell.f?.length ?? 0) + (typeof value === 'string' ? value.length : 0));
      if (value === null || (cell.f === undefined && looksEmpty(value))) return;
      allowance.spend('cells', column + 1 - held.length);
      while (held.length < column) held.push(null);
      held.push(value);
      const format = cell.z;
      if (typeof format === 'string' && format !== GENERAL) numberFormats.set(gridKey(index, column), format);
    });
    return held.length === 0 ? EMPTY_ROW : held;
  }

  return { values: withoutEmptyEnd(values), formulas, numberFormats, merges: (sheet['!merges'] ?? []).map(toArea) };
}

/** Text ends at a NUL, as it does in Excel; the reader carries the rest of a record along. */
function cellValue(cell: CellObject): CellValue {
  switch (cell.t) {
    case 'n':
    case 'b':
      return cell.v as number | boolean;
    case 's':
      return textOrNull(String(cell.v ?? '').split('\0')[0]);
    case 'e':
      return { error: ERRORS[Number(cell.v)] ?? '#UNKNOWN!' };
    default:
      return null;
  }
}

/** An empty text is no value, as in an .xlsx. */
function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** Formats dragged down would make rows of nothing. */
function withoutEmptyEnd(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length -= 1;
  return rows.slice(0, length);
}

/** The reader's corners are both within, from 0. */
function toArea({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

/** The sizes that the reader found in an .xls; defaults and frozen panes are not among them. */
export function sheetSizes(sheet: WorkSheet): SheetSizes {
  return {
    defaultColumnCharacters: null,
    defaultRowPoints: null,
    columnCharacters: lineSizes(sheet['!cols'], ({ hidden, width }) => (hidden === true ? 0 : width)),
    rowPoints: lineSizes(sheet['!rows'], ({ hidden, hpt }) => (hidden === true ? 0 : hpt)),
    frozen: { rows: 0, columns: 0 },
  };
}

/** The reader's own pixels take a point for a pixel, and depend on a font width that it guesses from file to file. */
function lineSizes<T>(
  lines: readonly (T | undefined)[] | undefined,
  sizeOf: (line: T) => number | undefined,
): LineSizes {
  const sizes = new Map<number, number>();
  lines?.forEach((line, index) => {
    const size = line && sizeOf(line);
    if (size !== undefined) sizes.set(index, size);
  });
  return sizes;
}
