import { valueAt, type Amount, type AmountUnit, type CellValue, type SheetSnapshot } from '../../model';
import { normaliseText } from '../../standards';
import { maybeAmount } from '../amount-text';

/** What stands in a cell as comparable text; numbers as their digits. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return comparable(valueAt(sheet, row, column));
}

/** Like `textAt`, but a merged area says the same in each of its cells. */
export function spreadTextAt(sheet: SheetSnapshot, row: number, column: number): string {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return area ? textAt(sheet, area.top, area.left) : textAt(sheet, row, column);
}

/** What stands in a cell as people read it, without white space. */
export function printedTextAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? value.replace(/\s+/g, '') : textAt(sheet, row, column);
}

function comparable(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? normaliseText(String(value)) : '';
}

/** The amount in a cell; null for blanks, dashes and texts. */
export function amountAt(sheet: SheetSnapshot, row: number, column: number, unit: AmountUnit): Amount | null {
  const value = valueAt(sheet, row, column);
  // Fifteen digits are what a stored number really says.
  if (typeof value === 'number') return maybeAmount(String(Number(value.toPrecision(15))), unit);
  return typeof value === 'string' ? maybeAmount(value, unit) : null;
}

export function widthOf({ values }: SheetSnapshot): number {
  return Math.max(0, ...values.map((row) => row.length));
}

/** The texts of a row, those of merged cells once. */
export function rowTexts(sheet: SheetSnapshot, row: number): readonly string[] {
  return (sheet.values[row] ?? []).map(comparable).filter((text) => text !== '');
}

const UNIT = /单位[:：]?(?:人民币)?(万元|元)|^\(?(万元|元)\)?$/;
const HEAD_ROWS = 8;

/** The unit that the lines above a table state; null where they state none. */
export function statedUnit(sheet: SheetSnapshot): AmountUnit | null {
  for (let row = 0; row < Math.min(HEAD_ROWS, sheet.values.length); row += 1) {
    const found = rowTexts(sheet, row).flatMap((text) => UNIT.exec(text)?.slice(1) ?? []);
    const unit = found.find((each) => each === '万元' || each === '元');
    if (unit === '万元' || unit === '元') return unit;
  }
  return null;
}
