import type { Slip } from '../../model';

/**
 * How a person comes to type `observed` where `truth` belongs. All figures are whole steps
 * (the last shown digit = 1). The weights are this tool's own judgement of what happens after an export:
 * retyping, converting, copying; they only order what the checks leave open.
 */
const WEIGHTS: Readonly<Partial<Record<Slip, number>>> = {
  transposition: 0.2,
  digit: 0.2,
  droppedDigit: 0.15,
  sign: 0.08,
  unit: 0.08,
  scale: 0.07,
  omitted: 0.08,
  neighbour: 0.08,
  priorYear: 0.08,
  staleTotal: 0.03,
  unknown: 0.03,
};

/** Odds that any given cell is the wrong one, before anything is known. */
const ANY_CELL = Math.log(1e-3);

/** Amounts spread evenly over about twelve e-folds; most cells of a form are empty. */
const LOG_SPREAD = 12;
const SHARE_EMPTY = 0.6;
const SHARE_NEGATIVE = 0.02;
const SHARE_REPEATED = 0.1;

/** What surrounds a cell, and what it held last year, in steps. */
export interface SlipSurroundings {
  readonly neighbours: readonly number[];
  readonly priorYear: number | null;
  readonly isTotal: boolean;
  readonly isFormula: boolean;
}

/** The likeliest slip, with the odds of any slip at all. */
export interface SlipGuess {
  readonly slip: Slip;
  /** Odds of this slip at this cell against the cell being right. */
  readonly logOdds: number;
}

/** The likeliest slip that turns `truth` into `observed`, and the odds over all slips. */
export function guessSlip(observed: number, truth: number, around: SlipSurroundings): SlipGuess {
  let sum = 0;
  let best: { slip: Slip; p: number } = { slip: 'unknown', p: 0 };
  for (const [slip, probability] of waysToSlip(observed, truth, around)) {
    const p = (WEIGHTS[slip] ?? 0) * probability;
    sum += p;
    if (p > best.p) best = { slip, p };
  }
  // A figure that a formula computes is seldom mistyped.
  const formula = around.isFormula ? Math.log(0.05) : 0;
  return {
    slip: best.slip,
    logOdds: ANY_CELL + formula + Math.log(sum) + logPriorAmong(truth, around) - logPriorAmong(observed, around),
  };
}

/** Log-probability that a cell of a form holds this figure. */
export function logPrior(steps: number): number {
  if (steps === 0) return Math.log(SHARE_EMPTY);
  const sign = steps < 0 ? Math.log(SHARE_NEGATIVE) : 0;
  return sign + Math.log((1 - SHARE_EMPTY) / LOG_SPREAD / Math.abs(steps));
}

/** How often a figure stays near that of last year, and how near, as the spread of its logarithm. */
const SHARE_NEAR = 0.6;
const NEAR_SPREAD = 0.3;

/**
 * The same beside its neighbours, since a row of one part, or a parent of one child, repeats its figure; and beside
 * last year's figure, where that is known.
 */
function logPriorAmong(steps: number, { neighbours, priorYear }: SlipSurroundings): number {
  const isRepeated = steps !== 0 && neighbours.includes(steps);
  const alone = isRepeated ? SHARE_REPEATED : Math.exp(logPrior(steps));
  if (priorYear === null) return Math.log(alone);
  return Math.log((1 - SHARE_NEAR) * alone + SHARE_NEAR * nearLastYear(steps, priorYear));
}

/** Density of a figure around last year's, on a logarithmic scale; what was nothing mostly stays nothing. */
function nearLastYear(steps: number, priorYear: number): number {
  if (priorYear === 0 || steps === 0) return steps === priorYear ? 1 : 0;
  if (Math.sign(steps) !== Math.sign(priorYear)) return 0;
  const distance = Math.log(steps / priorYear) / NEAR_SPREAD;
  return Math.exp(-(distance * distance) / 2) / (Math.abs(steps) * NEAR_SPREAD * Math.sqrt(2 * Math.PI));
}

/** Slips that lead to a figure, each with how likely it leads to just this one. */
type Ways = (readonly [Slip, number])[];

/** Any figure can come of an unknown slip; the others only lead to figures that look like it. */
function waysToSlip(observed: number, truth: number, around: SlipSurroundings): Ways {
  const ways: Ways = [['unknown', 1 / (LOG_SPREAD * Math.max(1, Math.abs(observed)))]];
  if (observed === 0) ways.push(['omitted', 1]);
  else if (truth !== 0) ways.push(...waysToMistype(observed, truth));
  if (observed !== 0 && around.neighbours.includes(observed)) ways.push(['neighbour', 0.25]);
  if (observed !== 0 && observed === around.priorYear) ways.push(['priorYear', 1]);
  if (around.isTotal && observed !== 0) ways.push(['staleTotal', 1 / Math.max(1, Math.abs(observed - truth))]);
  return ways;
}

/**
 * Slips of typing between two figures that are not zero. Ten thousand times too large or small is the other unit, any
 * other power of ten the point.
 */
function waysToMistype(observed: number, truth: number): Ways {
  if (observed === -truth) return [['sign', 1]];
  if (Math.sign(observed) !== Math.sign(truth)) return [];
  const typed = String(Math.abs(observed));
  const meant = String(Math.abs(truth));
  const shift = decimalShift(observed, truth);
  if (shift !== 0) return [Math.abs(shift) === 4 ? ['unit', 1] : ['scale', 1 / 6]];
  const ways: Ways = [];
  if (typed.length === meant.length) ways.push(...sameLengthSlips(typed, meant));
  if (isOneDigitLonger(meant, typed)) ways.push(['droppedDigit', 1 / meant.length]);
  if (isOneDigitLonger(typed, meant)) ways.push(['droppedDigit', 0.1 / typed.length]);
  return ways;
}

/** n where `observed` is `truth` × 10ⁿ but for the digits that rounding lost; 0 where it is not. */
function decimalShift(observed: number, truth: number): number {
  for (const n of [4, 1, 2, 3, 8, -4, -1, -2, -3]) {
    const scaled = n > 0 ? truth * 10 ** n : truth / 10 ** -n;
    if (Math.abs(observed - scaled) <= (n > 0 ? 10 ** n / 2 : 0.5)) return n;
  }
  return 0;
}

/** One digit wrong, or two neighbours changed; the chance is shared by all places where that may happen. */
function sameLengthSlips(typed: string, meant: string): Ways {
  const wrong = [...typed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return [['digit', 1 / (9 * typed.length)]];
  const swapped = wrong.length === 2 && typed[first] === meant[second] && typed[second] === meant[first];
  return swapped && second === first + 1 ? [['transposition', 1 / Math.max(1, typed.length - 1)]] : [];
}

/** Whether a text is another one with one more digit somewhere in it. */
function isOneDigitLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let skip = 0;
  while (skip < shorter.length && longer[skip] === shorter[skip]) skip += 1;
  return longer.slice(skip + 1) === shorter.slice(skip);
}
