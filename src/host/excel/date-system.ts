import type { SheetGrids } from '../grids';
import { DAYS_TO_1904, gridPlace } from '../../model';
import type { ExcelRun } from './run-excel';

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;

/** A number that its cell shows as a date with its year. */
interface DateCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/**
 * Whether the book counts its dates from 1904. Excel tells an add-in nowhere; it is seen from the year that a date
 * shows. One round trip where there is a date, none where there is none.
 */
export async function countsFrom1904(
  run: ExcelRun,
  sheets: readonly { readonly sheet: Excel.Worksheet }[],
  contents: readonly SheetGrids[],
): Promise<boolean> {
  const date = firstDate(contents);
  const sheet = date === null ? undefined : sheets[date.sheet]?.sheet;
  if (date === null || sheet === undefined) return false;
  const cell = sheet.getRangeByIndexes(date.row, date.column, 1, 1).load('text');
  await run.sync();
  const shown = cell.text[0]?.[0] ?? '';
  return showsYear(shown, yearOf(date.serial + DAYS_TO_1904)) && !showsYear(shown, yearOf(date.serial));
}

/** Quoted and escaped letters of a format, and what stands in brackets. */
const LETTERS = /"[^"]*"|[\\!].|\[[^[\]]*\]/gs;

function firstDate(contents: readonly SheetGrids[]): DateCell | null {
  for (const [sheet, { values, numberFormats }] of contents.entries()) {
    for (const [key, format] of numberFormats) {
      if (!/y/i.test(format.replace(LETTERS, ''))) continue;
      const { row, column } = gridPlace(key);
      const serial = values[row]?.[column];
      if (typeof serial === 'number' && serial >= 1) return { sheet, row, column, serial };
    }
  }
  return null;
}

function yearOf(serial: number): number {
  return new Date(DAY_ZERO + Math.floor(serial) * MS_A_DAY).getUTCFullYear();
}

/** In four digits, else in two where no four stand there. */
function showsYear(shown: string, year: number): boolean {
  return /\d{4}/.test(shown) ? shown.includes(String(year)) : shown.includes(String(year).slice(2));
}
