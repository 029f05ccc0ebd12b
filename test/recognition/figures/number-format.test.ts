import { shownDigits } from '../../../src/recognition/figures/number-format';

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
