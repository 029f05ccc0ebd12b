import { BASIS, derivedFrom } from '../basis';
import { at, atMost, balance, equal, logic, maybeAt } from '../build';
import { CATEGORY_RULES, categoryName } from '../categories';
import { budgetTitle } from '../fiscal-appropriation';
import type { Rule } from '../rule';
import { APPROPRIATION, OVERVIEW, SINGLE_APPROPRIATION } from './tables';

/** The income row of each budget in 公开01 against its row in 公开04. */
const INCOME_OF_BUDGET = [
  { id: 'X35', key: 'generalBudget' },
  { id: 'X36', key: 'governmentFund' },
  { id: 'X37', key: 'stateCapital' },
] as const;

/** 公开04 against 公开01–03. */
export const APPROPRIATION_RULES: readonly Rule[] = [
  ...INCOME_OF_BUDGET.map(({ id, key }) =>
    balance(
      id,
      `总表${budgetTitle(key)}收入 = 财政拨款总表${budgetTitle(key)}`,
      BASIS.crossTable,
      equal([maybeAt(OVERVIEW, `in.${key}Appropriation`)], [maybeAt(APPROPRIATION, `in.${key}`)], {
        when: [{ absent: SINGLE_APPROPRIATION }],
      }),
      // Up to 2018 a budget stands as 其中 under 财政拨款收入, where it stands at all.
      equal([at(OVERVIEW, `in.fiscalAppropriation.${key}`)], [maybeAt(APPROPRIATION, `in.${key}`)], {
        when: [{ present: { table: OVERVIEW, row: `in.fiscalAppropriation.${key}` } }],
      }),
    ),
  ),
  balance(
    'X38',
    '收入决算表财政拨款收入合计 = 财政拨款总表本年收入合计',
    BASIS.crossTable,
    equal([at('income', 'total', 'fiscalAppropriation')], [at(APPROPRIATION, 'in.total')]),
  ),
  logic(
    'X39',
    '财政拨款本年支出不超过本年支出合计',
    derivedFrom('财政拨款总表“合计”栏是总表“本年支出合计”行的一部分'),
    atMost([at(APPROPRIATION, 'out.total', 'total')], [at(OVERVIEW, 'out.total')]),
  ),
  ...CATEGORY_RULES.map(({ code, appropriated }) =>
    logic(
      appropriated,
      `财政拨款${categoryName(code)}不超过总表${categoryName(code)}`,
      derivedFrom('财政拨款总表“合计”栏是总表同一功能分类行的一部分'),
      atMost([at(APPROPRIATION, `out.${code}`, 'total')], [at(OVERVIEW, `out.${code}`)]),
    ),
  ),
];
