import type { FunctionalStandard } from '../types';
import { OPTIONAL_BALANCES, SPENDING_COLUMNS, UNREAD_PARTS } from './balance-columns';

/** 一般公共预算财政拨款支出决算表; some provinces print income and balances beside it. */
export const generalBudgetExpenditure: FunctionalStandard = {
  id: 'generalBudgetExpenditure',
  layout: 'functional',
  title: '一般公共预算财政拨款支出决算表',
  titles: [
    '一般公共预算财政拨款支出决算表',
    '一般公共预算财政拨款支出决算总表',
    '一般公共预算财政拨款收入支出决算表',
    '一般公共预算财政拨款收入支出决算总表',
    '一般公共预算支出决算表',
    '公共财政预算财政拨款支出决算表',
  ],
  groups: ['本年支出', '支出', '决算数'],
  ignored: UNREAD_PARTS,
  noteWords: ['一般公共预算财政拨款支出情况', '一般公共预算财政拨款收入、支出'],
  columns: [...SPENDING_COLUMNS, ...OPTIONAL_BALANCES],
};
