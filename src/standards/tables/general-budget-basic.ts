import type { EconomicStandard } from '../types';

/** 一般公共预算财政拨款基本支出决算（明细）表. */
export const generalBudgetBasic: EconomicStandard = {
  id: 'generalBudgetBasic',
  layout: 'economic',
  title: '一般公共预算财政拨款基本支出决算表',
  titles: [
    '一般公共预算财政拨款基本支出决算表',
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算财政拨款基本支出明细表',
    '一般公共预算基本支出决算表',
    '一般公共预算基本支出决算明细表',
    '公共财政预算财政拨款基本支出决算表',
  ],
  groups: ['人员经费', '公用经费', '基本支出', '本年支出', '一般公共预算财政拨款基本支出', '支出'],
  ignored: ['备注', '人员经费', '公用经费', '日常公用经费'],
  noteWords: ['一般公共预算财政拨款基本支出'],
  columns: [
    {
      key: 'finalAmount',
      name: '决算数',
      labels: ['决算数', '金额', '决算', '决算数(金额)', '本年决算数', '合计', '小计', '基本支出', '基本支出合计'],
    },
  ],
  rows: [
    { key: 'personnelTotal', name: '人员经费合计', labels: ['人员经费合计', '人员经费', '人员经费小计'] },
    {
      key: 'publicTotal',
      name: '公用经费合计',
      labels: ['公用经费合计', '日常公用经费合计', '公用经费', '公用经费小计'],
    },
    { key: 'basicTotal', name: '基本支出合计', labels: ['基本支出合计', '合计', '总计', '基本支出总计'] },
  ],
};
