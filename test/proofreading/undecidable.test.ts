import { readText } from '../../src/reading';
import { undecidable } from '../support/texts/fixed-elsewhere';
import { textOf } from '../support/texts/text-of';

it.each<readonly [what: string, text: string, digits: string, words: string, why: string | null]>([
  ['a count that stands alone', '国内公务接待16批次，120人次。', '16', '18', '没有第二处'],
  ['a count of a list', '车辆6辆，其中：执法执勤用车4辆、其他用车2辆。', '4', '5', null],
  [
    'a total within what its rate allows',
    '收、支总计4203.88万元，增加203.88万元，增长5.1%。',
    '4203.88',
    '4203.98',
    '尾差之内',
  ],
  ['the same total far beyond', '收、支总计4203.88万元，增加203.88万元，增长5.1%。', '4203.88', '8203.88', null],
  ['an amount told twice', '收入总计1528.30万元。\n支出总计1528.30万元。', '1528.30', '1828.30', null],
  ['a share of the first amount', '收入合计200.00万元。\n财政拨款收入150.00万元，占75.00%。', '75.00', '57.00', null],
  ['a budget beside nothing', '公务接待费预算为5.00万元。', '5.00', '8.00', '没有第二处'],
  ['a difference', '支出决算为3.00万元，比预算5.00万元减少2.00万元。', '2.00', '2.60', null],
])('%s', (_what, text, digits, words, why) => {
  const read = readText(textOf(text));
  expect(undecidable(read, { start: text.indexOf(digits), words })).toBe(why);
});
