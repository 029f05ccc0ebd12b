import { printedUnit, shownDigits } from './number-format';

/** Powers of ten that a format hides, as the unit that figures stored in 元 are then shown in. */
const UNITS: ReadonlyMap<number, string> = new Map([
  [3, '千元'],
  [4, '万元'],
  [6, '百万元'],
  [8, '亿元'],
]);
const PERCENT = '百分数';

/**
 * The unit in which a format shows a figure, by the words beside the digits or by the digits that it hides; 百分数
 * where it shows more than is stored. Null for the formats that say nothing of units, as most do.
 */
export function shownUnit(format: string, value: number): string | null {
  const printed = printedUnit(format, value);
  if (printed !== null) return printed;
  const shift = shownDigits(format, value)?.shift ?? 0;
  return shift === -2 ? PERCENT : (UNITS.get(shift) ?? null);
}
