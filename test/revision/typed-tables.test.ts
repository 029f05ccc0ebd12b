import { reviseText } from '../../src/revision';
import { acceptedLines } from '../support/texts/accepted-lines';
import { factsOf } from '../support/texts/facts-of';
import { textOf } from '../support/texts/text-of';

const TRAVEL = 'threePublic/overseasTravel/finalAmount';
const GUESTS = 'threePublic/officialReception/finalAmount';
const TOTAL = 'threePublic/total/finalAmount';

const OLD = factsOf(2023, {
  [TOTAL]: 1.71,
  [`budget:${TOTAL}`]: 3,
  [GUESTS]: 0.53,
  [`budget:${GUESTS}`]: 1,
  [TRAVEL]: 0,
});
const FRESH = factsOf(2024, {
  [TOTAL]: 2.4,
  [`budget:${TOTAL}`]: 2.5,
  [GUESTS]: 0.4,
  [`budget:${GUESTS}`]: 0.5,
  [TRAVEL]: 2,
});

const LINES = [
  '一、一般公共预算财政拨款“三公”经费支出决算表',
  '项目 | 预算数 | 决算数',
  '合计 | 3 | 1.71',
  '因公出国(境)费 | | ',
  '公务接待费 | 1 | 0.53',
  '租车费 | 2 | 1.18',
];

describe.each([
  ['bars', (line: string) => line],
  ['tabs', (line: string) => line.replaceAll(' | ', '\t').replace(/ \|\s*/g, '\t')],
])('a table typed with %s', (_what, typed) => {
  const text = LINES.map(typed).join('\n');

  it('is filled where the old books have its rows and amounts, and tells what they do not have', () => {
    const revision = reviseText(textOf(text), { old: OLD, fresh: FRESH });
    const [, , total, travel, guests, cars] = acceptedLines(text, revision).map((line) => line.split(/\s*[|\t]\s*/));
    expect([total, guests]).toEqual([
      ['合计', '2.50', '2.40'],
      ['公务接待费', '0.50', '0.40'],
    ]);
    expect(travel?.at(-1)?.trim()).toBe('2.00');
    expect(cars).toEqual(['租车费', '2', '1.18']);
    expect(revision.left.map(({ quote, why }) => [quote, why])).toEqual([
      ['2', '“租车费”一行的“预算数”没有找到是哪一格，没有改，请核对'],
      ['1.18', '“租车费”一行的“决算数”没有找到是哪一格，没有改，请核对'],
    ]);
  });

  it('stays where the old books have other amounts, and that is said', () => {
    const others = factsOf(2023, { [TOTAL]: 9.71, [`budget:${TOTAL}`]: 8, [GUESTS]: 7.53, [`budget:${GUESTS}`]: 6 });
    const revision = reviseText(textOf(text), { old: others, fresh: FRESH });
    expect(acceptedLines(text, revision)).toEqual(text.split('\n'));
    expect(revision.left[0]?.why).toContain('这张表没有认出是哪一张');
  });
});
