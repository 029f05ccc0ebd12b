import { BASIS } from '../basis';
import { at, balance, equal, maybeAt } from '../build';
import { CATEGORY_RULES, categoryName, FUNCTIONAL_CATEGORIES } from '../categories';
import { CLOSING_LAYOUTS } from '../fiscal-appropriation';
import type { Rule } from '../rule';
import { APPROPRIATION, BASIC, FUND_TABLE, GENERAL_TABLE, STATE } from './tables';

/** 公开04 against the table of each budget. */
export const BUDGET_RULES: readonly Rule[] = [
  balance(
    'X66',
    '财政拨款总表一般公共预算本年支出 = 一般公共预算支出表合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'out.total', 'generalBudget')], [at(GENERAL_TABLE, 'total', 'total')]),
  ),
  ...CATEGORY_RULES.map(({ code, generalBudget }) =>
    balance(
      generalBudget,
      `财政拨款总表${categoryName(code)}（一般公共预算）= 一般公共预算支出表 ${code} 类`,
      BASIS.crossTable,
      equal([at(APPROPRIATION, `out.${code}`, 'generalBudget')], [at(GENERAL_TABLE, code, 'total')]),
    ),
  ),
  balance(
    'X93',
    '财政拨款总表政府性基金本年支出 = 政府性基金表本年支出合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'out.total', 'governmentFund')], [at(FUND_TABLE, 'total', 'total')]),
  ),
  balance(
    'X94',
    '财政拨款总表政府性基金收入 = 政府性基金表本年收入合计',
    BASIS.crossTable,
    equal([maybeAt(APPROPRIATION, 'in.governmentFund')], [at(FUND_TABLE, 'total', 'currentIncome')]),
  ),
  balance(
    'X95',
    '财政拨款总表政府性基金年初结转 = 政府性基金表年初结转和结余合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'in.openingBalance.governmentFund')], [at(FUND_TABLE, 'total', 'openingBalance')]),
  ),
  balance(
    'X96',
    '财政拨款总表政府性基金年末结转 = 政府性基金表年末结转和结余合计',
    BASIS.crossTable,
    ...CLOSING_LAYOUTS.map(({ closing, when }) =>
      equal([closing('governmentFund')], [at(FUND_TABLE, 'total', 'closingBalance')], { when }),
    ),
  ),
  categoriesOfBudget('X97', '政府性基金', 'governmentFund', FUND_TABLE),
  balance(
    'X98',
    '财政拨款总表国有资本经营本年支出 = 国有资本经营预算表支出合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'out.total', 'stateCapital')], [at(STATE, 'total', 'total')]),
  ),
  categoriesOfBudget('X99', '国有资本经营', 'stateCapital', STATE),
  balance(
    'X100',
    '一般公共预算基本支出合计 = 人员经费 + 公用经费',
    BASIS.crossTable,
    equal([at(GENERAL_TABLE, 'total', 'basicExpenditure')], [at(BASIC, 'personnelTotal'), at(BASIC, 'publicTotal')]),
  ),
];

/** Each functional category of one budget's column in 公开04 = the 类 row of that budget's table. */
function categoriesOfBudget(
  id: string,
  name: string,
  column: 'governmentFund' | 'stateCapital',
  table: typeof FUND_TABLE | typeof STATE,
): Rule {
  return balance(
    id,
    `财政拨款总表各功能分类（${name}）= ${name}预算表各类`,
    BASIS.crossTable,
    ...FUNCTIONAL_CATEGORIES.map(({ code, name: category }) =>
      equal([at(APPROPRIATION, `out.${code}`, column)], [at(table, code, 'total')], { name: category }),
    ),
  );
}
