import type { FactTable } from '../../src/model';
import { reviseText } from '../../src/revision';
import { acceptedLines } from '../support/texts/accepted-lines';
import { factsOf } from '../support/texts/facts-of';
import { textOf } from '../support/texts/text-of';

const NAMES = {
  201: '一般公共服务支出',
  20106: '财政事务',
  2010601: '行政运行',
  2010602: '一般行政管理事务',
  208: '社会保障和就业支出',
  20805: '行政事业单位养老支出',
  2080505: '机关事业单位基本养老保险缴费支出',
  210: '卫生健康支出',
} as const;

type Spent = Readonly<Record<string, number>>;

/** Books whose general budget is spent so by code, each 项 with a budget of 10. */
function spending(year: number, spent: Spent, budgeted = true): FactTable {
  const id = (code: string): string => `generalBudgetExpenditure/${code}/total`;
  const total = Object.entries(spent).reduce((sum, [code, wan]) => (code.length === 7 ? sum + wan : sum), 0);
  const budgets = Object.keys(spent).filter((code) => budgeted && code.length === 7);
  return factsOf(
    year,
    {
      [id('total')]: total,
      ...Object.fromEntries(Object.entries(spent).map(([code, wan]) => [id(code), wan])),
      ...Object.fromEntries(budgets.map((code) => [`budget:${id(code)}`, 10])),
    },
    { names: NAMES },
  );
}

const HEAD = '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况';
const RUNNING = '一般公共服务支出（类）财政事务（款）行政运行（项）。';
const AFFAIRS = '一般公共服务支出（类）财政事务（款）一般行政管理事务（项）。';
const PENSION = '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。';

describe('paragraphs of 项', () => {
  const text = [
    HEAD,
    `1、${RUNNING}年初预算为10.00万元，支出决算为12.00万元，完成年初预算的120.00%。`,
    `2、${PENSION}年初预算为10.00万元，支出决算为8.00万元，完成年初预算的80.00%。`,
  ].join('\n');
  const old = spending(2023, { 201: 12, 20106: 12, 2010601: 12, 208: 8, 20805: 8, 2080505: 8 });

  it('a new one comes in code order, and what is behind it is numbered anew', () => {
    const fresh = spending(2024, { 2010601: 12, 2010602: 5, 2080505: 8 });
    const revision = reviseText(textOf(text), { old, fresh });
    expect(acceptedLines(text, revision).slice(2)).toEqual([
      `1、${RUNNING}年初预算为10.00万元，支出决算为12.00万元，完成年初预算的120.00%。`,
      `2、${AFFAIRS}年初预算为10.00万元，支出决算为5.00万元，完成年初预算的50.00%。`,
      `3、${PENSION}年初预算为10.00万元，支出决算为8.00万元，完成年初预算的80.00%。`,
    ]);
  });

  it('a new one tells the budget that the others tell', () => {
    const adjusted = (facts: FactTable): FactTable =>
      new Map(
        [...facts].flatMap(([id, fact]) => {
          const own = id.replace('budget:', 'adjusted:') as typeof fact.id;
          return own === id
            ? [[id, fact]]
            : [
                [id, fact],
                [own, { ...fact, id: own }],
              ];
        }),
      );
    const told = text.replaceAll('年初预算', '全年预算');
    const fresh = adjusted(spending(2024, { 2010601: 12, 2010602: 5, 2080505: 8 }));
    const revision = reviseText(textOf(told), { old: adjusted(old), fresh });
    expect(acceptedLines(told, revision)[3]).toBe(
      `2、${AFFAIRS}全年预算为10.00万元，支出决算为5.00万元，完成全年预算的50.00%。`,
    );
  });

  it('one that is neither spent nor budgeted goes, and nothing else is said of it', () => {
    const fresh = spending(2024, { 2080505: 9 });
    const revision = reviseText(textOf(text), { old, fresh });
    expect(acceptedLines(text, revision).slice(2)).toEqual([
      `1、${PENSION}年初预算为10.00万元，支出决算为9.00万元，完成年初预算的90.00%。`,
    ]);
    expect(revision.left).toEqual([]);
  });

  it('all go and others come', () => {
    const fresh = spending(2024, { 2010602: 5 });
    const revision = reviseText(textOf(text), { old, fresh });
    expect(acceptedLines(text, revision).slice(2)).toEqual([
      `1、${AFFAIRS}年初预算为10.00万元，支出决算为5.00万元，完成年初预算的50.00%。`,
    ]);
  });

  it('whose name stands in a paragraph of its own go and come with it', () => {
    const split = text.replace(/（项）。/g, '（项）。\n');
    const fresh = spending(2024, { 2010601: 9, 2010602: 5 });
    expect(acceptedLines(split, reviseText(textOf(split), { old, fresh })).slice(2)).toEqual([
      `1、${RUNNING}`,
      '年初预算为10.00万元，支出决算为9.00万元，完成年初预算的90.00%。',
      `2、${AFFAIRS}`,
      '年初预算为10.00万元，支出决算为5.00万元，完成年初预算的50.00%。',
    ]);
  });

  it('what a new one wants and no book holds is still to be filled in', () => {
    const fresh = spending(2024, { 2010601: 12, 2010602: 5, 2080505: 8 }, false);
    const [inserted] = reviseText(textOf(text), { old, fresh }).paragraphs;
    expect(inserted?.kind === 'insert' && inserted.pieces).toEqual([
      { text: `2、${AFFAIRS}年初预算为`, isOpen: false },
      { text: '〔待填：年初预算〕', isOpen: true },
      { text: '万元，支出决算为5.00万元，完成年初预算的', isOpen: false },
      { text: '〔待填：完成率〕', isOpen: true },
      { text: '%。', isOpen: false },
    ]);
  });
});

