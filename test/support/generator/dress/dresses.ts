import { gridKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../../src/model';
import { mergesFilled, onEverySheet, withFarBlank } from '../../noise';
import type { Truth } from '../show/truth';

/** Another look of a finished book, under which each of its figures stands where it stood and is shown as before. */
type Dress = (snapshot: WorkbookSnapshot, truth: Truth) => WorkbookSnapshot;

/** Formats that show as 万元 what is stored in 元, to the 分. */
const HIDING = ['0.000000,,\n%', '#,##0.000000,,\n%;[Red]-#,##0.000000,,\n%', '0.000000,,"万元"%'];
const SERIAL_OF_2000 = 36_526;
const DAYS_A_YEAR = 365.25;

/** Amounts in 万元 stored in 元, under formats that hide four digits; also where they are shown finer. */
const storedInYuan: Dress = (snapshot, { places }) => {
  const amounts = new Set(
    [...places.values()]
      .filter(({ unit }) => unit === '万元')
      .map(({ ref }) => `${ref.sheet}!${gridKey(ref.row, ref.column)}`),
  );
  return onEverySheet(snapshot, (sheet) => {
    const numberFormats = new Map(sheet.numberFormats);
    const values = changed(sheet, (value, row, column) => {
      const key = gridKey(row, column);
      if (typeof value !== 'number' || !amounts.has(`${sheet.name}!${key}`)) return value;
      const format = numberFormats.get(key) ?? 'General';
      // A figure that its format rounds stays as it is: how far is for its own format to say.
      if (format !== 'General' && Math.round(value * 100) !== Number((value * 100).toFixed(6))) return value;
      numberFormats.set(key, HIDING[(row + column) % HIDING.length] ?? '');
      return Number((value * 10_000).toFixed(2));
    });
    return { ...sheet, values, numberFormats };
  });
};

/** 2020年度 as a date that is shown so. */
const yearsAsDates: Dress = (snapshot, { year }) =>
  onEverySheet(snapshot, (sheet) => {
    const numberFormats = new Map(sheet.numberFormats);
    const values = changed(sheet, (value, row, column) => {
      if (value !== `${year}年度`) return value;
      numberFormats.set(gridKey(row, column), 'yyyy"年度"');
      return Math.ceil(SERIAL_OF_2000 + (year - 2000) * DAYS_A_YEAR) + 40;
    });
    return { ...sheet, values, numberFormats };
  });

export const DRESSES = {
  storedInYuan,
  yearsAsDates,
  mergesFilled: (snapshot) => onEverySheet(snapshot, mergesFilled),
  farBlanks: (snapshot) => onEverySheet(snapshot, withFarBlank),
} as const satisfies Readonly<Record<string, Dress>>;

export type DressName = keyof typeof DRESSES;

export const DRESS_NAMES = Object.keys(DRESSES) as readonly DressName[];

function changed(
  sheet: SheetSnapshot,
  change: (value: CellValue, row: number, column: number) => CellValue,
): SheetSnapshot['values'] {
  return sheet.values.map((line, row) => line.map((value, column) => change(value, row, column)));
}
