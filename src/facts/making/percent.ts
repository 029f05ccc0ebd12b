import Decimal from 'decimal.js-light';

/** 分 in 0.01 万元, the step in which a text shows every amount. */
const TEXT_STEP = 10_000;

/** The amount as a text shows it: rounded to 0.01 万元, half away from zero. In 分. */
export function shownFen(fen: number): number {
  const rounded = Math.round(Math.abs(fen) / TEXT_STEP) * TEXT_STEP;
  return fen < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * `part` ÷ `whole` in percent with one or two decimals, half up, from the amounts as shown, so that a reader
 * with the text in hand finds the same number. Null where the whole is zero.
 */
export function percentOf(part: number, whole: number, decimals: 1 | 2 = 2): number | null {
  if (whole === 0) return null;
  const steps = decimals === 2 ? 100 : 10;
  const doubled = Math.abs(part) * 200 * steps;
  const base = Math.abs(whole);
  if (!Number.isSafeInteger(doubled + base)) return percentOfLarge(part, whole, decimals);
  // Whole numbers below 2^53 divide without a wrong floor, so this is exact.
  const count = Math.floor((doubled + base) / (2 * base));
  return (part < 0 === whole < 0 || count === 0 ? count : -count) / steps;
}

/** The same on decimal digits, for amounts that are too large to be multiplied exactly. */
function percentOfLarge(part: number, whole: number, decimals: 1 | 2): number {
  return new Decimal(part).times(100).div(whole).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();
}

/** Lowest and highest quotient in percent of two amounts known to ± their half widths; null across zero. */
export function percentRange(
  part: number,
  partHalf: number,
  whole: number,
  wholeHalf: number,
): { readonly low: number; readonly high: number } | null {
  if (Math.abs(whole) <= wholeHalf) return null;
  const [least, most] = [(part - partHalf) * 100, (part + partHalf) * 100];
  const [small, large] = [whole - wholeHalf, whole + wholeHalf];
  return {
    low: Math.min(least / small, least / large, most / small, most / large),
    high: Math.max(least / small, least / large, most / small, most / large),
  };
}