describe('类 that one sentence tells', () => {
  const head =
    '五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况\n主要用于以下方面：';
  const sentence = '一般公共服务支出（类）60.00万元，占60.00%；社会保障和就业支出（类）40.00万元，占40.00%。';
  const of = (year: number, spent: Spent): FactTable => spending(year, { ...spent, 2010601: 100 });

  it.each([
    ['one goes', { 201: 100 }, '一般公共服务支出（类）100.00万元，占100.00%。'],
    ['the first goes', { 208: 100 }, '社会保障和就业支出（类）100.00万元，占100.00%。'],
    [
      'one comes',
      { 201: 50, 208: 30, 210: 20 },
      '一般公共服务支出（类）50.00万元，占50.00%；社会保障和就业支出（类）30.00万元，占30.00%；卫生健康支出（类）20.00万元，占20.00%。',
    ],
    ['all go and another comes', { 210: 100 }, '卫生健康支出（类）100.00万元，占100.00%。'],
  ])('%s', (_what, spent, now) => {
    const text = head + sentence;
    const revision = reviseText(textOf(text), { old: of(2023, { 201: 60, 208: 40 }), fresh: of(2024, spent) });
    expect(acceptedLines(text, revision).join('\n')).toBe(head + now);
  });
});

it('puts a part that came into a text in 元 in 元', () => {
  const head =
    '五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况\n主要用于以下方面：';
  const text = `${head}一般公共服务支出（类）600,000.00元，占60.00%；社会保障和就业支出（类）400,000.00元，占40.00%。`;
  const old = spending(2023, { 201: 60, 208: 40, 2010601: 100 });
  const fresh = spending(2024, { 201: 50, 208: 30, 210: 20.0055, 2010601: 100 });
  const revision = reviseText(textOf(text), { old, fresh });
  expect(acceptedLines(text, revision).join('\n')).toBe(
    `${head}一般公共服务支出（类）500,000.00元，占50.00%；社会保障和就业支出（类）300,000.00元，占30.00%；卫生健康支出（类）200,055.00元，占20.01%。`,
  );
});

it.each([
  ['共计接待23人次，与上年持平', '共计接待30人次，与上年相比增加7人次'],
  ['共计接待23人次，与上年持平，费用与上年持平', '共计接待30人次，与上年相比增加7人次'],
])('“%s”: tells by its unit the very count that is level no more', (words, now) => {
  const [times, guests] = ['domesticReceptions', 'domesticGuests'].map((row) => `agencyOperations/${row}/finalAmount`);
  const counted = (year: number, persons: number): FactTable =>
    factsOf(
      year,
      { 'threePublic/officialReception/finalAmount': 0.5 },
      { counts: { [`${times}`]: 12, [`prior:${times}`]: 15, [`${guests}`]: persons, [`prior:${guests}`]: 23 } },
    );
  const text = `2023年度部门决算\n公务接待费为0.50万元，国内公务接待批次为12次，${words}。`;
  const revision = reviseText(textOf(text), { old: counted(2023, 23), fresh: counted(2024, 30) });
  expect(acceptedLines(text, revision)[1]).toContain(now);
});

it('says what a sentence lacks that it cannot word itself', () => {
  const text = [
    '五、一般公共预算财政拨款支出决算情况说明',
    '（二）一般公共预算财政拨款支出决算结构情况',
    '主要用于以下方面：一般公共服务（类）60.00万元，占60.00%；社会保障和就业支出（类）40.00万元，占40.00%。',
  ].join('\n');
  const spent = { 201: 60, 208: 40, 2010601: 100 };
  const fresh = spending(2024, { ...spent, 205: 7 });
  const { left } = reviseText(textOf(text), { old: spending(2023, spent), fresh });
  expect(left.map(({ why }) => why)).toContainEqual(expect.stringMatching(/^本年还有.*请补上$/));
});

