import { ACCOUNT_YEAR, UNIT_NAME } from './unit';

/** Number and title of a table in the 2020 edition, and what stands under it. */
export interface TableHead {
  /** 01 … 09. */
  readonly number: string;
  readonly title: string;
  readonly notes: readonly string[];
}

export const TABLE_HEADS = {
  incomeExpenditure: {
    number: '01',
    title: '收入支出决算总表',
    notes: [
      '注：1.本表反映部门本年度的总收支和年末结转结余情况。',
      '　　2.本套报表金额单位转换时可能存在尾数误差。',
    ],
  },
  income: { number: '02', title: '收入决算表', notes: ['注：本表反映部门本年度取得的各项收入情况。'] },
  expenditure: { number: '03', title: '支出决算表', notes: ['注：本表反映部门本年度各项支出情况。'] },
  fiscalAppropriation: {
    number: '04',
    title: '财政拨款收入支出决算总表',
    notes: [
      '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
    ],
  },
  generalBudgetExpenditure: {
    number: '05',
    title: '一般公共预算财政拨款支出决算表',
    notes: ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'],
  },
  generalBudgetBasic: {
    number: '06',
    title: '一般公共预算财政拨款基本支出决算表',
    notes: ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'],
  },
  threePublic: {
    number: '07',
    title: '一般公共预算财政拨款“三公”经费支出决算表',
    notes: [
      '注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；' +
        '决算数是包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。',
    ],
  },
  governmentFund: {
    number: '08',
    title: '政府性基金预算财政拨款收入支出决算表',
    notes: ['注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'],
  },
  stateCapital: {
    number: '09',
    title: '国有资本经营预算财政拨款支出决算表',
    notes: [
      '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。',
      `说明：${UNIT_NAME}${ACCOUNT_YEAR}年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。`,
    ],
  },
} as const satisfies Record<string, TableHead>;
