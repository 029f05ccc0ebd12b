import type { CellValue } from '../../model';

/** What a cell of a table in a text holds, as a workbook would hold it. */
export interface TextCellValue {
  readonly value: CellValue;
  /** Null for General. */
  readonly format: string | null;
}

/** A number as tables print it; commas only before groups of three digits. */
const NUMBER = /^(?<sign>-?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?<percent>%?)$/;
/** Codes that begin with a nought are words, and so is what no double holds. */
const CODE = /^0\d/;
/** A double holds so many digits and no more. */
const MOST_DIGITS = 15;
/** General drops trailing noughts, and two decimals are what figures without a format are read with. */
const CONVENTIONAL_DECIMALS = 2;
/** Digits and signs of figures in full width. */
const FULL_WIDTH = /[０-９，．－−％]/g;
/** Signs of figures as they are typed; “−” is the minus of mathematics, and no full width form. */
const HALF_WIDTH: Readonly<Record<string, string>> = { '，': ',', '．': '.', '－': '-', '−': '-', '％': '%' };
/** Zero width signs that pages leave in cells. */
const INVISIBLE = /\u200b|\u200c|\u200d|\ufeff/g;

/** A text as the value of a cell: a number where it is plainly one, with a format that shows its decimals. */
export function textCellValue(text: string): TextCellValue {
  const plain = text.replace(INVISIBLE, '').trim();
  if (plain === '') return { value: null, format: null };
  return numberValue(plain.replace(FULL_WIDTH, halfWidth)) ?? { value: text, format: null };
}

/**
 * Null for what is not plainly a number. The format keeps the decimals, from which it is known how exact the figure
 * is.
 */
function numberValue(text: string): TextCellValue | null {
  const groups = NUMBER.exec(text)?.groups;
  if (groups === undefined) return null;
  const { sign = '', whole = '', fraction = '', percent = '' } = groups;
  const digits = whole.replace(/,/g, '');
  if (CODE.test(digits) || digits.length + fraction.length > MOST_DIGITS) return null;
  // The decimals are shifted where they are written: a division would leave a binary tail.
  const value = Number(`${sign}${digits}.${fraction}e${percent === '' ? 0 : -2}`);
  const isGeneral = percent === '' && fraction.length < CONVENTIONAL_DECIMALS;
  const grouped = whole.includes(',') ? '#,##0' : '0';
  const places = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  return { value: value === 0 ? 0 : value, format: isGeneral ? null : `${grouped}${places}${percent}` };
}

/** A full width sign as it is typed in figures. */
function halfWidth(sign: string): string {
  return HALF_WIDTH[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
