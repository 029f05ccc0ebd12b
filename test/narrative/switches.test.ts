import { SWITCH_CHOICES, type Switches, DEFAULT_SWITCHES, type TemplateSection } from '../../src/language';
import { GRAND_TOTAL, INCOME } from '../../src/narrative/templates/sections/totals';
import { AGENCY_OPERATIONS } from '../../src/narrative/templates/sections/other-matters';
import { book } from '../support/narrative/book';
import { amounts, say } from '../support/narrative/say';
import { generalBudgetTable, grandTotals, incomeTable, threePublicTable } from '../support/narrative/tables';

function accounts(year: number, total: string, fiscal: string) {
  return book({
    year,
    tables: {
      incomeExpenditure: grandTotals([
        ['in.generalBudgetAppropriation', '一、一般公共预算财政拨款收入', fiscal],
        ['in.governmentFundAppropriation', '二、政府性基金预算财政拨款收入', '0.00'],
        ['in.stateCapitalAppropriation', '三、国有资本经营预算财政拨款收入', '0.00'],
        ['in.openingBalance', '年初结转和结余', '3.00'],
        ['out.closingBalance', '年末结转和结余', '4.00'],
        ['in.grandTotal', '总计', total],
        ['out.grandTotal', '总计', total],
      ]),
      income: incomeTable(fiscal, fiscal, '0.00', '0.00', '0.00', '0.00', '0.00'),
    },
  });
}

const ITEM = 'generalBudgetExpenditure/2100409/total';
/** 年初 and 全年 of an 项 of which 11.00 was spent, and of “三公”, whose table prints 预算数 alone. */
const BUDGETS = amounts({ [`budget:${ITEM}`]: '10.00', [`adjusted:${ITEM}`]: '12.00' });

function budgeted(sentence: string, switches: Partial<Switches>, extra: Readonly<Record<string, string>> = {}): string {
  return say(
    sentence,
    book({
      tables: {
        generalBudgetExpenditure: generalBudgetTable(['2100409', '重大公共卫生专项', '11.00', null, '11.00']),
        threePublic: threePublicTable(...Array.from({ length: 6 }, () => ['5.00', '4.00'] as const)),
      },
    }),
    {
      switches,
      ...(sentence.includes('此项') && { paragraph: { each: '一般公共预算项级科目' } }),
      supplement: {
        amounts: { ...BUDGETS, ...amounts(extra) },
        reasons: {
          [`reason:completion:${ITEM}`]: '追加专项',
          [`reason:completion:adjusted:${ITEM}`]: '项目跨年',
        },
      },
    },
  );
}

const OF_ITEM = '{写预算：此项}，支出决算为{此项}{完成：此项}{差异：此项}。';
const OF_GUESTS = '公务接待费支出{写预算：公务接待费}，支出决算为{公务接待费}{完成：公务接待费}。';
const GUESTS = 'threePublic/officialReception/finalAmount';

