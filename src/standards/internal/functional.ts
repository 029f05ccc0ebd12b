import {
  CLOSING_BALANCE,
  CURRENT_INCOME,
  OPENING_BALANCE,
  SPENDING_COLUMNS,
  UNREAD_PARTS,
} from '../tables/balance-columns';
import { expenditure } from '../tables/expenditure';
import { income } from '../tables/income';
import type { ColumnStandard } from '../types';
import type { InternalFunctional } from './types';

/** Z03. */
export const incomeByItem: InternalFunctional = {
  layout: 'functional',
  columns: income.columns,
  groups: income.groups,
  ignored: income.ignored,
};

/** Z04. */
export const expenditureByItem: InternalFunctional = {
  layout: 'functional',
  columns: expenditure.columns,
  groups: expenditure.groups,
  ignored: expenditure.ignored,
};

/** Z02: all money that an item carried over, received, spent and left. */
export const movementsByItem: InternalFunctional = {
  layout: 'functional',
  columns: [
    OPENING_BALANCE,
    CURRENT_INCOME,
    {
      key: 'nonFiscalSurplusUsed',
      name: '使用非财政拨款结余',
      labels: ['使用非财政拨款结余', '使用非财政拨款结余(含专用结余)', '用事业基金弥补收支差额'],
      optional: true,
    },
    ...SPENDING_COLUMNS,
    { key: 'surplusDistribution', name: '结余分配', labels: ['结余分配'], optional: true },
    CLOSING_BALANCE,
  ],
  groups: ['本年支出', '支出', '决算数'],
  ignored: [
    ...UNREAD_PARTS,
    '经营结余',
    '上缴上级支出',
    '经营支出',
    '对附属单位补助支出',
    '交纳所得税',
    '提取专用结余',
  ],
};

/** Basic spending in its two parts, under 本年支出 · 基本支出. */
const BASIC_PARTS: readonly ColumnStandard[] = [
  { key: 'personnelFunds', name: '人员经费', labels: ['人员经费'], optional: true },
  { key: 'publicFunds', name: '日常公用经费', labels: ['日常公用经费', '公用经费'], optional: true },
];

/** Z07, Z09, Z11: what one budget carried over, received, spent and left. */
export const balanceByItem: InternalFunctional = {
  layout: 'functional',
  columns: [OPENING_BALANCE, CURRENT_INCOME, ...SPENDING_COLUMNS, ...BASIC_PARTS, CLOSING_BALANCE],
  groups: ['本年支出', '支出', '决算数'],
  ignored: UNREAD_PARTS,
};
