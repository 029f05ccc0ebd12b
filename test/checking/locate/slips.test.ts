import { guessSlip, logPrior, type SlipSurroundings } from '../../../src/checking/locate/slips';
import { BROKEN, EXACT, measure, ROUNDING, verdictOf, widening } from '../../../src/checking/measure';
import { addTerm, newTermList } from '../../../src/checking/bind/terms';
import type { Slip } from '../../../src/model';

const ALONE: SlipSurroundings = { neighbours: [], priorYear: null, isTotal: false, isFormula: false };
const guess = (observed: number, truth: number, around: Partial<SlipSurroundings> = {}) =>
  guessSlip(observed, truth, { ...ALONE, ...around });

describe('how somebody comes to type one figure for another', () => {
  it.each<[number, number, Partial<SlipSurroundings>, Slip]>([
    [1324, 1234, {}, 'transposition'],
    [2134, 1234, {}, 'transposition'],
    // Digits that are no neighbours change no places.
    [4231, 1234, {}, 'unknown'],
    [1934, 1234, {}, 'digit'],
    [9999, 1234, {}, 'unknown'],
    [124, 1234, {}, 'droppedDigit'],
    [123, 1234, {}, 'scale'],
    [134, 1234, {}, 'droppedDigit'],
    [12345, 1245, {}, 'droppedDigit'],
    [-1234, 1234, {}, 'sign'],
    [-1324, 1234, {}, 'unknown'],
    [12_340_000, 1234, {}, 'unit'],
    [1234, 12_340_000, {}, 'unit'],
    // Rounding may have lost digits on the way.
    [1234, 12_344_999, {}, 'unit'],
    [12_340, 1234, {}, 'scale'],
    [123, 12_345, {}, 'scale'],
    [0, 1234, {}, 'omitted'],
    [777, 1234, { neighbours: [777] }, 'neighbour'],
    [777, 1234, { priorYear: 777 }, 'priorYear'],
    [0, 1234, { priorYear: 0, neighbours: [0] }, 'omitted'],
    [1240, 1234, { isTotal: true }, 'staleTotal'],
    [1240, 0, {}, 'unknown'],
  ])('%d for %d beside %j: %s', (observed, truth, around, slip) => {
    expect(guess(observed, truth, around).slip).toBe(slip);
  });

  it.each<[string, number, number]>([
    ['two digits changed is likelier than an odd figure', guess(1324, 1234).logOdds, guess(9998, 1234).logOdds],
    [
      'a figure that a formula computes is seldom mistyped',
      guess(1324, 1234).logOdds,
      guess(1324, 1234, { isFormula: true }).logOdds,
    ],
    [
      'last year’s figure is likelier than an odd one',
      guess(777, 1234, { priorYear: 777 }).logOdds,
      guess(777, 1234).logOdds,
    ],
    [
      'a truth near last year’s figure is likelier than one far from it',
      guess(9, 1200, { priorYear: 1000 }).logOdds,
      guess(9, 1200, { priorYear: 100_000 }).logOdds,
    ],
    [
      'a truth of last year’s sign is likelier than of the other',
      guess(9, 1200, { priorYear: 1000 }).logOdds,
      guess(9, 1200, { priorYear: -1000 }).logOdds,
    ],
    [
      'a truth that stands beside it is likelier than one that does not',
      guess(9, 1200, { neighbours: [1200] }).logOdds,
      guess(9, 1200).logOdds,
    ],
    ['what was nothing stays nothing', guess(9, 0, { priorYear: 0 }).logOdds, guess(9, 0, { priorYear: 5 }).logOdds],
    ['an empty cell is likelier than a small figure', logPrior(0), logPrior(1)],
    ['a small figure is likelier than a large one', logPrior(10), logPrior(1000)],
    ['a figure above zero is likelier than one below', logPrior(10), logPrior(-10)],
  ])('%s', (_what, likelier, less) => {
    expect(likelier).toBeGreaterThan(less);
  });

  it('weighs a formula by one to twenty', () => {
    const odds = guess(1324, 1234).logOdds - guess(1324, 1234, { isFormula: true }).logOdds;
    expect(odds).toBeCloseTo(Math.log(20), 9);
  });

  it('takes figures ten times as large for ten times as unlikely', () => {
    expect(logPrior(10) - logPrior(100)).toBeCloseTo(Math.log(10), 9);
    expect(logPrior(10) - logPrior(-10)).toBeCloseTo(Math.log(50), 9);
    expect(logPrior(0)).toBeCloseTo(Math.log(0.6), 9);
  });
});

describe('what the figures of a check leave', () => {
  const book = { value: Float64Array.of(100, 30, 70, 5), half: Float64Array.of(2, 1, 1, 0) };
  const terms = { cell: Int32Array.of(0, 1, 2, 3), coefficient: Int16Array.of(1, -1, -1, 3) };

  it.each([
    [0, 3, 0, 4],
    [0, 4, 15, 4],
    [1, 3, -100, 2],
    [3, 4, 15, 0],
    [2, 2, 0, 0],
  ])('from term %d to %d: %d ± %d', (start, end, residual, width) => {
    expect(measure(book, terms, start, end)).toEqual({ residual, width });
  });

  it.each([
    [0, 0, false, EXACT],
    [1, 0, false, BROKEN],
    [-1, 0, false, BROKEN],
    [4, 4, false, ROUNDING],
    [-4, 4, false, ROUNDING],
    [5, 4, false, BROKEN],
    [-5, 4, true, EXACT],
    [0, 4, true, EXACT],
    [4, 4, true, ROUNDING],
    [5, 4, true, BROKEN],
  ])('%d ± %d, as an inequality %s', (residual, width, isInequality, verdict) => {
    expect(verdictOf(residual, width, isInequality)).toBe(verdict);
  });

  it.each([
    [0, 10, 10_000, 10_000, 5_000],
    [10, 0, 10_000, 10_000, -5_000],
    [10, 20, 10_000, 10_000, 0],
    [0, 10, 1, 1, 0],
    [10, 20, 10_000, 2, -4_999],
  ])('a cell that shows %d instead hides more: %d', (from, to, step, after, more) => {
    expect(widening(from, to, step, after)).toBe(more);
  });

  it('terms are kept when their list grows', () => {
    const list = newTermList();
    for (let cell = 0; cell < 3000; cell += 1) addTerm(list, cell, cell % 7);
    expect(list.length).toBe(3000);
    expect(
      Array.from(list.cell.subarray(0, 3000), (cell, at) => cell === at && list.coefficient[at] === at % 7),
    ).not.toContain(false);
  });
});
