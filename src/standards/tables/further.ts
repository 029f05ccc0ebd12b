import type { PublicTableId } from '../../model';
import type { ColumnStandard, FunctionalStandard, TableStandard, UnitsStandard } from '../types';
import { CLOSING_BALANCE, CURRENT_INCOME, OPENING_BALANCE, SPENDING_COLUMNS } from './balance-columns';
import { expenditure } from './expenditure';
import { generalBudgetBasic } from './general-budget-basic';
import { generalBudgetExpenditure } from './general-budget-expenditure';
import { governmentFund } from './government-fund';
import { income } from './income';
import { incomeExpenditure } from './income-expenditure';
import { stateCapital } from './state-capital';
import { threePublic } from './three-public';

/**
 * A table that a region publishes beside the nine: known by its title alone, whatever else its content fits. The lists
 * of contents that show it stand in `catalogues/`.
 */
export interface FurtherTable {
  readonly standard: TableStandard;
  /** One of the nine that it is a second form of; where it stands alone it is that table. */
  readonly besides?: PublicTableId;
  readonly regions: readonly string[];
  /** First account year in which it was seen. */
  readonly from: number;
}

/** The 类 of the economic classification, as a table by function and economy heads its columns. */
const ECONOMIC_COLUMNS: readonly ColumnStandard[] = [
  { key: 'total', name: '合计', labels: ['合计', '支出合计', '本年支出合计'] },
  ...[
    ['301', '工资福利支出'],
    ['302', '商品和服务支出'],
    ['303', '对个人和家庭的补助'],
    ['307', '债务利息及费用支出'],
    ['309', '资本性支出(基本建设)'],
    ['310', '资本性支出'],
    ['311', '对企业补助(基本建设)'],
    ['312', '对企业补助'],
    ['313', '对社会保障基金补助'],
    ['399', '其他支出'],
  ].map(([key = '', name = '']) => ({ key, name, labels: [name], optional: true as const })),
];

/** A table of functional codes down and economic 类 across. */
function byEconomy(id: PublicTableId, titles: readonly [string, ...string[]]): FunctionalStandard {
  return {
    id,
    layout: 'functional',
    title: titles[0],
    titles,
    groups: ['本年支出', '支出', '决算数'],
    ignored: ['备注'],
    noteWords: [],
    columns: ECONOMIC_COLUMNS,
  };
}

/** The second form of a table, with a row for each unit in place of each code. */
function byUnit(id: PublicTableId, { title, groups, ignored, columns }: FunctionalStandard): UnitsStandard {
  const titles = [`${title}（分单位）`, `${title}（按单位）`, `${title}（按单位列示）`] as const;
  return { id, layout: 'units', title: titles[0], titles, groups, ignored, noteWords: [], columns };
}

const FUND_BASIC_TITLE = '政府性基金预算财政拨款基本支出决算表';
const PROJECT_TITLES = ['一般公共预算财政拨款项目支出决算表', '一般公共预算财政拨款项目支出决算明细表'] as const;

/**
 * Tables of single regions, with the rows and columns of the nine where both have them. Their layouts were seen in
 * catalogues only, and in few books.
 */
