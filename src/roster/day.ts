import type { CellValue } from '../model';

/** A day as 2024-08-15. */
export type Day = string;

const WRITTEN = /(?<!\d)(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)|^(20\d\d)(\d\d)(\d\d)$/;

const MS_A_DAY = 86_400_000;
/** The day that spreadsheets count 0, and 0 where they count from 1904. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** Serial numbers of days from 2000 to 2099, counted from 1900: other numbers are no days. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** The first day that words name; null where they name none, or one that no calendar has. */
export function dayIn(words: string): Day | null {
  const found = WRITTEN.exec(words.normalize('NFKC').replace(/\s+/g, ''));
  if (!found) return null;
  const [, year, month, day, ...together] = found;
  const [bareYear, bareMonth, bareDay] = together;
  return dayOf(Number(year ?? bareYear), Number(month ?? bareMonth), Number(day ?? bareDay));
}

/** The day in a cell, written out or as spreadsheets count days; null where there is none. */
export function dayInCell(value: CellValue, from1904 = false): Day | null {
  if (typeof value === 'string') return dayIn(value);
  if (typeof value !== 'number') return null;
  const written = dayIn(String(value));
  if (written !== null) return written;
  const time = (from1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.floor(value) * MS_A_DAY;
  const serial = Math.round((time - DAY_ZERO) / MS_A_DAY);
  return serial < FIRST_SERIAL || serial > LAST_SERIAL ? null : new Date(time).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** How many days from one day to another; negative where that comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** The day so many days later. */
export function daysLater(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * MS_A_DAY).toISOString().slice(0, 10);
}

/** “2024年8月15日” */
export function dayWords(day: Day): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

const PUBLISHING = /(?:发布|公开|公布)(?:日期|时间)[:：]?(.{8,14})/;

/** The day of publishing that a text prints; null where it prints none. */
export function publishingDay(plain: string): Day | null {
  const [, words] = PUBLISHING.exec(plain.replace(/[^\S\n]+/g, '')) ?? [];
  return words === undefined ? null : dayIn(words);
}
