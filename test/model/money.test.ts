import fc from 'fast-check';
import { decimalsOf, formatAmount, halfWidth, shiftedBy, toFen } from '../../src/model';

describe('toFen', () => {
  test.each([
    [12592.92, '万元', 2, 12_592_920_000],
    [0.01, '万元', 2, 10_000],
    [0.01, '元', 2, 1],
    [69.09999999999999, '万元', 2, 69_100_000],
    [1.005, '元', 2, 101],
    [-1.005, '元', 2, -101],
    [2.5, '元', 0, 300],
    [1e-7, '万元', 2, 0],
    [-0.001, '万元', 2, 0],
    [1234.5678, '万元', 4, 1_234_567_800],
    [99_999_999.99, '万元', 2, 99_999_999_990_000],
    [0.006, '元', 2, 1],
    [0.005, '元', 2, 1],
    [0.0004, '元', 2, 0],
    [0.6, '元', 0, 100],
    [0.06, '元', 0, 0],
    [2.5e-7, '万元', 6, 0],
    [5e-7, '万元', 6, 1],
  ] as const)('%p %s to %i decimals is %i 分', (value, unit, decimals, fen) => {
    expect(toFen(value, unit, decimals)).toBe(fen);
  });

  test('a figure beyond exact 分 is refused with its value', () => {
    expect(() => toFen(1e12, '万元', 2)).toThrow('amount out of range: 1000000000000 万元');
    expect(() => toFen(Number.NaN, '元', 2)).toThrow('not a finite number: NaN');
  });

  test('what two decimals print is what comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (steps) => {
        expect(toFen(Number((steps / 100).toFixed(2)), '万元', 2)).toBe(steps * 10_000);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('formatAmount', () => {
  test.each([
    [12_592_920_000, '万元', {}, '12,592.92'],
    [12_592_920_000, '万元', { grouping: false }, '12592.92'],
    [-70_000, '万元', {}, '-0.07'],
    [5_000, '万元', {}, '0.005'],
    [0, '元', {}, '0.00'],
    [100_000_000_00, '元', {}, '100,000,000.00'],
    [1_000_000, '万元', { decimals: 0 }, '1'],
  ] as const)('%i in %s is %s', (fen, unit, options, text) => {
    expect(formatAmount(fen, unit, options)).toBe(text);
  });
});

describe('halfWidth', () => {
  test.each([
    ['0.01 万元 hides half a step', { fen: 1_000_000, step: 10_000 }, 5_000],
    ['0.01 元 is exact', { fen: 12345, step: 1 }, 0],
    ['zero is exact', { fen: 0, step: 10_000 }, 0],
    ['whole 元 hide 50 分', { fen: 300, step: 100 }, 50],
  ])('%s', (_, amount, width) => {
    expect(halfWidth(amount)).toBe(width);
  });
});

test.each([
  [1.5, 1],
  [10, 0],
  [69.09999999999999, 1],
  [1e-7, 7],
  [1.25e-3, 5],
  [1.25e-7, 9],
  [-1.25, 2],
  [0.5, 1],
  [1.5e21, 0],
])('%p carries %i decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test.each([
  [1234.5, 0, 1234.5],
  [1234.5, 4, 0.12345],
  [0.3, 1, 0.03],
  [69.09999999999999, 2, 0.691],
  [-12, -2, -1200],
  [0, 3, 0],
  [0.1 + 0.2, 0, 0.1 + 0.2],
])('%p divided by ten %i times is %p', (value, shift, result) => {
  expect(shiftedBy(value, shift)).toBe(result);
});
