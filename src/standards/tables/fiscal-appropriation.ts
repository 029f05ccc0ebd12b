import type { SummaryStandard } from '../types';
import { CATEGORY_ROWS } from './category-rows';

const GENERAL_BUDGET = ['一般公共预算财政拨款', '一般公共预算', '一般公共预算财政拨款收入', '公共财政预算财政拨款'];
const GOVERNMENT_FUND = ['政府性基金预算财政拨款', '政府性基金预算', '政府性基金预算财政拨款收入', '政府性基金'];
const STATE_CAPITAL = ['国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营预算财政拨款收入'];

/** 财政拨款收入支出决算总表. The state capital row and column came with the accounts of 2020. */
export const fiscalAppropriation: SummaryStandard = {
  id: 'fiscalAppropriation',
  layout: 'summary',
  title: '财政拨款收入支出决算总表',
  titles: [
    '财政拨款收入支出决算总表',
    '财政拨款收入支出决算表',
    '财政拨款收支决算总表',
    '财政拨款收支决算表',
    '部门财政拨款收支决算总表',
  ],
  groups: ['收入', '支出', '决算数', '本年支出', '本年决算数'],
  ignored: ['备注', '年初预算数', '调整预算数', '全年预算数'],
  noteWords: ['政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支', '财政拨款总收支', '财政拨款的总收支'],
  income: {
    columns: [{ key: 'finalAmount', name: '决算数', labels: ['决算数', '金额', '决算', '决算数(金额)', '本年决算数'] }],
    rows: [
      { key: 'in.generalBudget', name: '一般公共预算财政拨款', labels: GENERAL_BUDGET },
      { key: 'in.governmentFund', name: '政府性基金预算财政拨款', labels: GOVERNMENT_FUND },
      { key: 'in.stateCapital', name: '国有资本经营预算财政拨款', labels: STATE_CAPITAL },
      { key: 'in.total', name: '本年收入合计', labels: ['本年收入合计', '本年收入', '收入合计', '本年收入小计'] },
      {
        key: 'in.openingBalance',
        name: '年初财政拨款结转和结余',
        labels: [
          '年初财政拨款结转和结余',
          '年初财政拨款结转结余',
          '年初结转和结余',
          '上年结转',
          '上年财政拨款结转和结余',
        ],
      },
      {
        key: 'in.openingBalance.generalBudget',
        name: '年初结转和结余·一般公共预算财政拨款',
        labels: GENERAL_BUDGET,
        under: 'in.openingBalance',
      },
      {
        key: 'in.openingBalance.governmentFund',
        name: '年初结转和结余·政府性基金预算财政拨款',
        labels: GOVERNMENT_FUND,
        under: 'in.openingBalance',
      },
      {
        key: 'in.openingBalance.stateCapital',
        name: '年初结转和结余·国有资本经营预算财政拨款',
        labels: STATE_CAPITAL,
        under: 'in.openingBalance',
      },
      { key: 'in.grandTotal', name: '总计', labels: ['总计', '收入总计', '合计'] },
    ],
  },
  outgo: {
    columns: [
      { key: 'total', name: '合计', labels: ['合计', '小计', '总计'] },
      { key: 'generalBudget', name: '一般公共预算财政拨款', labels: GENERAL_BUDGET },
      { key: 'governmentFund', name: '政府性基金预算财政拨款', labels: GOVERNMENT_FUND },
      { key: 'stateCapital', name: '国有资本经营预算财政拨款', labels: STATE_CAPITAL, optional: true },
    ],
    rows: [
      ...CATEGORY_ROWS,
      { key: 'out.total', name: '本年支出合计', labels: ['本年支出合计', '本年支出', '支出合计', '本年支出小计'] },
      {
        key: 'out.closingBalance',
        name: '年末财政拨款结转和结余',
        labels: ['年末财政拨款结转和结余', '年末财政拨款结转结余', '年末结转和结余', '结转下年', '年末结转'],
      },
      {
        key: 'out.closingBalance.generalBudget',
        name: '年末结转和结余·一般公共预算财政拨款',
        labels: GENERAL_BUDGET,
        under: 'out.closingBalance',
      },
      {
        key: 'out.closingBalance.governmentFund',
        name: '年末结转和结余·政府性基金预算财政拨款',
        labels: GOVERNMENT_FUND,
        under: 'out.closingBalance',
      },
      {
        key: 'out.closingBalance.stateCapital',
        name: '年末结转和结余·国有资本经营预算财政拨款',
        labels: STATE_CAPITAL,
        under: 'out.closingBalance',
      },
      { key: 'out.grandTotal', name: '总计', labels: ['总计', '支出总计', '合计'] },
    ],
  },
};
