import { recognise } from '../../../src/recognition';
import { cellText, gridOf, printedText, rowWords } from '../../../src/recognition/sheet/grid';
import { book, rows, sheet } from '../../support/grid';

describe('numbers that show words', () => {
  const dated = (format: string, value = 45_658, datesFrom1904?: true) =>
    gridOf({ ...sheet('封面', [[value, 12.5]], { formats: { A1: format } }), ...(datesFrom1904 && { datesFrom1904 }) });

  test.each([
    ['yyyy"年度"', '2025年度'],
    ['[$-804]yyyy"年"m"月"', '2025年1月'],
    ['yyyy/m/d', '2025/1/1'],
    ['0"号"', '45658号'],
  ])('%s shows %s', (format, text) => {
    const grid = dated(format);
    expect([cellText(grid, 0, 0), printedText(grid, 0, 0), rowWords(grid, 0)]).toEqual([text, text, [text]]);
  });

  test('dates from 1904 are four years later', () => {
    expect(cellText(dated('yyyy"年度"', 45_658, true), 0, 0)).toBe('2029年度');
  });

  test.each([
    ['0.00'],
    ['#,##0.00"万元"'],
    ['[红色]0.00'],
    ['G/通用格式'],
    ['[$¥-804]0.00'],
    ['0.00,,\n%'],
    ['0.00,,"万元"%'],
  ])('%s shows a number', (format) => {
    const grid = dated(format);
    expect([cellText(grid, 0, 0), rowWords(grid, 0)]).toEqual(['45658', []]);
  });
});

describe('cells that look empty', () => {
  test('blanks make a sheet no larger', () => {
    const blanks = ['', ' ', '\u3000', '\u00a0 \n', '\u200b'];
    const grid = gridOf(sheet('表', [['部门', ...blanks], blanks, [null], blanks]));
    expect([grid.rows, grid.columns, grid.texts.length]).toEqual([1, 1, 1]);
  });

  test('a blank in the last row and column is nothing', () => {
    const values: (string | null)[][] = rows('部门\n金额').map((line) => [...line] as string[]);
    const gap = Array.from({ length: 65_535 - values.length }, (): string[] => []);
    const filled = [...values, ...gap, [' ']];
    expect(gridOf(sheet('表', filled)).rows).toBe(2);
    expect(recognise(book('', sheet('空白', [[' ']]))).unmapped).toEqual([{ sheet: '空白', reason: '空表，没有内容' }]);
  });
});
