import type { Revision } from '../../src/model';
import { reviseText } from '../../src/revision';
import { factsOf } from '../support/texts/facts-of';
import { textOf } from '../support/texts/text-of';

/** The text with all changes made. */
function accepted(plain: string, { changes }: Revision): string {
  return [...changes]
    .reverse()
    .reduce((text, { span, new: words }) => text.slice(0, span.start) + words + text.slice(span.end), plain);
}

const NAMES = { '208': '社会保障和就业支出', '2080599': '其他行政事业单位养老支出', '302': '商品和服务支出' };
const HEADED = '五、一般公共预算财政拨款支出决算情况说明\n';
const EXPENDITURE = '三、支出决算情况说明\n';
const PUBLIC = '七、“三公”经费支出决算情况说明\n';

/** What the books of 2023 and of 2024 hold, a sentence of the old text, and what it becomes. */
const SENTENCES: readonly (readonly [
  what: string,
  heading: string,
  old: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  text: string,
  becomes: string,
])[] = [
  [
    'a 类 without its mark, with its budget and its completion',
    HEADED,
    { 'generalBudgetExpenditure/208/total': 430.5 },
    { 'generalBudgetExpenditure/208/total': 300, 'budget:generalBudgetExpenditure/208/total': 400 },
    '（一）社会保障和就业支出年初预算数为500.00万元，决算数为430.50万元，完成年初预算的86.10%。',
    '（一）社会保障和就业支出年初预算数为400.00万元，决算数为300.00万元，完成年初预算的75.00%。',
  ],
  [
    'a budget behind a balance that no table has',
    HEADED,
    { 'generalBudgetExpenditure/2080599/total': 292.5 },
    { 'generalBudgetExpenditure/2080599/total': 300, 'budget:generalBudgetExpenditure/2080599/total': 310 },
    '1、社会保障和就业支出（类）行政事业单位养老支出（款）退休人员活动费（项）支出292.50万元，年初预算安排262.30万元。',
    '1、社会保障和就业支出（类）行政事业单位养老支出（款）退休人员活动费（项）支出300.00万元，年初预算安排310.00万元。',
  ],
  [
    'the budget of the text’s own year, which is compared with by its number',
    HEADED,
    { 'generalBudgetExpenditure/208/total': 430, 'budget:generalBudgetExpenditure/208/total': 400 },
    { 'generalBudgetExpenditure/208/total': 300, 'budget:generalBudgetExpenditure/208/total': 400 },
    '1、“社会保障和就业支出”（类）2023年度决算430.00万元，比2023年年初预算增加30.00万元，增长7.50%。',
    '1、“社会保障和就业支出”（类）2024年度决算300.00万元，比2024年年初预算减少100.00万元，下降25.00%。',
  ],
  [
    'a text in 元, whose changes are those of the amounts as they are',
    PUBLIC,
    { 'threePublic/total/finalAmount': 1.2, 'prior:threePublic/total/finalAmount': 1.245 },
    { 'threePublic/total/finalAmount': 1.2345, 'prior:threePublic/total/finalAmount': 1.2 },
    '“三公”经费支出决算12,000.00元，比上年减少450.00元，下降3.61%。',
    '“三公”经费支出决算12,345.00元，比上年增加345.00元，增长2.88%。',
  ],
  [
    'a 类 where all spending is told, and its share',
    EXPENDITURE,
    { 'expenditure/total/total': 1000, 'expenditure/208/total': 430.5 },
    { 'expenditure/total/total': 1000, 'expenditure/208/total': 300 },
    '社会保障和就业支出430.50万元，占43.05%。',
    '社会保障和就业支出300.00万元，占30.00%。',
  ],
  [
    'a 类 of the economic classification in a list of any section',
    EXPENDITURE,
    { 'generalBudgetBasic/302/finalAmount': 120.31 },
    { 'generalBudgetBasic/302/finalAmount': 130.31 },
    '按经济分类，其中商品和服务支出120.31万元。',
    '按经济分类，其中商品和服务支出130.31万元。',
  ],
  [
    'an 项 that the books call otherwise, by its 类 and its amount',
    HEADED,
    { 'generalBudgetExpenditure/2080599/total': 0.88 },
    { 'generalBudgetExpenditure/2080599/total': 0.66 },
    '1、社会保障和就业支出（类）行政事业单位养老支出（款）退休人员活动费（项）。支出决算为0.88万元。',
    '1、社会保障和就业支出（类）行政事业单位养老支出（款）退休人员活动费（项）。支出决算为0.66万元。',
  ],
  [
    'a balance of one budget',
    '四、财政拨款收入支出决算总体情况说明\n',
    { 'fiscalAppropriation/out.closingBalance/generalBudget': 10.25 },
    { 'fiscalAppropriation/out.closingBalance/generalBudget': 12.5 },
    '年末一般公共预算财政拨款结转和结余10.25万元。',
    '年末一般公共预算财政拨款结转和结余12.50万元。',
  ],
  [
    'money told behind a count, of what the heading names',
    `${PUBLIC}3.公务用车运行维护费支出情况说明\n`,
    { 'threePublic/vehicleOperation/finalAmount': 10 },
    { 'threePublic/vehicleOperation/finalAmount': 9, 'original:threePublic/vehicleOperation/finalAmount': 12 },
    '年末公务用车保有量4台，年初预算11.00万元，支出决算10.00万元。',
    '年末公务用车保有量4台，年初预算12.00万元，支出决算9.00万元。',
  ],
];

