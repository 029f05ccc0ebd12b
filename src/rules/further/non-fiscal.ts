import type { RowKey } from '../../model';
import { derivedFrom } from '../basis';
import { at, balance, equal, maybeAt, sumAll, sumOf } from '../build';
import { FUNCTIONAL_CATEGORIES } from '../categories';
import type { Relation, Rule } from '../rule';

/** Two blocks as 公开01 has them, under the same row keys. */
const TABLE = 'nonFiscal';
const OVERVIEW = 'incomeExpenditure';
const APPROPRIATION = 'fiscalAppropriation';

/** All income but 财政拨款, in the order of 公开01. */
const INCOME_ROWS = [
  ['in.subsidyFromSuperior', '上级补助收入'],
  ['in.publicServiceIncome', '事业收入'],
  ['in.operatingIncome', '经营收入'],
  ['in.remittanceFromAffiliates', '附属单位上缴收入'],
  ['in.otherIncome', '其他收入'],
] as const;

/** Rows that only money from outside the budgets fills. */
const OWN_ROWS = [
  ...INCOME_ROWS,
  ['in.nonFiscalSurplusUsed', '使用非财政拨款结余'],
  ['out.surplusDistribution', '结余分配'],
] as const;

/** Rows of 公开01 that are the sum of 公开04's and of this table's. */
const JOINED_ROWS = [
  ['in.total', '本年收入合计'],
  ['in.openingBalance', '年初结转和结余'],
  ['in.grandTotal', '收入总计'],
  ...FUNCTIONAL_CATEGORIES.map(({ code, name }) => [`out.${code}`, name] as const),
  ['out.total', '本年支出合计'],
  ['out.closingBalance', '年末结转和结余'],
  ['out.grandTotal', '支出总计'],
] as const;

/** 公开04 tells income in 决算数 and expenditure in its 合计 column; the two other tables have one column for both. */
function joined([row, name]: readonly [RowKey, string]): Relation {
  const column = row.startsWith('in.') ? 'finalAmount' : 'total';
  return equal([at(OVERVIEW, row)], [at(APPROPRIATION, row, column), at(TABLE, row)], { name });
}

/** 非财政拨款收入支出决算总表 (贵州): 公开01 without 公开04. */
export const NON_FISCAL_RULES: readonly Rule[] = [
  balance(
    'R21',
    '非财政拨款总表：合计、总计 = 各行之和，收入总计 = 支出总计',
    derivedFrom('非财政拨款总表收入、支出各行与本年收入合计、本年支出合计、总计'),
    equal(
      [at(TABLE, 'in.total')],
      [
        sumOf(
          TABLE,
          INCOME_ROWS.map(([row]) => row),
        ),
      ],
      { name: '本年收入合计' },
    ),
    equal([at(TABLE, 'out.total')], [sumAll(TABLE, 'functional', 'finalAmount')], { name: '本年支出合计' }),
    equal(
      [at(TABLE, 'in.grandTotal')],
      [at(TABLE, 'in.total'), maybeAt(TABLE, 'in.nonFiscalSurplusUsed'), at(TABLE, 'in.openingBalance')],
      { name: '收入总计' },
    ),
    equal(
      [at(TABLE, 'out.grandTotal')],
      [at(TABLE, 'out.total'), maybeAt(TABLE, 'out.surplusDistribution'), at(TABLE, 'out.closingBalance')],
      { name: '支出总计' },
    ),
    equal([at(TABLE, 'in.grandTotal')], [at(TABLE, 'out.grandTotal')], { name: '收支总计' }),
  ),
  balance(
    'R22',
    '总表 = 财政拨款总表 + 非财政拨款总表',
    derivedFrom('总表各行是财政拨款总表与非财政拨款总表同名行之和'),
    ...JOINED_ROWS.map(joined),
  ),
  balance(
    'R23',
    '总表的非财政拨款各行 = 非财政拨款总表同名行',
    derivedFrom('财政拨款总表没有上级补助、事业、经营、上缴、其他收入，使用非财政拨款结余和结余分配各行'),
    ...OWN_ROWS.map(([row, name]) => equal([maybeAt(OVERVIEW, row)], [maybeAt(TABLE, row)], { name })),
  ),
];
