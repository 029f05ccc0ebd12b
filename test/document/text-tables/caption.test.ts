import {
  captionLines,
  isOfCaption,
  isPublicNumber,
  isTableCaption,
  isTableNote,
  noteLines,
} from '../../../src/document/text-tables/caption';
import { rowPoints } from '../../../src/document/xlsx/own/row-height';
import { shiftFormula } from '../../../src/document/xlsx/parts/shift-formula';

it.each<[string, readonly string[], readonly string[]]>([
  [
    'title, number and unit',
    ['正文。', '公开02表', '收入决算表', '单位：万元'],
    ['公开02表', '收入决算表', '单位：万元'],
  ],
  ['a title set with blanks', ['正文。', '收 入 决 算 表'], ['收 入 决 算 表']],
  ['no more than the last title', ['支出决算表', '收入决算表', '金额单位：元'], ['收入决算表', '金额单位：元']],
  ['what stands above a title', ['附件1', '收入决算表'], ['附件1', '收入决算表']],
  ['no running text', ['收入如下表所示，', '单位：元'], ['单位：元']],
  ['no long line', [`${'长'.repeat(61)}表`, '单位：元'], ['单位：元']],
  ['statements alone', ['一些字', '编制单位：甲局', '2024年度：'], ['编制单位：甲局', '2024年度：']],
  ['nothing of a line that states nothing', ['一些字'], []],
  ['blank lines between', ['收入决算表', '', ' 单位：元 ', ''], ['收入决算表', '单位：元']],
  [
    'six lines at the most',
    ['收入决算表', ...Array.from({ length: 6 }, () => '单位：元')],
    Array.from({ length: 6 }, () => '单位：元'),
  ],
  ['nothing', [], []],
])('above a table belongs to it: %s', (_what, before, lines) => {
  expect(captionLines(before)).toEqual(lines);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['notes', ['注：本表反映收入。', '', '备注1：见附件', '正文'], ['注：本表反映收入。', '备注1：见附件']],
  ['four at the most', Array.from({ length: 5 }, () => '注：甲'), Array.from({ length: 4 }, () => '注：甲')],
  ['none behind other text', ['正文', '注：甲'], []],
  ['those below a nil total', ['合计\t-\t－\t0.00', '注：甲'], ['注：甲']],
  ['none below a total', ['合计\t5.00', '注：甲'], []],
  ['none below nil totals alone', ['合计', '—'], []],
  ['none that is running text', [`注：${'长'.repeat(399)}`], []],
  ['all that there are', ['说明：甲'], ['说明：甲']],
  ['those that count on', ['注：1.甲', '2.乙', '2.丙'], ['注：1.甲', '2.乙']],
  ['those below a word', ['注：', '1、甲', '（2）乙', '4、丙'], ['注：', '1、甲', '（2）乙']],
  ['no count without a first note', ['注：甲', '2.乙'], ['注：甲']],
])('below a table belongs to it: %s', (_what, after, lines) => {
  expect(noteLines(after)).toEqual(lines);
});

it.each([
  ['收入支出决算总表', true],
  ['表1 部门收支表（续）', true],
  ['收入决算表续表', true],
  ['收入决算表（万元）', true],
  ['公开02表', false],
  ['（公开02表）', false],
  ['表', false],
  ['附表', false],
  ['单位名称：某表', false],
  [`${'长'.repeat(60)}表`, false],
  ['收入决算', false],
])('“%s” names a table: %s', (line, expected) => {
  expect(isTableCaption(line)).toBe(expected);
});

it.each([
  ['公开 02 表', true, true],
  ['(公开02表)', true, true],
  ['公开表', false, false],
  ['附件1', false, true],
  ['附表二：', false, true],
  ['单位：万元', false, true],
  ['（元）', false, true],
  ['收入决算表', false, false],
])('“%s” is a public number: %s, and states something of a table: %s', (line, isNumber, isOf) => {
  expect([isPublicNumber(line), isOfCaption(line)]).toEqual([isNumber, isOf]);
});

it.each([
  ['注：甲', true],
  [' 注1、甲', true],
  ['备注:甲', true],
  ['注释', true],
  ['注意事项', false],
  ['说明', false],
])('“%s” begins as a note: %s', (line, expected) => {
  expect(isTableNote(line)).toBe(expected);
});

describe('the height of a row of ours', () => {
  const columns = [{ width: 22 }, { width: 0 }];
  it.each([
    ['a title', [{ value: '甲', style: 'title' }], 24],
    ['a heading', [{ value: '甲', style: 'heading' }], 20],
    [
      'a title beside a heading',
      [
        { value: '甲', style: 'heading' },
        { value: '乙', style: 'title' },
      ],
      24,
    ],
    ['nothing', [], 15],
    ['a text that does not wrap', [{ value: '长'.repeat(50) }], 15],
    ['a number', [{ value: 123_456_789, style: 'wrap' }], 15],
    ['an empty text', [{ value: '', style: 'wrap' }], 15],
    ['a text that just fits', [{ value: '长'.repeat(9), style: 'wrap' }], 15],
    ['a text of two lines', [{ value: '长'.repeat(10), style: 'wrap' }], 30],
    ['Latin letters, half as wide', [{ value: 'a'.repeat(18), style: 'wrap' }], 15],
    ['lines of its own', [{ value: '甲\n\n乙', style: 'wrap' }], 45],
    ['a header', [{ value: '甲\n乙', style: 'header' }], 30],
    ['a link', [{ value: '甲\n乙', linkTo: '表!A1' }], 30],
    [
      'the highest of its cells',
      [
        { value: '甲', style: 'wrap' },
        { value: '长'.repeat(7), style: 'wrap' },
      ],
      30,
    ],
    ['more than Excel has', [{ value: '\n'.repeat(40), style: 'wrap' }], 409],
  ] as const)('with %s', (_what, row, points) => {
    expect(rowPoints(row as never, columns)).toBe(points);
  });
});

it.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+B$2+$C$3', 2, 1, '$A3+C$2+$C$3'],
  ['SUM(A1:B2)', -1, 0, 'SUM(A0:B1)'],
  ["'A1'!A1", 1, 0, "'A1'!A2"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  // A name, a function and another sheet are no cells.
  ['税A1+LOG10(A1)', 1, 0, '税A1+LOG10(A2)'],
  ['A1!B2', 1, 0, 'A1!B3'],
  ['ABCD1', 1, 1, 'ABCD1'],
  ['Z9', 1, 1, 'AA10'],
])('%s, so many rows down and columns right', (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
