import { groupDigits, shownValue, type CellValue, type FindingCell } from '../../model';
import { EMPTY_VALUE } from '../texts/pane';

/** Sign, whole part, fraction; no exponent and no separators. */
const DECIMAL = /^([+-]?)(\d+)(\.\d+)?$/;

/** What a cell shows, for reading; an empty one as “空”. */
export function showCell({ shown }: Pick<FindingCell, 'shown'>): string {
  return shown === '' ? EMPTY_VALUE : shown;
}

/** A stored value for reading: numbers grouped with at least two decimals, an empty cell as “空”. */
export function showValue(value: CellValue): string {
  return showCell({ shown: shownValue(value) });
}

/** A plain decimal text with thousands separators and at least two decimals; other text as it is. */
export function showDecimal(text: string): string {
  const match = DECIMAL.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign}${groupDigits(whole)}${fraction === '' ? '.00' : fraction.padEnd(3, '0')}`;
}
