import { SWITCH_CHOICES, type Switches, DEFAULT_SWITCHES, type TemplateSection } from '../../src/language';
import { GRAND_TOTAL, INCOME } from '../../src/narrative/templates/sections/totals';
import { AGENCY_OPERATIONS } from '../../src/narrative/templates/sections/other-matters';
import { book } from '../support/narrative/book';
import { amounts, say } from '../support/narrative/say';
import { grandTotals, incomeTable } from '../support/narrative/tables';

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
  expect([...new Set([...CASES.map(([key]) => key), 'reasonWhenEqual', ...elsewhere])].sort()).toEqual(keys);
  expect(SWITCH_CHOICES.map(({ key }) => key).sort()).toEqual(keys);
});
