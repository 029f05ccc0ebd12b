import {
  countsDays,
  printedUnit,
  sectionText,
  showsDate,
  shownDigits,
} from '../../../src/recognition/figures/number-format';

describe('what a number format shows', () => {
  test.each([
    ['0', 12.3, 0, 0, 0],
    ['0.0', 12.3, 1, 1, 0],
    ['0.00', 12.3, 2, 2, 0],
    ['0.00_ ', 12.3, 2, 2, 0],
    ['#,##0.00', 12.3, 2, 2, 0],
    ['#,##0.00_);[Red](#,##0.00)', 12.3, 2, 2, 0],
    ['#,##0.00_);[Red]\\(#,##0.0\\)', -12.3, 1, 1, 0],
    ['0.00;-0.00;"—"', 12.3, 2, 2, 0],
    ['#,##0.00;-#,##0.00;;@', 5, 2, 2, 0],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 12.3, 2, 2, 0],
    ['[$¥-804]#,##0.00', 12.3, 2, 2, 0],
    ['0.00"万元"', 12.3, 2, 2, 0],
    ['0.00##', 12.3, 2, 4, 0],
    ['#.##', 12.3, 0, 2, 0],
    ['#,##0,', 12345, 0, 0, 3],
    ['#,##0.00,,', 12345678, 2, 2, 6],
    ['0!.0,', 123456, 1, 1, 4],
    ['0\\.0000', 123456, 4, 4, 4],
    ['0"."00,', 123456, 2, 2, 5],
    ['[>=10000]0!.0,"万";0.00', 123456, 1, 1, 4],
    ['[>=10000]0!.0,"万";0.00', 12, 2, 2, 0],
  ])('%s of %d: at least %d, at most %d decimals, 10^%d hidden', (format, value, least, most, shift) => {
    expect(shownDigits(format, value)).toMatchObject({ least, most, shift });
  });

  test.each([['General'], ['@'], ['yyyy-mm-dd'], ['# ?/?'], ['0.00E+00'], [';;;'], ['G/通用格式']])(
    '%s leaves the digits to the value',
    (format) => {
      expect(shownDigits(format, 12.3)).toBeNull();
    },
  );

  test('a zero that is shown as a dash shows no digits', () => {
    expect(shownDigits('0.00;-0.00;"—"', 0)).toBeNull();
  });
});

describe('which section shows a value', () => {
  test.each([
    ['甲;乙', 1, '甲'],
    ['甲;乙', 0, '甲'],
    ['甲;乙', -1, '乙'],
    ['甲;乙;丙', 0, '丙'],
    ['甲;乙;丙', 1, '甲'],
    ['甲', -1, '甲'],
    ['[>100]甲;[<-5]乙;丙', 101, '[>100]甲'],
    ['[>100]甲;[<-5]乙;丙', 100, '丙'],
    ['[>100]甲;[<-5]乙;丙', -5, '丙'],
    ['[>100]甲;[<-5]乙;丙', -6, '[<-5]乙'],
    ['[<=5]甲;乙', 5, '[<=5]甲'],
    ['[<=5]甲;乙', 6, '乙'],
    ['[>=5]甲;乙', 5, '[>=5]甲'],
    ['[=5]甲;乙', 5, '[=5]甲'],
    ['[=5]甲;乙', 4, '乙'],
    ['[<>5]甲;乙', 4, '[<>5]甲'],
    ['[<>5]甲;乙', 5, '乙'],
    ['[=-2.5]甲;乙', -2.5, '[=-2.5]甲'],
    // Colours are no conditions, and semicolons in quotes or behind a backslash part nothing.
    ['[红色]甲;[绿色]乙', -1, '[绿色]乙'],
    ['"甲;乙";丙', 1, '"甲;乙"'],
    [String.raw`甲\;乙;丙`, -1, '丙'],
    ['[$;]甲;乙', -1, '乙'],
    // None without a condition: the format as a whole.
    ['[=1]甲;[=2]乙', 3, '[=1]甲;[=2]乙'],
  ])('%s of %d: %s', (format, value, section) => {
    expect(sectionText(format, value)).toBe(section);
  });
});

describe('a unit of money beside the digits', () => {
  test.each([
    ['0.00"万元"', 1, '万元'],
    ['0.00"万"', 1, '万元'],
    ['0.00元', 1, '元'],
    ['0,"千元"', 1, '千元'],
    ['0,,"百万元"', 1, '百万元'],
    ['0.00"亿元"', 1, '亿元'],
    ['0\\万\\元', 1, '万元'],
    ['General"元"', 1, '元'],
    ['0.00;0.00"元"', 1, null],
    ['0.00;0.00"元"', -1, '元'],
    ['0.00"人"', 1, null],
    ['0.00_元', 1, null],
  ])('%s of %d: %s', (format, value, unit) => {
    expect(printedUnit(format, value)).toBe(unit);
  });
});

describe('a date', () => {
  test.each([
    ['yyyy-mm-dd', true, true],
    ['yyyy"年"m"月"', true, true],
    ['h:mm', true, true],
    ['[h]:mm', true, false],
    ['[mm]:ss', true, false],
    ['[s]', true, false],
    ['e"年"', true, true],
    ['m/d', true, true],
    ['0.00', false, false],
    ['0.00E+00', false, false],
    ['General', false, false],
    ['@', false, false],
    ['0"年"', false, false],
    ['[红色]0', false, false],
  ])('%s shows one: %s, counted in days: %s', (format, isDate, inDays) => {
    expect(showsDate(format, 43_831)).toBe(isDate);
    expect(countsDays(format, 43_831)).toBe(inDays);
  });
});

describe('what hides places', () => {
  test.each([
    ['0%', 0, 0, -2],
    ['0.00%', 2, 2, -2],
    ['0%%', 0, 0, -4],
    ['0,,%', 0, 0, 4],
    ['0.0,', 1, 1, 3],
    ['#,##0,.00', 2, 2, 3],
    // Zeros that are letters stand behind the digits, as if the figure were longer.
    ['0"00"', 0, 0, -2],
    ['#,##0"000"元', 0, 0, -3],
    ['0"00"0', 0, 0, 0],
    ['0.0"0"', 1, 1, -1],
    ['?.??', 0, 2, 0],
    ['0.0#?', 1, 3, 0],
  ])('%s: at least %d, at most %d decimals, 10^%d hidden', (format, least, most, shift) => {
    expect(shownDigits(format, 12.3)).toMatchObject({ least, most, shift });
  });
});
