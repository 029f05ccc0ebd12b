import { ancestors, categoryCodes, isCode, leafCodes, nearestBelow } from '../../../src/facts/reading/codes';

it.each([
  ['208', true],
  ['20805', true],
  ['2080505', true],
  ['2080505#2', false],
  ['total', false],
  ['2080', false],
])('%s is a code: %p', (key, expected) => {
  expect(isCode(key)).toBe(expected);
});

it('knows what stands above a code', () => {
  expect(ancestors('2080505')).toEqual(['20805', '208']);
  expect(ancestors('208')).toEqual([]);
});

it('takes the finest rows that a table has, in code order', () => {
  expect(leafCodes(['221', '22102', '2210201', '201', '20132', '204'])).toEqual(['20132', '204', '2210201']);
});

it('names every 类 that a row belongs to, with or without a row of its own', () => {
  expect(categoryCodes(['2210201', '20132', '201'])).toEqual(['201', '221']);
});

it('finds the nearest rows below a missing one, and does not count twice', () => {
  const codes = ['20601', '2060101', '2060102', '2060503', '207'];
  expect(nearestBelow('206', codes)).toEqual(['20601', '2060503']);
});
