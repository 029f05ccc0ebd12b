import type { Figures } from '../figures';
import type { SummaryLine } from '../summary-table';
import { FUNCTIONAL_CATEGORIES } from './functional-categories';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 → 一, 10 → 十, 21 → 二十一; up to 99. */
export function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const units = DIGITS[number % 10] ?? '';
  if (tens === 0) return units;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${units}`;
}

/** The 26 functional lines of a summary table, with the amounts that `figuresOf` gives for each 类. */
export function categoryLines(figuresOf: (code: string) => Figures): readonly SummaryLine[] {
  return FUNCTIONAL_CATEGORIES.map(([code, name], index) => ({
    label: `${ordinal(index + 1)}、${name}`,
    figures: figuresOf(code),
  }));
}
