import fc from 'fast-check';
import { minus, sum, sumColumns, wan } from '../../scripts/samples';

const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('amounts of the samples', () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[14066.4, 195.49, 4770.4, 327.37], 19359.66],
    [[null, 3.38], 3.38],
    [[null, null], null],
    [[], null],
    [[0, null], 0],
  ])('sum of %j is %j', (parts, expected) => {
    expect(sum(parts)).toBe(expected);
  });

  test.each([
    [14066.4, 645.12, 13421.28],
    [11678.97, 11575.96, 103.01],
    [5, null, 5],
  ])('%j less %j is %j', (whole, part, expected) => {
    expect(minus(whole, part)).toBe(expected);
  });

  it('adds rows column by column and keeps a column empty where nothing stands in it', () => {
    expect(
      sumColumns([
        [1.1, null, 3],
        [2.2, null, null],
      ]),
    ).toEqual([3.3, null, 3]);
  });

  it('writes two decimals', () => {
    expect([wan(3), wan(12592.92), wan(null)]).toEqual(['3.00', '12592.92', '0.00']);
  });

  it('is exact in hundredths', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 30 }), (parts) => {
        const total = parts.reduce((before, part) => before + part, 0);
        expect(Math.abs((sum(parts.map((part) => part / 100)) ?? 0) - total / 100)).toBe(0);
      }),
      { seed: 20201231, numRuns: 200 },
    );
  });
});
