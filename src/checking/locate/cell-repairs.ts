import type { CellPlace } from '../book';
import { cellId, isOwnCell, isSum, placeOf } from '../book';
import { BROKEN, widening } from '../measure';
import { numberAt } from '../judging/system';
import { isPossible } from './possible';
import { priorSteps } from './prior-year';
import type { Repair } from './repair';
import { guessSlip, type SlipSurroundings } from './slips';
import { eachCheckOf, effectOf, type Trial } from './trial';

/** Figures within this many steps are all tried; wider ranges only at the figures that checks ask for. */
const SCAN_STEPS = 80;

/** Changes of a cell in 分, both ends included. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The figures with which one cell would close broken checks without opening any: for each group of
 * broken checks that agree on a figure, the likeliest one.
 */
export function cellRepairs(trial: Trial, cell: number): readonly Repair[] {
  return isOwnCell(trial.book, cell) ? figureRepairs(trial, [cell]) : [];
}

/** The same for cells that hold one amount and take another one together; the first is the one to name. */
export function figureRepairs(trial: Trial, cells: readonly number[]): readonly Repair[] {
  const [subject] = cells;
  const { demands, allowed } = demandsOn(trial, cells);
  if (subject === undefined || demands.length === 0) return [];
  const around = surroundings(trial, subject, cells);
  return agreeingRanges(demands, allowed).flatMap((range) => likeliest(trial, cells, range, around) ?? []);
}

/** What one broken equation asks for; `asks` is the change that closes it to the 分. */
interface Demand extends Range {
  readonly asks: number;
}

/** Ranges of change that broken equations ask for, and the range that all other checks leave. */
function demandsOn(
  trial: Trial,
  cells: readonly number[],
): { readonly demands: readonly Demand[]; readonly allowed: Range } {
  const demands: Demand[] = [];
  let allowed: Range = { low: -Infinity, high: Infinity };
  const [subject = 0] = cells;
  const step = numberAt(trial.book.step, subject);
  // A cell that was empty hides nothing yet; once it holds a figure it hides half a step.
  const gained = widening(numberAt(trial.value, subject), step, step);
  eachSlope(trial, cells, (check, coefficient) => {
    if (trial.counts[check] === 0 || coefficient === 0 || numberAt(trial.lostTerms, check) > 0) return;
    const range = rangeOf(trial, check, coefficient, gained);
    const isBroken = trial.verdict[check] === BROKEN;
    if (isBroken && trial.system.inequality[check] === 0) {
      demands.push({ ...range, asks: -numberAt(trial.residual, check) / coefficient });
    } else if (!isBroken) {
      allowed = intersect(allowed, range);
    }
  });
  return { demands, allowed };
}

/** Calls back for each check of the cells with what one step more in all of them adds to it. */
function eachSlope(trial: Trial, cells: readonly number[], visit: (check: number, coefficient: number) => void): void {
  const [only, ...more] = cells;
  if (only !== undefined && more.length === 0) {
    eachCheckOf(trial.system, only, visit);
    return;
  }
  const slopes = new Map<number, number>();
  for (const cell of cells) {
    eachCheckOf(trial.system, cell, (check, coefficient) => {
      slopes.set(check, (slopes.get(check) ?? 0) + coefficient);
    });
  }
  slopes.forEach((coefficient, check) => {
    visit(check, coefficient);
  });
}

/** Changes of a cell after which a check holds. */
function rangeOf(trial: Trial, check: number, coefficient: number, gained: number): Range {
  const residual = numberAt(trial.residual, check);
  const width = numberAt(trial.width, check) + Math.abs(coefficient) * Math.max(0, gained);
  const bound = (width - residual) / coefficient;
  if (trial.system.inequality[check] === 1) {
    return coefficient > 0 ? { low: -Infinity, high: bound } : { low: bound, high: Infinity };
  }
  const other = (-width - residual) / coefficient;
  return { low: Math.min(bound, other), high: Math.max(bound, other) };
}