describe('what words alone do not tell', () => {
  it.each(SENTENCES)('%s is known by the old books', (_what, heading, old, now, text, becomes) => {
    const plain = heading + text;
    const revision = reviseText(textOf(plain), {
      old: factsOf(2023, old, { names: NAMES }),
      fresh: factsOf(2024, now, { names: NAMES }),
    });
    expect(accepted(plain, revision).slice(heading.length)).toBe(becomes);
  });

  it('takes the rate behind a count for that of the count', () => {
    const [batches, money] = [
      'agencyOperations/domesticReceptions/finalAmount',
      'threePublic/officialReception/finalAmount',
    ];
    const books = (year: number, count: number, before: number, amount: readonly [number, number]) =>
      factsOf(year, { [money]: amount }, { counts: { [batches]: count, [`prior:${batches}`]: before } });
    const plain = `${PUBLIC}国内公务接待80批次，较上年减少20批次，下降20.00%。`;
    const old = books(2023, 80, 100, [5, 10]);
    expect(accepted(plain, reviseText(textOf(plain), { old, fresh: books(2024, 60, 80, [6, 5]) }))).toBe(
      `${PUBLIC}国内公务接待60批次，较上年减少20批次，下降25.00%。`,
    );
  });

  it('stays and is told where the amount is another one, or two rows have it', () => {
    const books = (year: number, amount: number) =>
      factsOf(
        year,
        { 'expenditure/208/total': amount, 'generalBudgetExpenditure/208/total': amount + (year - 2023) },
        { names: NAMES },
      );
    const [old, fresh] = [books(2023, 430.5), books(2024, 300)];
    for (const amount of ['430.60', '430.50']) {
      const plain = `一、部门决算情况说明\n社会保障和就业支出${amount}万元。`;
      const { changes, left } = reviseText(textOf(plain), { old, fresh });
      expect(changes.filter(({ kind }) => kind === 'figure')).toEqual([]);
      expect(left.map(({ kind, quote, why }) => [kind, quote, why])).toEqual([
        ['left', amount, '没有对应到账上的数，仍是上年的数，请核对'],
      ]);
    }
  });

  it.each([
    [`${PUBLIC}车均运行维护费2.50万元。`, '平均数账上没有，请用本年的数另算'],
    [`${PUBLIC}公务用车加油3.10万元。`, '开支明细在会计账里，决算表上没有，请核对'],
    ['十二、国有资产占用情况说明\n固定资产总额2310.40万元。', '资产的数在资产年报里，决算表上没有，请核对'],
  ])('%s stays with the reason why no books hold it', (plain, why) => {
    const { changes, left } = reviseText(textOf(plain), { old: factsOf(2023, {}), fresh: factsOf(2024, {}) });
    expect(changes).toEqual([]);
    expect(left.map((each) => [each.kind, each.why])).toEqual([['asked', why]]);
  });
});
