import { ECONOMIC_CODES } from '../classification';
import { fiscalAppropriation } from '../tables/fiscal-appropriation';
import { incomeExpenditure } from '../tables/income-expenditure';
import type { ColumnStandard, RowStandard } from '../types';
import type { InternalBlock, InternalBlocks } from './types';

const BUDGETS: readonly ColumnStandard[] = [
  { key: 'originalBudget', name: '年初预算数', labels: ['年初预算数', '年初预算'], optional: true },
  { key: 'adjustedBudget', name: '全年预算数', labels: ['全年预算数', '调整预算数', '全年预算'], optional: true },
];

/** 项目（按支出性质和经济分类）: the rows by nature, and a row for each 类 of the economic classification. */
const NATURE_ROWS: readonly RowStandard[] = [
  { key: 'nature.basicExpenditure', name: '基本支出', labels: ['基本支出'] },
  { key: 'nature.personnelFunds', name: '人员经费', labels: ['人员经费'] },
  { key: 'nature.publicFunds', name: '日常公用经费', labels: ['日常公用经费', '公用经费'] },
  { key: 'nature.projectExpenditure', name: '项目支出', labels: ['项目支出'] },
  {
    key: 'nature.capitalProjects',
    name: '基本建设类项目',
    labels: ['基本建设类项目', '基本建设类项目支出', '基本建设类'],
  },
  {
    key: 'nature.administrativeProjects',
    name: '行政事业类项目',
    labels: ['行政事业类项目', '行政事业类项目支出', '行政事业类'],
  },
  { key: 'nature.remittanceToSuperior', name: '上缴上级支出', labels: ['上缴上级支出'] },
  { key: 'nature.operatingExpenditure', name: '经营支出', labels: ['经营支出'] },
  {
    key: 'nature.subsidyToAffiliates',
    name: '对附属单位补助支出',
    labels: ['对附属单位补助支出', '对附属单位补助'],
  },
  {
    key: 'nature.economicTotal',
    name: '经济分类支出合计',
    labels: ['经济分类支出合计', '支出经济分类合计', '按经济分类支出合计'],
  },
  ...economicRows(),
  { key: 'nature.total', name: '本年支出合计', labels: ['本年支出合计', '本年支出'] },
  { key: 'nature.surplusDistribution', name: '结余分配', labels: ['结余分配'] },
  {
    key: 'nature.closingBalance',
    name: '年末结转和结余',
    labels: ['年末结转和结余', '年末结转结余', '年末财政拨款结转和结余'],
  },
  { key: 'nature.grandTotal', name: '总计', labels: ['总计', '支出总计'] },
];

/** Z01: income, outgo by function, outgo by nature and economic classification; the budgets beside the final amount. */
export const balanceOfAll: InternalBlocks = {
  layout: 'blocks',
  groups: incomeExpenditure.groups,
  ignored: ['备注'],
  blocks: [
    { columns: incomeExpenditure.income.columns, rows: incomeExpenditure.income.rows },
    { columns: incomeExpenditure.outgo.columns, rows: incomeExpenditure.outgo.rows, isFunctional: true },
    { columns: incomeExpenditure.outgo.columns, rows: NATURE_ROWS },
  ],
};

/** The outgo's budgets: each in all, and divided among the three budgets as the final amount is. */
const OUTGO_BUDGETS: readonly ColumnStandard[] = BUDGETS.flatMap((budget) => [
  budget,
  ...fiscalAppropriation.outgo.columns.map(({ key, name, labels }): ColumnStandard => {
    const isTotal = key === 'total';
    return {
      key: isTotal ? budget.key : `${budget.key}.${key}`,
      name: isTotal ? budget.name : `${budget.name}·${name}`,
      labels,
      optional: true,
      below: budget.labels,
    };
  }),
]);

const FISCAL_OUTGO: Pick<InternalBlock, 'columns'> = {
  columns: [...OUTGO_BUDGETS, ...fiscalAppropriation.outgo.columns],
};

/** Z01-1: the same for the three budgets of fiscal appropriation. */
export const balanceOfAppropriation: InternalBlocks = {
  layout: 'blocks',
  groups: fiscalAppropriation.groups,
  ignored: ['备注'],
  blocks: [
    { columns: [...BUDGETS, ...fiscalAppropriation.income.columns], rows: fiscalAppropriation.income.rows },
    { ...FISCAL_OUTGO, rows: fiscalAppropriation.outgo.rows, isFunctional: true },
    { ...FISCAL_OUTGO, rows: NATURE_ROWS },
  ],
};

function economicRows(): readonly RowStandard[] {
  const names = new Map<string, string[]>();
  for (const [code, name] of ECONOMIC_CODES) {
    if (code.length === 3) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return [...names].map(([code, labels]) => ({
    key: `nature.${code}`,
    name: labels[labels.length - 1] ?? code,
    labels,
  }));
}
