import type { SummaryStandard } from '../types';
import { CATEGORY_ROWS } from './category-rows';

const AMOUNT_COLUMNS = [
  { key: 'originalBudget', name: '年初预算数', labels: ['年初预算数', '年初预算', '预算数'], optional: true },
  { key: 'adjustedBudget', name: '全年预算数', labels: ['全年预算数', '调整预算数', '全年预算'], optional: true },
  { key: 'finalAmount', name: '决算数', labels: ['决算数', '金额', '决算', '决算数(金额)', '本年决算数'] },
] as const;

/** 收入支出决算总表. Income rows: six until 2018, seven in 2019, eight since 2020. */
export const incomeExpenditure: SummaryStandard = {
  id: 'incomeExpenditure',
  layout: 'summary',
  title: '收入支出决算总表',
  titles: ['收入支出决算总表', '收入支出决算表', '收支决算总表', '收支决算表', '部门收支决算总表', '部门收支决算表'],
  groups: ['收入', '支出', '本年收入', '本年支出'],
  ignored: ['备注', '占比', '上年决算数'],
  noteWords: ['本年度的总收支和年末结转结余情况'],
  income: {
    columns: AMOUNT_COLUMNS,
    rows: [
      { key: 'in.fiscalAppropriation', name: '财政拨款收入', labels: ['财政拨款收入', '财政拨款'] },
      {
        key: 'in.fiscalAppropriation.governmentFund',
        name: '其中：政府性基金预算财政拨款',
        labels: ['政府性基金预算财政拨款', '政府性基金', '政府性基金预算财政拨款收入'],
        under: 'in.fiscalAppropriation',
      },
      {
        key: 'in.fiscalAppropriation.generalBudget',
        name: '其中：一般公共预算财政拨款',
        labels: ['一般公共预算财政拨款', '一般公共预算', '一般公共预算财政拨款收入'],
        under: 'in.fiscalAppropriation',
      },
      {
        key: 'in.fiscalAppropriation.stateCapital',
        name: '其中：国有资本经营预算财政拨款',
        labels: ['国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营预算财政拨款收入'],
        under: 'in.fiscalAppropriation',
      },
      {
        key: 'in.generalBudgetAppropriation',
        name: '一般公共预算财政拨款收入',
        labels: ['一般公共预算财政拨款收入', '一般公共预算财政拨款', '一般公共预算拨款收入'],
      },
      {
        key: 'in.governmentFundAppropriation',
        name: '政府性基金预算财政拨款收入',
        labels: ['政府性基金预算财政拨款收入', '政府性基金预算财政拨款', '政府性基金预算拨款收入'],
      },
      {
        key: 'in.stateCapitalAppropriation',
        name: '国有资本经营预算财政拨款收入',
        labels: ['国有资本经营预算财政拨款收入', '国有资本经营预算财政拨款', '国有资本经营预算拨款收入'],
      },
      { key: 'in.subsidyFromSuperior', name: '上级补助收入', labels: ['上级补助收入'] },
      { key: 'in.publicServiceIncome', name: '事业收入', labels: ['事业收入'] },
      { key: 'in.operatingIncome', name: '经营收入', labels: ['经营收入', '事业单位经营收入'] },
      {
        key: 'in.remittanceFromAffiliates',
        name: '附属单位上缴收入',
        labels: ['附属单位上缴收入', '附属单位缴款', '附属单位缴款收入'],
      },
      { key: 'in.otherIncome', name: '其他收入', labels: ['其他收入'] },
      { key: 'in.total', name: '本年收入合计', labels: ['本年收入合计', '本年收入', '收入合计', '本年收入小计'] },
      {
        key: 'in.nonFiscalSurplusUsed',
        name: '使用非财政拨款结余',
        labels: [
          '使用非财政拨款结余',
          '使用非财政拨款结余(含专用结余)',
          '使用非财政拨款结余和专用结余',
          '使用非财政拨款结余及专用结余',
          '用事业基金弥补收支差额',
        ],
      },
      {
        key: 'in.openingBalance',
        name: '年初结转和结余',
        labels: ['年初结转和结余', '年初结转结余', '上年结转和结余', '上年结转', '年初结转'],
      },
      { key: 'in.grandTotal', name: '总计', labels: ['总计', '收入总计', '合计'] },
    ],
  },
  outgo: {
    columns: AMOUNT_COLUMNS,
    rows: [
      ...CATEGORY_ROWS,
      { key: 'out.total', name: '本年支出合计', labels: ['本年支出合计', '本年支出', '支出合计', '本年支出小计'] },
      { key: 'out.surplusDistribution', name: '结余分配', labels: ['结余分配'] },
      {
        key: 'out.closingBalance',
        name: '年末结转和结余',
        labels: ['年末结转和结余', '年末结转结余', '结转下年', '年末结转'],
      },
      { key: 'out.grandTotal', name: '总计', labels: ['总计', '支出总计', '合计'] },
    ],
  },
};
