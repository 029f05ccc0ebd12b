import type { MoneyLine } from './scored-form';
import { EXECUTION_POINTS } from './weights';

/** 执行数 in percent of 全年预算, of 年初预算 where there is none; null where that is nothing or not known. */
export function executionRate({ original, adjusted, spent }: MoneyLine): number | null {
  const budget = adjusted ?? original;
  if (budget === null || spent === null || budget <= 0) return null;
  return round((spent / budget) * 100, 2);
}

/** Ten points times the rate, at most ten; null where there is no rate. */
export function executionScore(rate: number | null): number | null {
  return rate === null ? null : Math.min(EXECUTION_POINTS, round((rate * EXECUTION_POINTS) / 100, 2));
}

/** Half up to so many digits. */
export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  // The tiny addition is far below the last digit that is kept.
  // A quotient such as 1.005 is stored a little below itself.
  return Math.floor(value * factor + 0.5 + 1e-9) / factor;
}
