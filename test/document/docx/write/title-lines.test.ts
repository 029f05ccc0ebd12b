import { headingIndent, titleLines } from '../../../../src/document/docx/write/title-lines';

/** A line of 442 points holds 20 characters of 22 points, 24 of 18. */
describe('titleLines', () => {
  it.each([
    ['示例县卫生健康局2020年度部门决算', ['示例县卫生健康局2020年度部门决算']],
    ['示例县卫生健康局2020年度部门决算送审摘要', ['示例县卫生健康局', '2020年度部门决算送审摘要']],
    ['示'.repeat(30), ['示'.repeat(30)]],
  ])('%s', (text, lines) => {
    expect(titleLines(text, 22)).toEqual(lines);
  });
});

describe('headingIndent', () => {
  it.each([
    ['one that fits stays as it is', '示例县卫生健康局2020年度部门决算', 22, 0],
    [
      'before the year where the first line is the longer',
      '第三部分　示例县卫生健康局2020年度部门决算情况说明',
      18,
      95,
    ],
    ['one character too long: two lines of twelve', '示'.repeat(24), 22, 78],
    ['26 characters: two lines of thirteen', '示'.repeat(26), 18, 95],
    ['digits count little more than half', '2020'.repeat(10), 22, 89],
    ['three lines', '示'.repeat(41), 22, 60],
  ])('%s', (_what, text, letters, points) => {
    expect(Math.round(headingIndent(text, letters))).toBe(points);
  });
});