export const FURTHER_TABLES: readonly FurtherTable[] = [
  {
    standard: {
      ...generalBudgetExpenditure,
      id: 'generalBudgetBalance',
      title: '一般公共预算财政拨款收入支出决算表',
      titles: generalBudgetExpenditure.titles.filter((title) => title.includes('收入支出')),
      columns: governmentFund.columns,
      noteWords: [],
    },
    besides: 'generalBudgetExpenditure',
    regions: ['北京'],
    from: 2022,
  },
  {
    standard: {
      ...stateCapital,
      id: 'stateCapitalBalance',
      title: '国有资本经营预算财政拨款收入支出决算表',
      titles: stateCapital.titles.filter((title) => title.includes('收入支出')),
      columns: governmentFund.columns,
      noteWords: [],
    },
    besides: 'stateCapital',
    regions: ['四川'],
    from: 2022,
  },
  {
    standard: {
      ...generalBudgetBasic,
      id: 'governmentFundBasic',
      title: FUND_BASIC_TITLE,
      titles: [FUND_BASIC_TITLE],
      groups: [...generalBudgetBasic.groups, '政府性基金预算财政拨款基本支出'],
      noteWords: [],
    },
    regions: ['北京'],
    from: 2022,
  },
  {
    standard: {
      id: 'fiscalExpenditure',
      layout: 'functional',
      title: '财政拨款支出决算表',
      titles: ['财政拨款支出决算表'],
      groups: ['本年支出', '支出', '决算数'],
      ignored: ['备注'],
      noteWords: [],
      columns: SPENDING_COLUMNS,
    },
    regions: ['江苏'],
    from: 2023,
  },
  {
    standard: {
      ...generalBudgetBasic,
      id: 'fiscalBasic',
      title: '财政拨款基本支出决算表',
      titles: ['财政拨款基本支出决算表'],
      groups: [...generalBudgetBasic.groups, '财政拨款基本支出'],
      noteWords: [],
    },
    regions: ['江苏'],
    from: 2023,
  },
  {
    standard: {
      ...threePublic,
      id: 'generalBudgetThreePublic',
      title: '一般公共预算财政拨款“三公”经费情况表',
      titles: [
        '一般公共预算财政拨款“三公”经费情况表',
        ...threePublic.titles.filter((title) => title.startsWith('一般公共预算')),
      ],
      noteWords: [],
    },
    besides: 'threePublic',
    regions: ['云南'],
    from: 2023,
  },
  {
    standard: {
      ...generalBudgetBasic,
      id: 'generalBudgetProjectByEconomy',
      title: PROJECT_TITLES[0],
      titles: PROJECT_TITLES,
      groups: [...generalBudgetBasic.groups, '项目支出', '一般公共预算财政拨款项目支出'],
      noteWords: [],
    },
    regions: ['云南', '内蒙古'],
    from: 2022,
  },
  {
    standard: {
      id: 'generalBudgetProject',
      layout: 'functional',
      title: PROJECT_TITLES[0],
      titles: PROJECT_TITLES,
      groups: ['本年支出', '支出', '决算数'],
      ignored: ['备注'],
      noteWords: [],
      columns: [
        { key: 'total', name: '项目支出', labels: ['金额', '合计', '项目支出', '决算数', '小计', '本年支出'] },
        { ...OPENING_BALANCE, optional: true },
        { ...CURRENT_INCOME, optional: true },
        { ...CLOSING_BALANCE, optional: true },
      ],
    },
    regions: ['四川'],
    from: 2022,
  },
  {
    standard: byEconomy('fiscalExpenditureDetail', ['财政拨款支出决算明细表']),
    regions: ['四川'],
    from: 2022,
  },
  {
    standard: byEconomy('generalBudgetExpenditureDetail', ['一般公共预算财政拨款支出决算明细表']),
    regions: ['四川'],
    from: 2022,
  },
  {
    standard: {
      ...incomeExpenditure,
      id: 'nonFiscal',
      title: '非财政拨款收入支出决算总表',
      titles: ['非财政拨款收入支出决算总表', '非财政拨款收入支出决算表', '非财政拨款收支决算总表'],
      noteWords: [],
    },
    regions: ['贵州'],
    from: 2024,
  },
  { standard: byUnit('incomeByUnit', income), regions: ['浙江', '天津'], from: 2022 },
  { standard: byUnit('expenditureByUnit', expenditure), regions: ['浙江'], from: 2022 },
  // In no list yet: read where it comes, expected nowhere.
  { standard: byUnit('generalBudgetExpenditureByUnit', generalBudgetExpenditure), regions: [], from: 2022 },
];
