import { groupDigits, shownAmount, type AmountUnit } from '../money';
import type { BoundCell } from './report';
import { isCellError, type CellValue } from './snapshot';

/** What a cell of a table in `unit` shows: its amount with thousands parted, else its text; empty where it is blank. */
export function shownCell({ kind, value, amount, date }: Omit<BoundCell, 'ref' | 'formula'>, unit: AmountUnit): string {
  if (amount === null || (kind !== 'number' && kind !== 'numberText')) return date ?? shownValue(value);
  return groupDigits(shownAmount(amount, unit));
}

/** A stored value as text, where no format is known; empty for an empty cell. */
export function shownValue(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** At 15 significant digits, where binary noise does not reach, with two decimals at least. */
function numberText(value: number): string {
  const exact = Number(value.toPrecision(15));
  return exact.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 10 });
}
