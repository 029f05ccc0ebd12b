import { isCellError, type CellValue } from '../model';
import { errorValue, Interruption } from './interruption';

const NUMBER_TEXT = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?(%?)$/;

/** As Excel takes a value where it wants a number. @throws Interruption */
export function toNumber(value: CellValue): number {
  if (isCellError(value)) throw new Interruption(value);
  if (typeof value !== 'string') return Number(value ?? 0);
  const text = value.trim();
  const match = /\d/.test(text) ? NUMBER_TEXT.exec(text) : null;
  if (match === null) throw errorValue('#VALUE!');
  const number = Number(text.replace(/[,%]/g, ''));
  return match[1] === '%' ? number / 100 : number;
}

/** As Excel takes a value where it wants true or false. @throws Interruption */
export function toBoolean(value: CellValue): boolean {
  if (typeof value !== 'string') return toNumber(value) !== 0;
  if (/^(true|false)$/i.test(value)) return value.toUpperCase() === 'TRUE';
  throw errorValue('#VALUE!');
}

export function toText(value: CellValue): string {
  if (isCellError(value)) throw new Interruption(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '');
}

/** Excel shows and compares 15 digits, which hides what sums of binary fractions leave behind. */
export function cleanNumber(number: number): number {
  if (!Number.isFinite(number)) throw errorValue('#NUM!');
  return Number(number.toPrecision(15));
}

/** Numbers before texts before true and false; texts without regard to case. Negative, zero or positive. */
export function compareValues(left: CellValue, right: CellValue): number {
  for (const value of [left, right]) if (isCellError(value)) throw new Interruption(value);
  const [a, b] = [filled(left, right), filled(right, left)];
  const byKind = kindOf(a) - kindOf(b);
  if (byKind !== 0) return byKind;
  if (typeof a === 'string') return compareTexts(a, toText(b));
  return cleanNumber(toNumber(a) - toNumber(b));
}

/** An empty cell is what the other side would be if it were empty. */
function filled(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
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