const BUDGET_CASES: readonly (readonly [
  key: keyof Switches,
  switches: Partial<Switches>,
  sentence: string,
  expected: string,
  extra: Readonly<Record<string, string>>,
])[] = [
  [
    'budgetBase',
    { budgetBase: 'original' },
    OF_ITEM,
    '年初预算为10.00万元，支出决算为11.00万元，完成年初预算的110.00%，决算数大于年初预算数的主要原因是：追加专项。',
    {},
  ],
  [
    'budgetBase',
    { budgetBase: 'adjusted' },
    OF_ITEM,
    '全年预算为12.00万元，支出决算为11.00万元，完成全年预算的91.67%，决算数小于全年预算数的主要原因是：项目跨年。',
    {},
  ],
  [
    'budgetBase',
    { budgetBase: 'both' },
    OF_ITEM,
    '年初预算为10.00万元，全年预算为12.00万元，支出决算为11.00万元，完成年初预算的110.00%，完成全年预算的91.67%，决算数大于年初预算数的主要原因是：追加专项。',
    {},
  ],
  [
    'budgetBase',
    { budgetBase: 'both' },
    OF_ITEM,
    '年初预算为0.00万元，全年预算为12.00万元，支出决算为11.00万元，无法计算年初预算完成率，完成全年预算的91.67%，决算数大于年初预算数的主要原因是：追加专项。',
    { [`budget:${ITEM}`]: '0.00' },
  ],
  [
    'adjustedName',
    { budgetBase: 'adjusted', adjustedName: '调整预算' },
    OF_ITEM,
    '调整预算为12.00万元，支出决算为11.00万元，完成调整预算的91.67%，决算数小于调整预算数的主要原因是：项目跨年。',
    {},
  ],
  [
    // A unit's own sentence that says 年初预算 goes on telling 年初预算.
    'budgetBase',
    { budgetBase: 'adjusted' },
    '年初预算为{预算：此项}，全年预算为{全年预算：此项}。',
    '年初预算为10.00万元，全年预算为12.00万元。',
    {},
  ],
  [
    'threePublicBudget',
    { threePublicBudget: '预算' },
    OF_GUESTS,
    '公务接待费支出预算为5.00万元，支出决算为4.00万元，完成预算的80.00%。',
    {},
  ],
  [
    'threePublicBudget',
    { threePublicBudget: 'adjusted' },
    OF_GUESTS,
    '公务接待费支出全年预算为5.00万元，支出决算为4.00万元，完成全年预算的80.00%。',
    {},
  ],
  [
    'threePublicBudget',
    { threePublicBudget: 'original' },
    OF_GUESTS,
    '公务接待费支出年初预算为8.00万元，支出决算为4.00万元，完成年初预算的50.00%。',
    { [`original:${GUESTS}`]: '8.00' },
  ],
];

it.each(BUDGET_CASES)('%s %j: %s', (_key, switches, sentence, expected, extra) => {
  expect(budgeted(sentence, switches, extra)).toBe(expected);
});

const AGENCY = 'agencyOperations/agencyOperatingExpenses/finalAmount';

const sentenceOf = ({ paragraphs = [] }: TemplateSection): string => paragraphs[paragraphs.length - 1]?.text ?? '';
const INCOME_SENTENCE = INCOME.paragraphs?.[0]?.text ?? '';

/** What a sentence of the templates says of 10.00 after 12.50 with a switch as given, all others as usual. */
function said(sentence: string, switches: Partial<Switches>, before = '12.50'): string {
  return say(sentence, accounts(2024, '10.00', '8.00'), {
    switches,
    prior: accounts(2023, before, '7.00'),
    supplement: {
      amounts: amounts({ [AGENCY]: '6.00', [`prior:${AGENCY}`]: '5.00', [`budget:${AGENCY}`]: '8.00' }),
      reasons: {
        'reason:change:incomeExpenditure/in.grandTotal/finalAmount': '项目减少',
        [`reason:change:${AGENCY}`]: '车辆维修增加',
        [`reason:change:budget:${AGENCY}`]: '压减开支',
        'reason:change:income/total/total': '拨款增加',
      },
    },
  });
}

const TOTAL = '收支总计{收支总计}，{比上年：收支总计}{因变动：收支总计}。';

