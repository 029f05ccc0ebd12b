import { TABLE_HEADS } from '../data/table-heads';
import type { Tables } from '../tables';
import { economicGrid } from './economic-grid';
import { framed } from './frame';
import { functionalGrid, type Heading } from './functional-grid';
import type { SheetPlan } from './sheet-plan';
import { summaryGrid } from './summary-grid';
import { threePublicGrid } from './three-public-grid';

const NATURE = ['基本支出', '项目支出'] as const;

const FISCAL_COLUMNS = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

function singly(...labels: readonly string[]): readonly Heading[] {
  return labels.map((label) => ({ label }));
}

const HEADINGS = {
  income: singly(
    '本年收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ),
  expenditure: singly('本年支出合计', ...NATURE, '上缴上级支出', '经营支出', '对附属单位补助支出'),
  generalBudgetExpenditure: [{ label: '本年支出', children: ['小计', ...NATURE] }],
  governmentFund: [
    { label: '年初结转和结余' },
    { label: '本年收入' },
    { label: '本年支出', children: ['小计', ...NATURE] },
    { label: '年末结转和结余' },
  ],
  stateCapital: [{ label: '本年支出', children: ['合计', ...NATURE] }],
} as const;

/** The nine tables as the 2020 edition prints them in Hunan. */
export function tableSheets(tables: Tables): readonly SheetPlan[] {
  const functional = (id: keyof typeof HEADINGS) =>
    framed(TABLE_HEADS[id], functionalGrid(tables[id], HEADINGS[id]));
  return [
    framed(TABLE_HEADS.incomeExpenditure, summaryGrid(tables.incomeExpenditure, ['决算数'])),
    functional('income'),
    functional('expenditure'),
    framed(TABLE_HEADS.fiscalAppropriation, summaryGrid(tables.fiscalAppropriation, FISCAL_COLUMNS)),
    functional('generalBudgetExpenditure'),
    framed(TABLE_HEADS.generalBudgetBasic, economicGrid(tables.generalBudgetBasic)),
    framed(TABLE_HEADS.threePublic, threePublicGrid(tables.threePublic)),
    functional('governmentFund'),
    functional('stateCapital'),
  ];
}
