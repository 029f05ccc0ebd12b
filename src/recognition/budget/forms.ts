import { tableStandard, type ItemsStandard } from '../../standards';
import type { CodedStandard } from '../tables/coded-lines';

/** The tables of a budget that hold what a 情况说明 compares with. */
export type BudgetTableId = 'generalBudgetExpenditure' | 'governmentFund' | 'stateCapital' | 'threePublic';

/** A table of a budget. `columnsUnder` names the columns to read where one table holds several budgets. */
export interface BudgetForm {
  readonly table: BudgetTableId;
  readonly columnsUnder: RegExp | null;
}

/**
 * Titles of a budget's tables, the first that fits counts; null for tables that nothing is compared with. A table
 * of all expenditure serves only where its columns part the budgets.
 */
const TITLES: readonly (readonly [title: RegExp, form: BudgetForm | null])[] = [
  [/决算/, null],
  [/三公/, { table: 'threePublic', columnsUnder: null }],
  [/基本支出|项目支出|经济分类|收入|收支|政府采购|绩效|目录/, null],
  [/政府性基金.*(?:支出|调整).*表/, { table: 'governmentFund', columnsUnder: null }],
  [/国有资本经营.*(?:支出|调整).*表/, { table: 'stateCapital', columnsUnder: null }],
  [/(?:一般公共|公共财政)预算.*(?:支出|调整).*表/, { table: 'generalBudgetExpenditure', columnsUnder: null }],
  [/支出(?:预算)?(?:总|总体|明细)?(?:情况)?表/, { table: 'generalBudgetExpenditure', columnsUnder: /一般公共预算/ }],
];

/** A title of the budget as it stood after its changes. */
export const ADJUSTED_TITLE = /调整(?:后|预算)|预算(?:调整|变更)后|变更后|全年预算/;

/** What the first of some titles says that says anything; null for a table that is not read. */
export function budgetFormOf(titles: readonly string[]): BudgetForm | null {
  for (const title of titles) {
    const found = TITLES.find(([pattern]) => pattern.test(title));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** The column of whole amounts, whatever its header: which one it is was settled before. */
export const AMOUNT = 'budget';
export const AMOUNT_HEADER = '预算数';

/** Expenditure by functional code. */
export const CODED_BUDGET: CodedStandard = {
  layout: 'functional',
  columns: [{ key: AMOUNT, name: AMOUNT_HEADER, labels: [AMOUNT_HEADER] }],
  groups: [],
  ignored: [],
};

/** “三公” of a budget: the items of the accounts, in one amount each. */
export function threePublicBudget(): ItemsStandard {
  const standard = tableStandard('threePublic');
  if (standard.layout !== 'items') throw new RangeError('“三公” is a table of items');
  return {
    ...standard,
    rows: standard.rows.filter(({ key }) => key !== 'meetings' && key !== 'training'),
    columns: [{ key: AMOUNT, name: AMOUNT_HEADER, labels: [AMOUNT_HEADER] }],
  };
}
