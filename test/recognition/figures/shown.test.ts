import { shiftedBy, toFen } from '../../../src/model';
import { shownDigits, showsDate } from '../../../src/recognition/figures/number-format';
import { shownText } from '../../../src/recognition/figures/shown-text';
import { shownUnit } from '../../../src/recognition/figures/shown-units';
import { format as reference } from '../../../node_modules/numfmt/dist/index';

const DIGITS = [
  ...['0', '0.0', '0.00', '0.000', '0.0000', '#,##0', '#,##0.0', '#,##0.00', '#,##0.0000', '#.##', '0.0#', '0.00##'],
  ...['0,', '0.0,', '0.00,', '#,##0,', '#,##0.00,', '0.00,,', '#,##0.0000,,', '0,,', '???0.00', '#,##0.??'],
];
const PREFIXES = ['', '[Red]', '"¥"', '[$¥-804]', '_ * ', '\\-', '[Color 10]"约"'];
const SUFFIXES = ['', '_ ', '_);(0.00)', '"万元"', '元', '" 元"', ';-0.00;"—"', ';[Red]-0.00;;@', '_-;_-@'];
const PERCENTS = DIGITS.filter((digits) => !digits.endsWith(',')).map((digits) => `${digits}%`);
const FORMATS = [
  ...DIGITS.flatMap((digits) => PREFIXES.flatMap((prefix) => SUFFIXES.map((suffix) => prefix + digits + suffix))),
  ...PERCENTS,
];
const VALUES = [0.1234, 1.005, 111.035, 69.09999999999999, 12345.678, 9226200, 29400500.5];

/** The figure that a text shows, without what stands around it. */
function figureIn(text: string): number {
  return Number(text.replace(/[^\d.]/g, '').replace(/\.$/, ''));
}

test(`the digits read are those that are shown, under ${FORMATS.length} formats`, () => {
  const wrong = FORMATS.flatMap((format) =>
    VALUES.flatMap((value) => {
      const digits = shownDigits(format, value);
      const own = digits === null ? null : toFen(shiftedBy(value, digits.shift), '万元', digits.most);
      const shown = toFen(figureIn(reference(format, value)), '万元', digits?.most ?? 6);
      return own === shown ? [] : [`${format} of ${value}: ${own} for ${shown}`];
    }),
  );
  expect(FORMATS.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

describe('what a Chinese Excel shows and the reference does not', () => {
  test.each([
    ['0.00,,\n%', 9_226_200, '922.62\n%'],
    ['0.00,,\r\n%', 9_226_200, '922.62\r\n%'],
    ['#,##0.00,,\n%;[红色]-#,##0.00,,\n%', -92_262_000, '-9,226.20\n%'],
    ['0.00,,"万元"%', 9_226_200, '922.62万元%'],
    ['0,.00', 12_345, '12.35'],
    ['0!.0,', 123_456, '12.3'],
    ['0!.0000"万元"', 9_226_200, '922.6200万元'],
    ['[红色]0.00', 3, '3.00'],
    ['[颜色10]0.00', 3, '3.00'],
    ['G/通用格式', 12.5, '12.5'],
    ['G/通用格式"万元"', 12.5, '12.5万元'],
    ['0"0000"', 12, '120000'],
    ['no [format', 1.5, '1.5'],
  ])('%j of %d is %j', (format, value, text) => {
    expect(shownText(value, format)).toBe(text);
    const digits = shownDigits(format, value);
    if (digits !== null)
      expect(Math.abs(shiftedBy(value, digits.shift)).toFixed(digits.most)).toBe(text.replace(/[^\d.]/g, ''));
  });
});

describe('dates', () => {
  test.each([
    ['yyyy"年"', 45_658, '2025年'],
    ['yyyy"年度"', 45_658, '2025年度'],
    ['[$-804]yyyy"年"m"月"d"日"', 45_291, '2023年12月31日'],
    ['e"年"', 45_658, '2025年'],
    ['yyyy-mm-dd', 60.5, '1900-02-29'],
  ])('%s of %d is %s', (format, value, text) => {
    expect(showsDate(format, value)).toBe(true);
    expect(shownText(value, format)).toBe(text);
  });

  test('from 1904 they are four years later', () => {
    expect(shownText(44_196, 'yyyy"年"', true)).toBe('2025年');
    expect(shownText(44_196, '0.00', true)).toBe('44196.00');
  });

  test.each([['0.00'], ['General'], ['G/通用格式'], ['0.00E+00'], ['[Red]0.00'], ['"d"0'], ['[$-804]0.00']])(
    '%s shows none',
    (format) => {
      expect(showsDate(format, 45_658)).toBe(false);
    },
  );
});

test.each([
  ['0.00', null],
  ['#,##0.00_);[Red](#,##0.00)', null],
  ['0.00"万元"', '万元'],
  ['G/通用格式"元"', '元'],
  ['0.00,,\n%', '万元'],
  ['0!.0000', '万元'],
  ['0!.0,"万"', '万元'],
  ['0.00,', '千元'],
  ['0.00,,', '百万元'],
  ['0.00%', '百分数'],
])('%j shows figures in %s', (format, unit) => {
  expect(shownUnit(format, 9_226_200)).toBe(unit);
});
