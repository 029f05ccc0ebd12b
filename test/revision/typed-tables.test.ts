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

describe('rows of codes in a table that was typed', () => {
  const rows = (values: Readonly<Record<string, readonly [total: number, basic: number]>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([code, [total, basic]]) => [
        [`generalBudgetExpenditure/${code}/total`, total],
        [`generalBudgetExpenditure/${code}/basic`, basic],
      ]),
    );
  const names = { '2010601': '行政运行', '2010699': '其他财政事务支出', '2050803': '培训支出', '2013101': '行政运行' };
  const old = factsOf(2023, rows({ total: [60, 50], 2010601: [50, 50], 2010699: [10, 0] }), { names });
  const fresh = factsOf(2024, rows({ total: [75, 70], 2010601: [68, 68], 2013101: [2, 2], 2050803: [5, 0] }), {
    names,
  });
  const lines = [
    '科目编码\t科目名称\t合计\t基本支出',
    '2010601\t行政运行\t50.00\t50.00',
    '2010699\t其他财政事务支出\t10.00\t0.00',
  ];

  it('come and go in the order of their codes, in the manner of the others', () => {
    const text = lines.join('\n');
    const revision = reviseText(textOf(text), { old, fresh });
    expect(acceptedLines(text, revision)).toEqual([
      '科目编码\t科目名称\t合计\t基本支出',
      '2010601\t行政运行\t68.00\t68.00',
      '2013101\t行政运行\t2.00\t2.00',
      '2050803\t培训支出\t5.00\t0.00',
    ]);
    expect(revision.left).toEqual([]);
    expect(revision.paragraphs.map(({ kind, note }) => [kind, note])).toEqual([
      ['delete', '本年表中没有这一项'],
      ['insert', '上年稿的表没有这一行，本年表里有'],
      ['insert', '上年稿的表没有这一行，本年表里有'],
    ]);
  });

  it('are asked about where the old books have the same in two columns and this year’s have not', () => {
    const text = [lines[0], lines[1], '201\t一般公共服务支出\t50.00\t50.00'].join('\n');
    const same = factsOf(2023, rows({ 2010601: [50, 50], 201: [50, 50] }), { names });
    const apart = factsOf(2024, rows({ 2010601: [68, 60], 201: [68, 60] }), { names });
    const { changes, left } = reviseText(textOf(text), { old: same, fresh: apart });
    expect(changes).toEqual([]);
    expect(left.map(({ quote }) => quote)).toEqual(['50.00', '50.00', '50.00', '50.00']);
  });

  it('stay where the table is only a choice of what the old books have', () => {
    const more = factsOf(2023, rows({ 2010601: [50, 50], 2010699: [10, 0], 2050899: [1, 1] }), { names });
    expect(reviseText(textOf(lines.join('\n')), { old: more, fresh }).paragraphs).toEqual([]);
  });

  it('are told where a line holds something that the books do not tell', () => {
    const text = lines.map((line, at) => `${line}\t${at === 0 ? '备注' : '见附件'}`).join('\n');
    const { paragraphs, left } = reviseText(textOf(text), { old, fresh });
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['delete']);
    expect(left.map(({ why }) => why)).toEqual([
      '本年表里有“2013101行政运行”一行，这里没有，请补上；本年表里有“2050803培训支出”一行，这里没有，请补上',
    ]);
  });
});
