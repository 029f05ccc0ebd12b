import { isCellError, type CellValue } from '../model';
import { errorValue, Interruption } from './interruption';

/** What Excel reads as a number where a text stands: with thousands separators, an exponent or a per cent sign. */
const NUMBER_TEXT = /^[+-]?(?=\.?\d)(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?(%?)$/;
/** What two or three operations with binary fractions leave behind, in relation to their result. */
const REMAINDER = 2 ** -51;
/** The digits that Excel shows and compares. */
const DIGITS = 15;
/** The longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

/** As Excel takes a value where it wants a number. @throws Interruption */
export function toNumber(value: CellValue): number {
  if (isCellError(value)) throw new Interruption(value);
  if (typeof value !== 'string') return Number(value ?? 0);
  const number = maybeNumber(value);
  if (number === null) throw errorValue('#VALUE!');
  return number;
}

/** The number that a text writes; null where it writes none. */
export function maybeNumber(written: string): number | null {
  const text = written.trim();
  const match = NUMBER_TEXT.exec(text);
  if (match === null) return null;
  const number = Number(text.replace(/[,%]/g, ''));
  return match[1] === '%' ? number / 100 : number;
}

/** As Excel takes a value where it wants true or false. @throws Interruption */
export function toBoolean(value: CellValue): boolean {
  if (typeof value !== 'string') return toNumber(value) !== 0;
  if (/^(true|false)$/i.test(value)) return value.toUpperCase() === 'TRUE';
  throw errorValue('#VALUE!');
}

/** A value as it stands in a joined text; numbers with as many digits as Excel shows. @throws Interruption */
function toText(value: CellValue): string {
  if (isCellError(value)) throw new Interruption(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(asShown(value)) : (value ?? '');
}

/** Two texts in a row. @throws Interruption where no cell could hold them. */
export function joined(left: CellValue, right: CellValue): string {
  const text = toText(left) + toText(right);
  if (text.length > LONGEST_TEXT) throw errorValue('#VALUE!');
  return text;
}

/**
 * The result of an operation: 0.3 for 0.1 + 0.2, but a third with all the digits that a number has, or three of
 * them would make less than one. @throws Interruption
 */
export function cleanNumber(number: number): number {
  if (!Number.isFinite(number)) throw errorValue('#NUM!');
  const decimal = asShown(number);
  return Math.abs(number - decimal) <= Math.abs(number) * REMAINDER ? decimal : number;
}

/** The number as Excel shows and compares it. */
export function asShown(number: number): number {
  return Number(number.toPrecision(DIGITS));
}

/** Numbers before texts before true and false; texts without regard to case. Negative, zero or positive. */
export function compareValues(left: CellValue, right: CellValue): number {
  for (const value of [left, right]) if (isCellError(value)) throw new Interruption(value);
  const [a, b] = [filled(left, right), filled(right, left)];
  const byKind = kindOf(a) - kindOf(b);
  if (byKind !== 0) return byKind;
  if (typeof a === 'string') return compareTexts(a, toText(b));
  return asShown(toNumber(a)) - asShown(toNumber(b));
}

/** An empty cell is what the other side would be if it were empty. */
function filled(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === 'boolean') return false;
  return typeof other === 'string' ? '' : 0;
}

function kindOf(value: CellValue): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareTexts(left: string, right: string): number {
  const [a, b] = [left.toUpperCase(), right.toUpperCase()];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
