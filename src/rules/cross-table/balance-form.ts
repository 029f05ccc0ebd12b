import { BASIS } from '../basis';
import { at, balance, equal } from '../build';
import { CLOSING_LAYOUTS } from '../fiscal-appropriation';
import type { Rule } from '../rule';
import { APPROPRIATION, GENERAL_TABLE, STATE } from './tables';

/**
 * Columns that only the 收入支出 form prints, with the row of 公开04 that must say the same. 年末 has two layouts and stands
 * apart.
 */
const COLUMNS_OF_FISCAL = [
  { column: 'currentIncome', row: (budget: string) => at(APPROPRIATION, `in.${budget}`), title: '本年收入' },
  {
    column: 'openingBalance',
    row: (budget: string) => at(APPROPRIATION, `in.openingBalance.${budget}`),
    title: '年初结转',
  },
] as const;

/** 公开04 against 一般公共预算 and 国有资本经营 tables that are printed in the 收入支出 form. */
export const FISCAL_BALANCE_RULES: readonly Rule[] = (
  [
    { id: 'X119', table: GENERAL_TABLE, budget: 'generalBudget', name: '一般公共预算' },
    { id: 'X120', table: STATE, budget: 'stateCapital', name: '国有资本经营' },
  ] as const
).map(({ id, table, budget, name }) =>
  balance(
    id,
    `财政拨款总表${name}的本年收入、年初和年末结转 = 收入支出表样的${name}表合计`,
    BASIS.crossTable,
    ...COLUMNS_OF_FISCAL.map(({ column, row, title }) =>
      equal([row(budget)], [at(table, 'total', column)], { name: title, when: [{ hasColumn: { table, column } }] }),
    ),
    ...CLOSING_LAYOUTS.map(({ closing, when }) =>
      equal([closing(budget)], [at(table, 'total', 'closingBalance')], {
        name: '年末结转',
        when: [{ hasColumn: { table, column: 'closingBalance' } }, ...when],
      }),
    ),
  ),
);
