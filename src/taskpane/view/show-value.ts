import { type CellValue, isCellError } from '../../model';
import { EMPTY_VALUE } from '../texts';

/** Sign, whole part, fraction; no exponent and no separators. */
const DECIMAL = /^([+-]?)(\d+)(\.\d+)?$/;

/** A cell's value for reading: numbers grouped with at least two decimals, an empty cell as “空”. */
export function showValue(value: CellValue): string {
  if (value === null || value === '') return EMPTY_VALUE;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return showDecimal(plainText(value));
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** A plain decimal text with thousands separators and at least two decimals; other text as it is. */
export function showDecimal(text: string): string {
  const match = DECIMAL.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}${grouped}${fraction === '' ? '.00' : fraction.padEnd(3, '0')}`;
}

/** Fifteen significant digits without an exponent: where binary noise does not reach. */
function plainText(value: number): string {
  const exact = Number(value.toPrecision(15));
  return Math.abs(exact) < 1e-6 ? exact.toFixed(2) : exact.toLocaleString('en-US', PLAIN);
}

/** As many digits as fifteen significant ones can have behind the point. */
const PLAIN: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 10 };
