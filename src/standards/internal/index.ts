import type { TableId } from '../../model';
import { agencyOperations } from './agency-operations';
import { balanceByItem, expenditureByItem, incomeByItem, movementsByItem, movementsByProject } from './functional';
import { balanceOfAll, balanceOfAppropriation } from './summaries';
import { stateAssets } from './state-assets';
import type { BasicTotalSource, InternalMatrix, InternalStandard, PublicSource } from './types';

const MATRIX: InternalMatrix = { layout: 'matrix' };

/** The tables beside the public nine that are read: those of the 财决 workbook in its order, and the tenth. */
export const INTERNAL_STANDARDS: readonly InternalStandard[] = [
  { id: 'internal01', number: '财决01表', titles: ['收入支出决算总表'], form: balanceOfAll },
  { id: 'internal01_1', number: '财决01-1表', titles: ['财政拨款收入支出决算总表'], form: balanceOfAppropriation },
  { id: 'internal02', number: '财决02表', titles: ['收入支出决算表'], form: movementsByItem },
  { id: 'internal03', number: '财决03表', titles: ['收入决算表'], form: incomeByItem },
  { id: 'internal04', number: '财决04表', titles: ['支出决算表'], form: expenditureByItem },
  { id: 'internal05', number: '财决05表', titles: ['支出决算明细表'], form: MATRIX },
  { id: 'internal05_1', number: '财决05-1表', titles: ['基本支出决算明细表'], form: MATRIX },
  { id: 'internal05_2', number: '财决05-2表', titles: ['项目支出决算明细表'], form: MATRIX },
  { id: 'internal05_3', number: '财决05-3表', titles: ['经营支出决算明细表'], form: MATRIX },
  {
    id: 'internal06',
    number: '财决06表',
    titles: ['项目收入支出决算表', '项目收入支出决算明细表', '项目支出决算表', '行政事业类项目收入支出决算表'],
    form: movementsByProject,
  },
  {
    id: 'internal07',
    number: '财决07表',
    titles: ['一般公共预算财政拨款收入支出决算表', '公共财政预算财政拨款收入支出决算表'],
    form: balanceByItem,
  },
  {
    id: 'internal08',
    number: '财决08表',
    titles: ['一般公共预算财政拨款支出决算明细表', '公共财政预算财政拨款支出决算明细表'],
    form: MATRIX,
  },
  {
    id: 'internal08_1',
    number: '财决08-1表',
    titles: ['一般公共预算财政拨款基本支出决算明细表', '公共财政预算财政拨款基本支出决算明细表'],
    form: MATRIX,
  },
  {
    id: 'internal08_2',
    number: '财决08-2表',
    titles: ['一般公共预算财政拨款项目支出决算明细表', '公共财政预算财政拨款项目支出决算明细表'],
    form: MATRIX,
  },
  {
    id: 'internal09',
    number: '财决09表',
    titles: ['政府性基金预算财政拨款收入支出决算表', '政府性基金预算财政拨款收入支出决算总表'],
    form: balanceByItem,
  },
  { id: 'internal10', number: '财决10表', titles: ['政府性基金预算财政拨款支出决算明细表'], form: MATRIX },
  { id: 'internal10_1', number: '财决10-1表', titles: ['政府性基金预算财政拨款基本支出决算明细表'], form: MATRIX },
  { id: 'internal10_2', number: '财决10-2表', titles: ['政府性基金预算财政拨款项目支出决算明细表'], form: MATRIX },
  {
    id: 'internal11',
    number: '财决11表',
    titles: ['国有资本经营预算财政拨款收入支出决算表', '国有资本经营预算财政拨款收入支出决算总表'],
    form: balanceByItem,
  },
  { id: 'internal12', number: '财决12表', titles: ['国有资本经营预算财政拨款支出决算明细表'], form: MATRIX },
  {
    id: 'agencyOperations',
    number: '财决附03表',
    titles: ['机构运行信息表', '部门决算相关信息统计表'],
    form: agencyOperations,
  },
  {
    id: 'stateAssets',
    number: '公开10表',
    titles: ['国有资产占用情况表', '国有资产占有使用情况表'],
    form: stateAssets,
  },
];

const byId = new Map<TableId, InternalStandard>(INTERNAL_STANDARDS.map((standard) => [standard.id, standard]));

export function maybeInternalStandard(table: TableId): InternalStandard | undefined {
  return byId.get(table);
}

/** The 财决 tables that print the public ones row by row and column by column, under the same keys. */
export const PUBLIC_SOURCES: readonly PublicSource[] = [
  { table: 'incomeExpenditure', source: 'internal01' },
  { table: 'income', source: 'internal03' },
  { table: 'expenditure', source: 'internal04' },
  { table: 'fiscalAppropriation', source: 'internal01_1' },
  { table: 'generalBudgetExpenditure', source: 'internal07' },
  { table: 'governmentFund', source: 'internal09' },
  { table: 'stateCapital', source: 'internal11' },
  { table: 'threePublic', source: 'agencyOperations' },
];

/** 公开06 prints down what the 合计 row of this table prints across. */
export const BASIC_SOURCE = 'internal08_1';

/** The totals of 公开06, which no column of 财决08-1 prints: they stand in the 合计 row of 财决07. */
export const BASIC_TOTALS_SOURCE = 'internal07';
export const BASIC_TOTALS: readonly BasicTotalSource[] = [
  { row: 'personnelTotal', column: 'personnelFunds' },
  { row: 'publicTotal', column: 'publicFunds' },
];

export type {
  InternalBlock,
  InternalBlocks,
  InternalForm,
  InternalFunctional,
  InternalProjects,
  InternalStandard,
} from './types';
