import { at, balance, BASIS, bound, equal, maybeAt, optional, sumAll, sumOf } from './build';
import type { Rule } from './rule';

const TABLE = 'fiscalAppropriation';

/** The three budgets: income row, opening row, expenditure column. */
export const BUDGETS = [
  { key: 'generalBudget', title: '一般公共预算财政拨款' },
  { key: 'governmentFund', title: '政府性基金预算财政拨款' },
  { key: 'stateCapital', title: '国有资本经营预算财政拨款' },
] as const;

const EXPENDITURE_COLUMNS = [{ key: 'total', title: '合计' }, ...BUDGETS];

function budgetColumns(row: string): ReturnType<typeof at>[] {
  return BUDGETS.map(({ key }) => optional(at(TABLE, row, key)));
}

/** 公开04 财政拨款收入支出决算总表, within the table. */
export const FISCAL_APPROPRIATION_RULES: readonly Rule[] = [
  balance(
    'D01',
    '本年收入合计 = 一般公共预算 + 政府性基金 + 国有资本经营',
    BASIS.layout,
    equal(
      [at(TABLE, 'in.total')],
      [
        sumOf(
          TABLE,
          BUDGETS.map(({ key }) => `in.${key}`),
        ),
      ],
    ),
  ),
  balance(
    'D02',
    '年初财政拨款结转和结余 = 三项预算之和',
    BASIS.layout,
    equal(
      [at(TABLE, 'in.openingBalance')],
      [
        sumOf(
          TABLE,
          BUDGETS.map(({ key }) => `in.openingBalance.${key}`),
        ),
      ],
    ),
  ),
  balance(
    'D03',
    '收入总计 = 本年收入合计 + 年初财政拨款结转和结余',
    BASIS.layout,
    equal([at(TABLE, 'in.grandTotal')], [at(TABLE, 'in.total'), at(TABLE, 'in.openingBalance')]),
  ),
  balance(
    'D04',
    '每一功能分类：合计 = 一般公共预算 + 政府性基金 + 国有资本经营',
    BASIS.layout,
    equal(
      [bound(TABLE, 'row', 'total')],
      BUDGETS.map(({ key }) => optional(bound(TABLE, 'row', key))),
      { over: { rows: { table: TABLE, pick: 'everyCode' } } },
    ),
    equal([at(TABLE, 'out.total', 'total')], budgetColumns('out.total')),
  ),
  ...EXPENDITURE_COLUMNS.map(({ key, title }, index) =>
    balance(
      `D0${5 + index}`,
      `本年支出合计 = 各功能分类之和（${title}）`,
      BASIS.layout,
      equal([at(TABLE, 'out.total', key)], [sumAll(TABLE, 'functional', key)]),
    ),
  ),
  balance(
    'D09',
    '年末财政拨款结转和结余：合计 = 三项预算之和',
    BASIS.layout,
    equal([at(TABLE, 'out.closingBalance', 'total')], budgetColumns('out.closingBalance')),
  ),
  balance(
    'D10',
    '支出总计 = 本年支出合计 + 年末财政拨款结转和结余',
    BASIS.layout,
    ...EXPENDITURE_COLUMNS.map(({ key }) =>
      equal([at(TABLE, 'out.grandTotal', key)], [at(TABLE, 'out.total', key), at(TABLE, 'out.closingBalance', key)]),
    ),
  ),
  balance(
    'D11',
    '收入总计 = 支出总计',
    BASIS.layout,
    equal([at(TABLE, 'in.grandTotal')], [at(TABLE, 'out.grandTotal', 'total')]),
  ),
  ...BUDGETS.map(({ key, title }, index) =>
    balance(
      `D${12 + index}`,
      `${title}：本年收入 + 年初 = 本年支出 + 年末`,
      BASIS.derived,
      equal(
        [at(TABLE, `in.${key}`), maybeAt(TABLE, `in.openingBalance.${key}`)],
        [at(TABLE, 'out.total', key), at(TABLE, 'out.closingBalance', key)],
      ),
    ),
  ),
];
