import type { PublicTableId } from '../../model';
import { BALANCE_COLUMNS, rowBalance, type BalanceTable } from '../balance-form';
import { derivedFrom } from '../basis';
import { at, balance, equal, rowSum, verification } from '../build';
import { CLOSING_LAYOUTS } from '../fiscal-appropriation';
import type { Rule } from '../rule';
import { sameInBoth, sumsOf } from './sums';

const APPROPRIATION = 'fiscalAppropriation';
/** Columns that both tables of a budget print. */
const SPENDING = ['total', 'basicExpenditure', 'projectExpenditure'] as const;

/** A budget whose table a region publishes as 收入支出 beside 支出. */
interface BalanceForm {
  readonly table: BalanceTable;
  /** The one of the nine that tells the same spending. */
  readonly spending: PublicTableId;
  readonly budget: 'generalBudget' | 'stateCapital';
  readonly name: string;
  /** Of its five rules, in the order below. */
  readonly ids: readonly [string, string, string, string, string];
  /** How sure what ties it to the other tables is. */
  readonly tie: typeof balance;
}

const FORMS: readonly BalanceForm[] = [
  {
    table: 'stateCapitalBalance',
    spending: 'stateCapital',
    budget: 'stateCapital',
    name: '国有资本经营',
    ids: ['R01', 'R02', 'R03', 'R04', 'R05'],
    tie: balance,
  },
  {
    table: 'generalBudgetBalance',
    spending: 'generalBudgetExpenditure',
    budget: 'generalBudget',
    name: '一般公共预算',
    ids: ['R28', 'R29', 'R30', 'R31', 'R32'],
    tie: verification,
  },
];

/**
 * 国有资本经营 (四川) and 一般公共预算 (北京) as 收入支出 beside 支出: within the table, and against the one of the nine and
 * 公开04.
 */
export const BESIDE_SPENDING_RULES: readonly Rule[] = FORMS.flatMap(rulesOf);

function rulesOf({
  table,
  spending,
  budget,
  name,
  ids: [row, parts, levels, same, total],
  tie,
}: BalanceForm): readonly Rule[] {
  return [
    balance(
      row,
      `${name}收入支出表每行：年初结转 + 本年收入 = 本年支出 + 年末结转`,
      derivedFrom(`${name}收入支出表“年初结转和结余”“本年收入”“本年支出”“年末结转和结余”各栏`),
      rowBalance(table),
    ),
    balance(
      parts,
      `${name}收入支出表每行：本年支出 = 基本支出 + 项目支出`,
      derivedFrom(`${name}收入支出表“本年支出”栏及其下“基本支出”“项目支出”栏`),
      rowSum(table, 'total', ['basicExpenditure', 'projectExpenditure']),
    ),
    balance(
      levels,
      `${name}收入支出表合计、类、款逐级等于下级之和`,
      derivedFrom(`${name}收入支出表各栏，合计、类、款、项逐级相加`),
      ...sumsOf(table, [...BALANCE_COLUMNS, ...SPENDING]),
    ),
    tie(
      same,
      `${name}收入支出表的支出 = ${name}支出表`,
      derivedFrom(`两张${name}表的同一行、同名支出栏是同一笔钱`),
      ...sameInBoth(
        table,
        spending,
        SPENDING.map((column) => [column, column]),
      ),
    ),
    tie(
      total,
      `财政拨款总表${name}的本年收入、年初和年末结转 = ${name}收入支出表合计`,
      derivedFrom(`财政拨款总表“${name}${name.endsWith('预算') ? '' : '预算'}财政拨款”行与${name}收入支出表“合计”行`),
      equal([at(APPROPRIATION, `in.${budget}`)], [at(table, 'total', 'currentIncome')], { name: '本年收入' }),
      equal([at(APPROPRIATION, `in.openingBalance.${budget}`)], [at(table, 'total', 'openingBalance')], {
        name: '年初结转',
      }),
      ...CLOSING_LAYOUTS.map(({ closing, when }) =>
        equal([closing(budget)], [at(table, 'total', 'closingBalance')], { name: '年末结转', when }),
      ),
    ),
  ];
}
