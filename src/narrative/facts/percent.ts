import Decimal from 'decimal.js-light';

/** 分 in 0.01 万元, the step in which a text shows every amount. */
const TEXT_STEP = 10_000;

/** The amount as a text shows it: rounded to 0.01 万元, half away from zero. In 分. */
export function shownFen(fen: number): number {
  const rounded = Math.round(Math.abs(fen) / TEXT_STEP) * TEXT_STEP;
  return fen < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * `part` ÷ `whole` in percent with two decimals, half up, from the amounts as shown, so that a reader
 * with the text in hand finds the same number. Null where the whole is zero.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  return new Decimal(part).times(100).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}

/** Lowest and highest quotient in percent of two amounts known to ± their half widths; null across zero. */
export function percentRange(
  part: number,
  partHalf: number,
  whole: number,
  wholeHalf: number,
): { readonly low: number; readonly high: number } | null {
  const wholes = [whole - wholeHalf, whole + wholeHalf];
  if (wholes.some((value) => Math.sign(value) !== Math.sign(whole)) || whole === 0) return null;
  const quotients = [part - partHalf, part + partHalf].flatMap((top) => wholes.map((base) => (top * 100) / base));
  return { low: Math.min(...quotients), high: Math.max(...quotients) };
}
