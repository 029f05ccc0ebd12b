import { rowBalance } from '../balance-form';
import { derivedFrom } from '../basis';
import { at, balance, equal, rowSum } from '../build';
import { CLOSING_LAYOUTS } from '../fiscal-appropriation';
import type { Rule } from '../rule';
import { sameInBoth, sumsOf } from './sums';

/** The second table of 国有资本经营, with balances. */
const TABLE = 'stateCapitalBalance';
const APPROPRIATION = 'fiscalAppropriation';

/** Columns that both tables of 国有资本经营 print. */
const SPENDING = ['total', 'basicExpenditure', 'projectExpenditure'] as const;
/** Columns that only the 收入支出 form prints. */
const BALANCES = ['openingBalance', 'currentIncome', 'closingBalance'] as const;

/** 国有资本经营 as 收入支出 beside 支出 (四川): within the table, and against the one of the nine and 公开04. */
export const STATE_CAPITAL_BALANCE_RULES: readonly Rule[] = [
  balance(
    'R01',
    '国有资本经营收入支出表每行：年初结转 + 本年收入 = 本年支出 + 年末结转',
    derivedFrom('国有资本经营收入支出表“年初结转和结余”“本年收入”“本年支出”“年末结转和结余”各栏'),
    rowBalance(TABLE),
  ),
  balance(
    'R02',
    '国有资本经营收入支出表每行：本年支出 = 基本支出 + 项目支出',
    derivedFrom('国有资本经营收入支出表“本年支出”栏及其下“基本支出”“项目支出”栏'),
    rowSum(TABLE, 'total', ['basicExpenditure', 'projectExpenditure']),
  ),
  balance(
    'R03',
    '国有资本经营收入支出表合计、类、款逐级等于下级之和',
    derivedFrom('国有资本经营收入支出表各栏，合计、类、款、项逐级相加'),
    ...sumsOf(TABLE, [...BALANCES, ...SPENDING]),
  ),
  balance(
    'R04',
    '国有资本经营收入支出表的支出 = 国有资本经营支出表',
    derivedFrom('两张国有资本经营表的同一行、同名支出栏是同一笔钱'),
    ...sameInBoth(
      TABLE,
      'stateCapital',
      SPENDING.map((column) => [column, column]),
    ),
  ),
  balance(
    'R05',
    '财政拨款总表国有资本经营的本年收入、年初和年末结转 = 国有资本经营收入支出表合计',
    derivedFrom('财政拨款总表“国有资本经营预算财政拨款”行与国有资本经营收入支出表“合计”行'),
    equal([at(APPROPRIATION, 'in.stateCapital')], [at(TABLE, 'total', 'currentIncome')], { name: '本年收入' }),
    equal([at(APPROPRIATION, 'in.openingBalance.stateCapital')], [at(TABLE, 'total', 'openingBalance')], {
      name: '年初结转',
    }),
    ...CLOSING_LAYOUTS.map(({ closing, when }) =>
      equal([closing('stateCapital')], [at(TABLE, 'total', 'closingBalance')], { name: '年末结转', when }),
    ),
  ),
];
