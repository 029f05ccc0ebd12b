import { titleIndent } from '../../../src/document/docx/title-lines';

/** A line of 442 points holds 20 characters of 22 points, 24 of 18. */
it.each([
  ['a title that fits stays as it is', '示例县卫生健康局2020年度部门决算', 22, 0],
  ['one character too long: two lines of twelve', '示'.repeat(24), 22, 78],
  ['a heading of 26 characters: two lines of thirteen', '示'.repeat(26), 18, 95],
  ['digits count little more than half', '2020'.repeat(10), 22, 89],
  ['three lines', '示'.repeat(41), 22, 60],
])('%s', (_what, text, letters, points) => {
  expect(Math.round(titleIndent(text, letters))).toBe(points);
});
