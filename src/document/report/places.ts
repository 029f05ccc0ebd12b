import { isCellError, toA1, type CellValue, type FindingCell } from '../../model';

/** 表 · 行 · 列 first, the cell second; the sheet is told by the table. */
export function placeOf({ name, ref }: Pick<FindingCell, 'name' | 'ref'>): string {
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

/** A plain decimal text with thousands separators: “-1234.50” → “-1,234.50”. */
export function decimalText(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...fraction].join('.');
}
