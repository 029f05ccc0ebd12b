import type { Fact, FigureUnit, TextFigure } from '../../model';

/** A value with half of what its printing may hide: money in 分, percentages in percent, counts as they are. */
export interface PrintedAmount {
  readonly value: number;
  readonly half: number;
}

/** What a value is counted in, for comparing: only like is compared with like. */
export type FigureMeasure = 'money' | 'percent' | 'count';

/** 成立 / 只差尾数 / 不成立 */
export type AmountOutcome = 'true' | 'rounding' | 'false';

/** 分 in one of each unit of money; what is not in it is no money. */
export const FEN: Partial<Record<FigureUnit, number>> = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 };
/** A bare amount is in 万元, the unit of all published tables. */
const TEN_THOUSAND_YUAN = 1_000_000;
/** Half of the last place of a rate without decimals. */
const WHOLE_PERCENT = 0.5;
/** What floating point may lose in a sum of whole 分 or a quotient. */
const EPSILON = 1e-7;

/** What a figure measures; a bare number in a sentence of money is money, in one of rates a rate. */
export function measureOf({ unit }: TextFigure, isRate: boolean): FigureMeasure {
  if (unit === '%' || unit === '个百分点') return 'percent';
  if (unit === null) return isRate ? 'percent' : 'money';
  return unit in FEN ? 'money' : 'count';
}

/** A figure as an amount; `places` is how exact its section prints such amounts. */
export function amountOf(figure: TextFigure, measure: FigureMeasure, places: number): PrintedAmount {
  // A count hides half of what it is rounded to, a rate half of its own last place, money half of its section's.
  if (measure === 'count') return { value: figure.value, half: isRounded(figure) ? 0.5 * figure.step : 0 };
  if (measure === 'percent') return { value: figure.value, half: 0.5 * 10 ** -figure.places };
  const unit = (figure.unit && FEN[figure.unit]) ?? TEN_THOUSAND_YUAN;
  return { value: Math.round(figure.value * unit), half: 0.5 * 10 ** -Math.max(places, figure.places) * unit };
}

/** Whether a count may have been more or less than it says: 12.5公里 and 3万亩, not 120户. */
function isRounded({ factor, step }: TextFigure): boolean {
  return factor > 1 || step < 1;
}

/** What a fact is worth; null for blanks and words. A change is told by its size, with its sign. */
export function amountOfFact(fact: Fact | undefined): PrintedAmount | null {
  if (fact === undefined) return null;
  if (fact.kind === 'amount' || fact.kind === 'change') return { value: fact.fen, half: fact.halfWidth };
  if (fact.kind === 'count') return { value: fact.count, half: 0 };
  return fact.kind === 'ratio' ? { value: fact.percent, half: 0 } : null;
}

/** Whether two values of one thing may be the same, given how both are printed. */
export function compare(difference: number, width: number, step: number): AmountOutcome {
  const size = Math.abs(difference);
  if (size <= EPSILON + width) return 'true';
  return size <= EPSILON + width + step ? 'rounding' : 'false';
}

/** Whether a percentage as printed lies among those that two printed amounts allow. */
export function compareRatio(rate: PrintedAmount, part: PrintedAmount, whole: PrintedAmount): AmountOutcome | null {
  // Of nothing, and of less than nothing, there are no parts.
  if (whole.value <= whole.half) return null;
  // Each amount may lie half a step off either way: the quotient's ends are among the four corners.
  const quotients = [part.value - part.half, part.value + part.half].flatMap((top) =>
    [whole.value - whole.half, whole.value + whole.half].map((bottom) => (top * 100) / bottom),
  );
  const [low, high] = [Math.min(...quotients), Math.max(...quotients)];
  const outside = Math.max(low - (rate.value + rate.half), rate.value - rate.half - high, 0);
  if (outside <= EPSILON) return 'true';
  // A whole percent is too much for a last digit rounded twice: it may only have been cut, or taken up.
  if (rate.half >= WHOLE_PERCENT) {
    return Math.abs((part.value * 100) / whole.value - rate.value) < rate.half * 2 - EPSILON ? 'rounding' : 'false';
  }
  return outside <= rate.half * 2 + EPSILON ? 'rounding' : 'false';
}

/** 分 as a text prints them in a unit: “606.03”. */
export function printed(value: number, unit: FigureUnit | null, places: number): string {
  const divisor = (unit && FEN[unit]) ?? TEN_THOUSAND_YUAN;
  return (value / divisor).toFixed(places);
}