const CASES: readonly (readonly [keyof Switches, Partial<Switches>, sentence: string, expected: string])[] = [
  [
    'listZeroItems',
    { listZeroItems: false },
    INCOME_SENTENCE,
    '2024年度收入合计8.00万元，其中：财政拨款收入8.00万元，占100.00%。',
  ],
  [
    'listZeroItems',
    { listZeroItems: true },
    INCOME_SENTENCE,
    '2024年度收入合计8.00万元，其中：财政拨款收入8.00万元，占100.00%；上级补助收入0.00万元，占0.00%；事业收入0.00万元，占0.00%；经营收入0.00万元，占0.00%；附属单位上缴收入0.00万元，占0.00%；其他收入0.00万元，占0.00%。',
  ],
  [
    'splitFiscalAppropriation',
    { splitFiscalAppropriation: true },
    INCOME_SENTENCE,
    '2024年度收入合计8.00万元，其中：一般公共预算财政拨款收入8.00万元，占100.00%。',
  ],
  [
    'zeroText',
    { splitFiscalAppropriation: true, listZeroItems: true, zeroText: '0' },
    '{每：收入来源｜；}{名}{此项}，占{占：此项}{完}',
    '一般公共预算财政拨款收入8.00万元，占100.00%；政府性基金预算财政拨款收入0万元，占0%；国有资本经营预算财政拨款收入0万元，占0%；上级补助收入0万元，占0%；事业收入0万元，占0%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入0万元，占0%',
  ],
  ['itemBudgets', { itemBudgets: false }, '{若：逐项写预算}写预算{否则}不写预算{完}', '不写预算'],
  [
    'percentDecimals',
    { percentDecimals: 1 },
    INCOME_SENTENCE,
    '2024年度收入合计8.00万元，其中：财政拨款收入8.00万元，占100.0%。',
  ],
  // 2.50 of 12.50 less, and 10.00 ÷ 12.51: each from the amounts, not from a percentage that was rounded before.
  [
    'percentDecimals',
    { percentDecimals: 1 },
    TOTAL,
    '收支总计10.00万元，与上年相比，减少2.50万元，下降20.0%，主要原因是项目减少。',
  ],
  [
    'compareBase',
    { compareBase: 'priorYear' },
    sentenceOf(AGENCY_OPERATIONS),
    '本部门2024年度机关运行经费支出6.00万元，与上年相比，支出增加1.00万元，增长20.00%，主要原因是车辆维修增加。',
  ],
  [
    'compareBase',
    { compareBase: 'originalBudget' },
    sentenceOf(AGENCY_OPERATIONS),
    '本部门2024年度机关运行经费支出6.00万元，与年初预算数相比，支出减少2.00万元，下降25.00%，主要原因是压减开支。',
  ],
  [
    'decreaseWord',
    { decreaseWord: '减少' },
    TOTAL,
    '收支总计10.00万元，与上年相比，减少2.50万元，减少20.00%，主要原因是项目减少。',
  ],
  [
    'priorName',
    { priorName: 'year' },
    TOTAL,
    '收支总计10.00万元，与2023年度相比，减少2.50万元，下降20.00%，主要原因是项目减少。',
  ],
  [
    'reasonFromPercent',
    { reasonFromPercent: 20 },
    TOTAL,
    '收支总计10.00万元，与上年相比，减少2.50万元，下降20.00%，主要原因是项目减少。',
  ],
  ['reasonFromPercent', { reasonFromPercent: 30 }, TOTAL, '收支总计10.00万元，与上年相比，减少2.50万元，下降20.00%。'],
  [
    'detail',
    { detail: 'full' },
    sentenceOf(GRAND_TOTAL),
    '2024年度收入、支出总计均为10.00万元。与上年相比，收支总计减少2.50万元，下降20.00%，主要原因是项目减少。收入总计中，年初结转和结余3.00万元；支出总计中，年末结转和结余4.00万元。',
  ],
  [
    'detail',
    { detail: 'full' },
    INCOME_SENTENCE,
    '2024年度收入合计8.00万元，其中：财政拨款收入8.00万元，占100.00%。与上年相比，收入合计增加1.00万元，增长14.29%，主要原因是拨款增加。其中：财政拨款收入与上年相比，增加1.00万元，增长14.29%。',
  ],
];

it.each(CASES)('%s %j', (_key, switches, sentence, expected) => {
  expect(said(sentence, switches)).toBe(expected);
});

it('reasonWhenEqual: 持平 owes its reason, too', () => {
  expect(said(TOTAL, {}, '10.00')).toBe('收支总计10.00万元，与上年持平。');
  expect(said(TOTAL, { reasonWhenEqual: true }, '10.00')).toBe('收支总计10.00万元，与上年持平，主要原因是项目减少。');
});

it('every switch is tested here and can be chosen', () => {
  const keys = Object.keys(DEFAULT_SWITCHES).sort();
  const elsewhere = SWITCH_CHOICES.flatMap(({ key, isForEvaluation }) => (isForEvaluation ? [key] : []));
  expect(
    [...new Set([...[...CASES, ...BUDGET_CASES].map(([key]) => key), 'reasonWhenEqual', ...elsewhere])].sort(),
  ).toEqual(keys);
  expect(SWITCH_CHOICES.map(({ key }) => key).sort()).toEqual(keys);
});
