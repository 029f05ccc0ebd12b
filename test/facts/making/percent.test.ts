import { percentOf, percentRange, shownFen } from '../../../src/facts/making/percent';

it.each([
  [0, 0],
  [4_999, 0],
  [5_000, 10_000],
  [-5_000, -10_000],
  [-4_999, 0],
  [123_456_789, 123_460_000],
  [1_234_500_000_000_000, 1_234_500_000_000_000],
])('%d 分 is shown as %d', (fen, shown) => {
  expect(shownFen(fen)).toBe(shown);
});

it.each([
  [1, 3, 33.33],
  [2, 3, 66.67],
  [1, 800, 0.13],
  [1, 8_000, 0.01],
  [12_592_92, 18_727_31, 67.24],
  [12_592_92, 14_356_5, 877.16],
  [482, 820, 58.78],
  [-150, 100, -150],
  [150, -100, -150],
  [-1, 1_000_000, 0],
  [1_234_567_890_123_456, 3_000_000_000_000_000, 41.15],
  [5, 0, null],
])('%d of %d is %p percent, half up', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

it.each([
  [1, 3, 33.3],
  // 12.346 rounds to 12.3; to 12.35 first it would go on to 12.4.
  [12_346, 100_000, 12.3],
  [-12_346, 100_000, -12.3],
  [1, 2_001, 0],
  [1_234_567_890_123_456, 3_000_000_000_000_000, 41.2],
  [5, 0, null],
])('%d of %d is %p percent with one decimal', (part, whole, percent) => {
  expect(percentOf(part, whole, 1)).toBe(percent);
});

it('gives the range that half widths allow, and none where the whole may be zero', () => {
  const range = percentRange(1_005, 5, 2_010, 5);
  expect(range?.low).toBeCloseTo((1_000 / 2_015) * 100, 9);
  expect(range?.high).toBeCloseTo((1_010 / 2_005) * 100, 9);
  expect(percentRange(1, 5, 3, 5)).toBeNull();
  expect(percentRange(1, 0, 0, 0)).toBeNull();
});
