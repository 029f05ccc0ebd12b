import type { ColumnStandard } from '../types';

export const SPENDING_COLUMNS: readonly ColumnStandard[] = [
  { key: 'total', name: '本年支出', labels: ['本年支出', '本年支出合计', '支出合计', '本年支出小计', '支出决算数'] },
  { key: 'basicExpenditure', name: '基本支出', labels: ['基本支出'] },
  { key: 'projectExpenditure', name: '项目支出', labels: ['项目支出'] },
];

export const OPENING_BALANCE: ColumnStandard = {
  key: 'openingBalance',
  name: '年初结转和结余',
  labels: ['年初结转和结余', '年初结转结余', '上年结转和结余', '上年结转', '年初财政拨款结转和结余'],
};

export const CURRENT_INCOME: ColumnStandard = {
  key: 'currentIncome',
  name: '本年收入',
  labels: ['本年收入', '本年收入合计', '本年财政拨款收入'],
};

export const CLOSING_BALANCE: ColumnStandard = {
  key: 'closingBalance',
  name: '年末结转和结余',
  labels: ['年末结转和结余', '年末结转结余', '结转下年', '年末财政拨款结转和结余'],
};

/** The columns that only the 收入支出 form of a table prints. */
export const OPTIONAL_BALANCES: readonly ColumnStandard[] = [OPENING_BALANCE, CURRENT_INCOME, CLOSING_BALANCE].map(
  (column) => ({ ...column, optional: true }),
);

/** Parts of balances and of basic expenditure, which the model does not hold. */
export const UNREAD_PARTS: readonly string[] = [
  '备注',
  '人员经费',
  '公用经费',
  '日常公用经费',
  '基本支出结转',
  '项目支出结转和结余',
  '项目支出结转',
  '项目支出结余',
  '结转',
  '结余',
];
