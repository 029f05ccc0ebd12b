import type { FunctionalStandard } from '../types';
import { OPTIONAL_BALANCES, SPENDING_COLUMNS, UNREAD_PARTS } from './balance-columns';

/** 国有资本经营预算财政拨款支出决算表, published since 2020; Shanghai and Xinjiang print the balances too. */
export const stateCapital: FunctionalStandard = {
  id: 'stateCapital',
  layout: 'functional',
  title: '国有资本经营预算财政拨款支出决算表',
  titles: [
    '国有资本经营预算财政拨款支出决算表',
    '国有资本经营预算财政拨款收入支出决算表',
    '国有资本经营预算财政拨款收入支出决算总表',
    '国有资本经营预算收入支出决算表',
    '国有资本经营预算支出决算表',
  ],
  groups: ['本年支出', '支出', '决算数'],
  ignored: UNREAD_PARTS,
  noteWords: ['国有资本经营'],
  columns: [...SPENDING_COLUMNS, ...OPTIONAL_BALANCES],
  ownCategories: ['223'],
};
