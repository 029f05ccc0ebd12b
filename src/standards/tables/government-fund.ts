import type { FunctionalStandard } from '../types';
import { CLOSING_BALANCE, CURRENT_INCOME, OPENING_BALANCE, SPENDING_COLUMNS, UNREAD_PARTS } from './balance-columns';

/** 政府性基金预算财政拨款收入支出决算表. */
export const governmentFund: FunctionalStandard = {
  id: 'governmentFund',
  layout: 'functional',
  title: '政府性基金预算财政拨款收入支出决算表',
  titles: [
    '政府性基金预算财政拨款收入支出决算表',
    '政府性基金预算财政拨款收入支出决算总表',
    '政府性基金预算财政拨款支出决算表',
    '政府性基金预算收入支出决算表',
    '政府性基金预算支出决算表',
  ],
  groups: ['本年支出', '支出', '决算数'],
  ignored: UNREAD_PARTS,
  noteWords: ['政府性基金'],
  columns: [OPENING_BALANCE, CURRENT_INCOME, ...SPENDING_COLUMNS, CLOSING_BALANCE],
};
