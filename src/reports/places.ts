import { groupDigits, isCellError, toA1, type CellValue, type FindingCell, type Suspect } from '../model';

/** 表 · 行 · 列 first, the cell second; the sheet is told by the table. */
export function placeWords({ name, ref }: Pick<FindingCell, 'name' | 'ref'>): string {
  return `${name}（${toA1(ref.row, ref.column)}）`;
}

/** A cell's value for reading; an empty cell is said to be empty. */
export function valueText(value: CellValue): string {
  if (value === null || value === '') return '空';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** At 15 significant digits, where binary noise does not reach, with two decimals at least. */
function numberText(value: number): string {
  const exact = Number(value.toPrecision(15));
  return exact.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 10 });
}

/** The value with which all would hold, and what else would have to change; null where no value does that. */
export function suggestedText({ suggested, also }: Pick<Suspect, 'suggested' | 'also'>): string | null {
  if (suggested === null) return null;
  const value = groupDigits(suggested);
  return also === undefined ? value : `${value}，且 ${also}`;
}
