import { at, balance, BASIS, equal, maybeAt, minus, sumAll, sumOf } from './build';
import type { Rule } from './rule';

const TABLE = 'incomeExpenditure';

const INCOME_ROWS = [
  'in.fiscalAppropriation',
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
  'in.subsidyFromSuperior',
  'in.publicServiceIncome',
  'in.operatingIncome',
  'in.remittanceFromAffiliates',
  'in.otherIncome',
];

/** Until 2018 one row 财政拨款收入 holds what later rows split; what stands under it is 其中. */
const INCOME_ROWS_UNDER_ONE_APPROPRIATION = INCOME_ROWS.filter(
  (key) => key === 'in.fiscalAppropriation' || !key.endsWith('Appropriation'),
);

const ONE_APPROPRIATION = { table: TABLE, row: 'in.fiscalAppropriation' } as const;

/** 公开01 收入支出决算总表, within the table. */
export const INCOME_EXPENDITURE_RULES: readonly Rule[] = [
  balance(
    'A01',
    '本年收入合计 = 各项收入之和',
    BASIS.layout,
    equal([at(TABLE, 'in.total')], [sumOf(TABLE, INCOME_ROWS)], { when: [{ absent: ONE_APPROPRIATION }] }),
    equal([at(TABLE, 'in.total')], [sumOf(TABLE, INCOME_ROWS_UNDER_ONE_APPROPRIATION)], {
      when: [{ present: ONE_APPROPRIATION }],
    }),
  ),
  balance(
    'A02',
    '本年支出合计 = 各功能分类支出之和',
    BASIS.layout,
    equal([at(TABLE, 'out.total')], [sumAll(TABLE, 'functional', 'finalAmount')]),
  ),
  balance(
    'A03',
    '收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余',
    BASIS.layout,
    equal(
      [at(TABLE, 'in.grandTotal')],
      [at(TABLE, 'in.total'), maybeAt(TABLE, 'in.nonFiscalSurplusUsed'), at(TABLE, 'in.openingBalance')],
    ),
  ),
  balance(
    'A04',
    '支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余',
    BASIS.layout,
    equal(
      [at(TABLE, 'out.grandTotal')],
      [at(TABLE, 'out.total'), maybeAt(TABLE, 'out.surplusDistribution'), at(TABLE, 'out.closingBalance')],
    ),
  ),
  balance(
    'A05',
    '收入总计 = 支出总计',
    BASIS.layout,
    equal([at(TABLE, 'in.grandTotal')], [at(TABLE, 'out.grandTotal')]),
  ),
  balance(
    'A06',
    '年末结转和结余 = 年初 + 本年收入 + 使用非财政拨款结余 − 本年支出 − 结余分配',
    BASIS.derived,
    equal(
      [at(TABLE, 'out.closingBalance')],
      [
        at(TABLE, 'in.openingBalance'),
        at(TABLE, 'in.total'),
        maybeAt(TABLE, 'in.nonFiscalSurplusUsed'),
        minus(at(TABLE, 'out.total')),
        minus(maybeAt(TABLE, 'out.surplusDistribution')),
      ],
    ),
  ),
];
