import { derivedFrom } from '../basis';
import { at, balance, equal, optional, rowSum, sameCode, sumOf, verification } from '../build';
import { FUNCTIONAL_CATEGORIES } from '../categories';
import type { Rule } from '../rule';
import { CATEGORY_CODES, economicSums } from './economic-sums';
import { sumsOf } from './sums';

/** 北京: what of a fund was spent on 基本支出, by economy. */
const FUND_BASIC = 'governmentFundBasic';
/** 江苏: 财政拨款 of all budgets by function, and its 基本支出 by economy. */
const FISCAL = 'fiscalExpenditure';
const FISCAL_BASIC = 'fiscalBasic';
/** 公开04. */
const APPROPRIATION = 'fiscalAppropriation';
/** 公开05. */
const GENERAL = 'generalBudgetExpenditure';

const COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'] as const;

/** Spending of the fund (北京) and of all 财政拨款 (江苏); grids were not seen, so that what ties them is to be verified. */
export const SPENDING_RULES: readonly Rule[] = [
  ...economicSums(FUND_BASIC, '政府性基金基本支出表', 'R33', 'R34'),
  verification(
    'R35',
    '政府性基金表基本支出合计 = 政府性基金基本支出表各经济分类之和',
    derivedFrom('政府性基金表“基本支出”栏合计与政府性基金基本支出表各经济分类科目'),
    equal([at('governmentFund', 'total', 'basicExpenditure')], [sumOf(FUND_BASIC, CATEGORY_CODES)]),
  ),
  balance(
    'R36',
    '财政拨款支出表每行：本年支出 = 基本支出 + 项目支出',
    derivedFrom('财政拨款支出表“本年支出”栏及其下“基本支出”“项目支出”栏'),
    rowSum(FISCAL, 'total', ['basicExpenditure', 'projectExpenditure']),
  ),
  balance(
    'R37',
    '财政拨款支出表合计、类、款逐级等于下级之和',
    derivedFrom('财政拨款支出表各栏，合计、类、款、项逐级相加'),
    ...sumsOf(FISCAL, COLUMNS),
  ),
  verification(
    'R38',
    '财政拨款支出表 = 财政拨款总表的支出 = 三张财政拨款支出表之和',
    derivedFrom('财政拨款支出表“本年支出”栏含一般公共预算、政府性基金、国有资本经营三张支出表的同一科目'),
    equal([at(FISCAL, 'total', 'total')], [at(APPROPRIATION, 'out.total', 'total')], { name: '合计' }),
    ...FUNCTIONAL_CATEGORIES.map(({ code, name }) =>
      equal([at(FISCAL, code, 'total')], [at(APPROPRIATION, `out.${code}`, 'total')], {
        name,
        when: [{ present: { table: FISCAL, row: code } }],
      }),
    ),
    equal(
      [sameCode(FISCAL, 'total')],
      [
        sameCode(GENERAL, 'total'),
        optional(sameCode('governmentFund', 'total')),
        optional(sameCode('stateCapital', 'total')),
      ],
      {
        name: '项',
        over: { itemsOf: [FISCAL] },
        when: [{ prints: { table: FISCAL, digits: 7 } }, { prints: { table: GENERAL, digits: 7 } }],
      },
    ),
  ),
  ...economicSums(FISCAL_BASIC, '财政拨款基本支出表', 'R39', 'R40'),
  verification(
    'R41',
    '财政拨款支出表基本支出合计 = 财政拨款基本支出表各经济分类之和',
    derivedFrom('财政拨款支出表“基本支出”栏合计与财政拨款基本支出表各经济分类科目'),
    equal([at(FISCAL, 'total', 'basicExpenditure')], [sumOf(FISCAL_BASIC, CATEGORY_CODES)]),
  ),
];