function intersect(a: Range, b: Range): Range {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

function isEmpty(range: Range): boolean {
  return range.low > range.high;
}

/** Demands grouped by agreement, each group as one range with the figures asked for. */
function agreeingRanges(
  demands: readonly Demand[],
  allowed: Range,
): readonly (Range & { readonly asks: readonly number[] })[] {
  const groups = new Map<string, Range & { asks: number[] }>();
  for (const seed of demands) {
    let range = intersect(allowed, seed);
    if (isEmpty(range)) continue;
    const asks = [seed.asks];
    for (const other of demands) {
      const both = intersect(range, other);
      if (other === seed || isEmpty(both)) continue;
      range = both;
      asks.push(other.asks);
    }
    groups.set(`${range.low}:${range.high}`, { ...range, asks });
  }
  return [...groups.values()];
}

/**
 * Of the figures in a range the one whose slip is most plausible; what it closes and opens counts far more than that.
 */
function likeliest(
  trial: Trial,
  cells: readonly number[],
  range: Range & { readonly asks: readonly number[] },
  around: SlipSurroundings,
): Repair | undefined {
  const [subject = 0] = cells;
  const from = numberAt(trial.value, subject);
  const step = numberAt(trial.book.step, subject);
  let best: { repair: Repair; score: number } | undefined;
  for (const change of figuresIn(range, from, step)) {
    const to = from + change;
    const guess = guessSlip(Math.round(from / step), Math.round(to / step), around);
    const repair: Repair = {
      slip: guess.slip,
      scope: cells.length === 1 ? 'cell' : 'copies',
      subject,
      changes: cells.map((cell) => ({ cell, to })),
      amounts: [],
      logOdds: guess.logOdds,
    };
    if (!isPossible(trial, repair)) continue;
    const effect = effectOf(trial, repair);
    const score = guess.logOdds + effect.likelihood + 20 * (effect.closed.length - effect.opened.length);
    if (!best || score > best.score) best = { repair, score };
  }
  return best?.repair;
}

/** Whole-step changes in a range: all of a narrow one, those asked for in a wide one. */
function figuresIn(range: Range & { readonly asks: readonly number[] }, from: number, step: number): readonly number[] {
  const first = Math.ceil((from + range.low) / step - 1e-9);
  const last = Math.floor((from + range.high) / step + 1e-9);
  if (last - first <= SCAN_STEPS) {
    const figures: number[] = [];
    for (let steps = first; steps <= last; steps += 1) figures.push(steps * step - from);
    return figures.filter((change) => change !== 0);
  }
  return range.asks.map((asked) => Math.round((from + asked) / step) * step - from).filter((change) => change !== 0);
}

/** The cells beside, above and below the first of some cells that hold one amount, and what is known of it. */
function surroundings(trial: Trial, subject: number, cells: readonly number[]): SlipSurroundings {
  const place = placeOf(trial.book, subject);
  const step = numberAt(trial.book.step, subject);
  return {
    neighbours: neighboursOf(place)
      .filter((id) => !cells.includes(id))
      .map((id) => Math.round(numberAt(trial.book.value, id) / step)),
    priorYear: priorSteps(trial.book, subject),
    // Together with its own parts a total is not what was left as it was.
    isTotal: cells.every((each) => isSum(placeOf(trial.book, each).row)),
    isFormula: (place.row.source?.cells.get(place.column)?.formula ?? null) !== null,
  };
}

/** Cells left and right in the row, above and below in the column, in the order of the table's rows and columns. */
function neighboursOf({ table, row, column }: CellPlace): readonly number[] {
  const r = table.rowOf.get(row.key) ?? 0;
  const c = table.columnOf.get(column) ?? 0;
  const beside = [c - 1, c + 1].filter((k) => k >= 0 && k < table.columns.length).map((k) => cellId(table, r, k));
  const stacked = [r - 1, r + 1].filter((k) => k >= 0 && k < table.rows.length).map((k) => cellId(table, k, c));
  return [...beside, ...stacked];
}
