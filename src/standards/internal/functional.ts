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
import type { InternalFunctional, InternalProjects } from './types';

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

/** Z06: what each project carried over, received, spent and left; 财政拨款 is a part of each. */
export const movementsByProject: InternalProjects = {
  layout: 'projects',
  columns: [
    OPENING_BALANCE,
    CURRENT_INCOME,
    { key: 'total', name: '本年支出', labels: ['本年支出', '本年支出合计', '支出合计', '项目支出'] },
    fiscalPart('fiscalIncome', '本年收入'),
    fiscalPart('fiscalExpenditure', '本年支出'),
    CLOSING_BALANCE,
  ],
  groups: ['资金来源', '支出', '决算数'],
  ignored: [
    ...UNREAD_PARTS,
    ...['项目类别', '项目代码', '项目属性', '基建项目属性', '是否横向', '是否横向标识', '是否科研项目', '项目来源'],
    ...['结余分配', '交纳所得税', '提取专用结余', '使用非财政拨款结余', '使用非财政拨款结余(含专用结余)'],
    ...['经营结余', '其他资金', '财政拨款结转和结余', '财政拨款', '财政拨款收入', '财政拨款支出'],
    ...['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '财政专户管理资金', '单位资金'],
  ],
};

/** 其中：财政拨款 below a column. */
function fiscalPart(key: string, below: string): ColumnStandard {
  const labels = ['财政拨款', '财政拨款收入', '财政拨款支出', '财政拨款小计'];
  return { key, name: `${below}：财政拨款`, labels, optional: true, below: [below] };
}
