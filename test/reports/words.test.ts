import { reportTime } from '../../src/reports';
import { placeWords, shownOrEmpty } from '../../src/reports/places';
import { groupDigits, shownValue, type CellValue } from '../../src/model';

test.each([
  [new Date(2026, 2, 5, 9, 7), '2026-03-05 09:07'],
  [new Date(2025, 11, 31, 23, 59), '2025-12-31 23:59'],
])('a time is written as people file it', (date, expected) => expect(reportTime(date)).toBe(expected));

test.each<[CellValue, string]>([
  [null, '空'],
  ['', '空'],
  [11678.97, '11,678.97'],
  [0.1 + 0.2, '0.30'],
  [-5, '-5.00'],
  [1234.5678, '1,234.5678'],
  ['—', '—'],
  [true, 'TRUE'],
  [{ error: '#REF!' }, '#REF!'],
])('the value %p is read as %s', (value, expected) =>
  expect(shownOrEmpty({ shown: shownValue(value) })).toBe(expected),
);

test.each([
  ['-1234567.50', '-1,234,567.50'],
  ['12', '12'],
  ['999.00', '999.00'],
])('%s is grouped', (text, expected) => expect(groupDigits(text)).toBe(expected));

test('a place is named first and addressed second', () => {
  expect(placeWords({ name: '公开05 · 210 · 合计', ref: { sheet: '表', row: 21, column: 4 } })).toBe(
    '公开05 · 210 · 合计（E22）',
  );
});
