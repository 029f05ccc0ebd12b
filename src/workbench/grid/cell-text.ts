import { gridKey, isCellError, type SheetSnapshot, valueAt } from '../../model';

/** Prints a number by an Excel number format such as `#,##0.00`; old books from a Mac count their dates from 1904. */
export type FormatNumber = (value: number, format: string, datesFrom1904?: boolean) => string;

/** What a cell shows, and where in the cell it stands by itself. */
export interface CellText {
  readonly text: string;
  readonly align: 'start' | 'end' | 'center';
}

/**
 * Numbers stand at the end, text at the start, errors and truth values in the middle, unless the cell says
 * otherwise.
 */
export function shownCellText(sheet: SheetSnapshot, row: number, column: number, format: FormatNumber): CellText {
  const value = valueAt(sheet, row, column);
  if (value === null) return { text: '', align: 'start' };
  if (isCellError(value)) return { text: value.error, align: 'center' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', align: 'center' };
  if (typeof value === 'string') return { text: value, align: 'start' };
  const numberFormat = sheet.numberFormats.get(gridKey(row, column)) ?? 'General';
  return { text: format(value, numberFormat, sheet.datesFrom1904), align: 'end' };
}

/** What stands in the line above the grid: the formula where there is one, else the stored value in full. */
export function cellContent(sheet: SheetSnapshot, row: number, column: number): string {
  const formula = sheet.formulas.get(gridKey(row, column));
  if (formula !== undefined) return formula.startsWith('=') ? formula : `=${formula}`;
  const value = valueAt(sheet, row, column);
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** What a field in the cell holds at first: its value in full, be it the result of a formula. */
export function editableText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || isCellError(value) ? '' : String(value);
}
