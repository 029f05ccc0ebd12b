import type { TextDocument, TextSummary } from '../../src/model';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { textOf } from '../support/texts/text-of';

const ITEM =
  '教育支出（类）普通教育（款）小学教育（项）。年初预算为5.00万元，支出决算为6.00万元，完成年初预算的120.00%。\n';

/** Texts that no unit writes, and that a list or a search over all figures for each figure would not end on. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['a sentence of 10,000 figures', `二、收入决算情况说明\n${'增加5.00万元，'.repeat(10_000)}。`],
  ['10,000 sums of what stands before', `二、收入决算情况说明\n${'合计5.00万元，'.repeat(10_000)}。`],
  ['10,000 brackets', `二、收入决算情况说明\n本年收入${'（其中5.00万元）'.repeat(10_000)}。`],
  [
    'a sentence of 5,000 changes against two bases',
    `二、收入决算情况说明\n${'支出较上年减少1.00万元，较预算减少2.00万元，'.repeat(2_500)}。`,
  ],
  [
    'one thing told 2,000 times',
    `二、收入决算情况说明\n${'本年收入合计5.00万元，比上年增加1.00万元，增长25.00%。\n'.repeat(2_000)}`,
  ],
  ['an item told 1,500 times', `五、一般公共预算财政拨款支出决算情况说明\n${ITEM.repeat(1_500)}`],
  [
    'a structure and its list of items told 300 times',
    `五、一般公共预算财政拨款支出决算情况说明\n${[
      '（二）一般公共预算财政拨款支出决算结构情况\n',
      ...['教育', '卫生健康', '农林水', '住房保障', '科学技术', '公共安全'].map(
        (name) => `${name}支出（类）支出6.00万元，占16.67%。\n`,
      ),
      '（三）一般公共预算财政拨款支出决算具体情况\n',
      ITEM.repeat(8),
    ]
      .join('')
      .repeat(300)}`,
  ],
  [
    'figures that tie thousands of statements to one another',
    `五、一般公共预算财政拨款支出决算情况说明\n${Array.from(
      { length: 500 },
      (_, at) =>
        `一般公共预算财政拨款支出${at === 0 ? 900 : 100}.00万元，占本年支出合计的50.00%。\n本年支出合计${200 + (at % 5)}.00万元，其中：基本支出${at % 4}0.00万元，项目支出100.00万元。\n`,
    ).join('')}`,
  ],
  [
    'a few figures told 600 times, never alike',
    `二、收入决算情况说明\n${Array.from(
      { length: 600 },
      (_, at) =>
        `本年收入合计${at + 100}.00万元，其中：财政拨款收入${at + 7}.00万元，占${at % 97}.13%；其他收入${at + 3}.00万元，占${at % 89}.07%。`,
    ).join('\n')}`,
  ],
  [
    'a text that is wrong in 800 places',
    Array.from(
      { length: 800 },
      (_, at) => `（${at + 1}）项目${at}支出合计${at + 100}.00万元，其中：货物30.00万元，占${(at % 90) + 1}.00%。`,
    ).join('\n'),
  ],
];

/** One piece again and again, alone and in the places of a sentence where figures, names and reasons are read. */
function repeating(piece: string): string {
  const many = piece.repeat(40_000 / piece.length);
  return `一、收入支出决算总体情况说明\n${many}\n2020年度支出决算${many}为100万元，比上年增加${many}元，主要原因是${many}增加。`;
}

it('is given up where its time is over, wherever the work is then', () => {
  const document = textOf(`二、收入决算情况说明\n${ITEM.repeat(20)}${ITEM.replace('120.00', '130.00').repeat(20)}`);
  const looks = countedLooks(document, Infinity);
  expect(looks).toBeGreaterThan(100);
  for (let most = 0; most < looks; most += 29) expect(() => countedLooks(document, most)).toThrow('over');
});

/** How often the work looks at its clock, which throws after `most` looks. */
function countedLooks(document: TextDocument, most: number): number {
  let looks = 0;
  const watch = (): void => {
    looks += 1;
    if (looks > most) throw new Error('over');
  };
  proofread(document, readText(document, null, watch), { watch });
  return looks;
}

/** A guard against hanging, in seconds of the processor; no measure of speed. */
const MOST_MILLISECONDS = 30_000;

/** Reads and proof-reads a text, and answers how its figures ended. */
function summaryOf(text: string): TextSummary {
  const started = process.cpuUsage();
  const document = textOf(text);
  const { summary } = proofread(document, readText(document));
  const { verified, rounding, broken, review, unbound } = summary;
  expect(verified + rounding + broken + review + unbound).toBe(summary.figures);
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(MOST_MILLISECONDS);
  return summary;
}

describe('a text that hurts', () => {
  it.each(TEXTS)('is done with: %s', (_what, text) => {
    expect(summaryOf(text).figures).toBeGreaterThan(1_000);
  });

  it.each(['1', '1,', '　', '共计', '增加', '等', '×'])('is done with: “%s” again and again', (piece) => {
    expect(summaryOf(repeating(piece)).figures).toBeGreaterThan(0);
  });
});