it('says of tables in the text that they were not changed', () => {
  const plain = '单位：万元\n1.00\n2.00\n3.00\n完';
  const document = textOf(plain);
  const paragraphs = document.paragraphs.map(
    (each, at) => ({ ...each, role: at > 0 && at < 4 ? 'tableCell' : 'body' }) as const,
  );
  const { left } = reviseText({ ...document, paragraphs }, { old: null, fresh: factsOf(2024, {}) });
  expect(left).toEqual([
    expect.objectContaining({
      quote: '1.00',
      why: '这张表没有认出是哪一张，或者与上年账对不上，没有改，请换成本年的表',
    }),
  ]);
});

describe('款 that a sentence of 基本支出 lists', () => {
  const CODES = {
    30101: '基本工资',
    30102: '津贴补贴',
    30103: '奖金',
    30201: '办公费',
    30202: '印刷费',
    30205: '水费',
  };
  const BASIC = 'generalBudgetBasic/basicTotal/finalAmount';
  const HEADING = '六、一般公共预算财政拨款基本支出决算情况说明';

  /** Books in which these 款 were spent on. */
  function spentOn(year: number, ...codes: readonly number[]): FactTable {
    const amounts = codes.map((code) => [`generalBudgetBasic/${code}/finalAmount`, 1] as const);
    return factsOf(year, { [BASIC]: 10, ...Object.fromEntries(amounts) }, { names: CODES });
  }

  it.each<[what: string, was: readonly number[], is: readonly number[], list: string, now: string]>([
    ['stays as it is', [30201, 30202], [30201, 30202], '办公费、印刷费等', '办公费、印刷费等'],
    ['loses its last', [30201, 30202], [30201], '办公费、印刷费', '办公费'],
    ['loses its first', [30201, 30202], [30202], '办公费、印刷费等。', '印刷费等。'],
    ['loses one between', [30201, 30202, 30205], [30201, 30205], '办公费、印刷费、水费', '办公费、水费'],
    ['loses its first two', [30201, 30202, 30205], [30205], '办公费、印刷费、水费等支出', '水费等支出'],
    ['loses its last two', [30201, 30202, 30205], [30201], '办公费、印刷费、水费等', '办公费等'],
    ['gets one in code order', [30201, 30205], [30201, 30202, 30205], '办公费、水费', '办公费、印刷费、水费'],
    ['gets a first one', [30202, 30205], [30201, 30202, 30205], '印刷费、水费', '办公费、印刷费、水费'],
    ['gets a last one', [30201, 30202], [30201, 30202, 30205], '办公费、印刷费。', '办公费、印刷费、水费。'],
    ['loses and gets one', [30201, 30202], [30202, 30205], '办公费、印刷费', '印刷费、水费'],
    ['is all another', [30201, 30202], [30205], '办公费、印刷费等', '水费等'],
    ['keeps out of it what is no 款', [30201, 30202], [30201], '办公费、印刷费、其他开支', '办公费、其他开支'],
    ['gets none of another 类', [30201, 30202], [30101, 30201, 30202], '办公费、印刷费', '办公费、印刷费'],
    [
      'chose some, and gets only new ones',
      [30101, 30102, 30103],
      [30101, 30102, 30103],
      '基本工资、奖金',
      '基本工资、奖金',
    ],
  ])('%s', (_, was, is, list, now) => {
    const text = `${HEADING}\n公用经费主要包括：${list}`;
    const revision = reviseText(textOf(text), { old: spentOn(2023, ...was), fresh: spentOn(2024, ...is) });
    expect(acceptedLines(text, revision)[1]).toBe(`公用经费主要包括：${now}`);
  });

  it.each([
    ['办公费、印刷费、水费', [30201, 30202], [30201, 30202], ['水费']],
    ['办公费、印刷费', [30201, 30202], [30101], ['办公费、印刷费']],
  ])('asks of what nobody knows to go: %s', (list, was, is, asked) => {
    const text = `${HEADING}\n公用经费主要包括：${list}。`;
    const revision = reviseText(textOf(text), { old: spentOn(2023, ...was), fresh: spentOn(2024, ...is) });
    expect(acceptedLines(text, revision)[1]).toBe(`公用经费主要包括：${list}。`);
    expect(revision.left.map(({ quote }) => quote)).toEqual(asked);
  });

  it.each([['业务活动、公务出行、日常办公'], ['办公费'], ['业务活动、印刷费']])(
    'leaves alone what is no list of them: %s',
    (list) => {
      const text = `${HEADING}\n公用经费主要用于${list}。`;
      const revision = reviseText(textOf(text), { old: spentOn(2023, 30201, 30202), fresh: spentOn(2024, 30205) });
      expect(acceptedLines(text, revision)[1]).toBe(`公用经费主要用于${list}。`);
    },
  );
});
