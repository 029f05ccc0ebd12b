import type { Amount, CellRef, SheetSnapshot } from '../../model';
import { rowTexts } from './sheet-text';
import { normaliseText } from '../../standards';

/** The tables of a budget that hold what a 情况说明 compares with. */
export type BudgetTableId = 'generalBudgetExpenditure' | 'governmentFund' | 'stateCapital' | 'threePublic';

/** A line of a budget: `key` is a functional code, `total`, or an item of “三公”. */
export interface BudgetLine {
  readonly key: string;
  readonly name: string;
  readonly amount: Amount;
  readonly ref: CellRef;
}

/** A sheet of a budget book. `funds` names the columns to read where one table holds several budgets. */
export interface BudgetSheet {
  readonly table: BudgetTableId;
  readonly columnsUnder: RegExp | null;
}

/**
 * Titles of a budget's tables, the first that fits counts. A table of all expenditure serves only where its
 * columns part the budgets.
 */
const TITLES: readonly (readonly [title: RegExp, sheet: BudgetSheet | null])[] = [
  [/决算/, null],
  [/三公/, { table: 'threePublic', columnsUnder: null }],
  [/基本支出|项目支出|经济分类|收入|收支|政府采购|绩效|目录/, null],
  [/政府性基金.*支出.*表/, { table: 'governmentFund', columnsUnder: null }],
  [/国有资本经营.*支出.*表/, { table: 'stateCapital', columnsUnder: null }],
  [/(?:一般公共|公共财政)预算.*支出.*表/, { table: 'generalBudgetExpenditure', columnsUnder: null }],
  [/支出(?:预算)?(?:总|总体|明细)?(?:情况)?表/, { table: 'generalBudgetExpenditure', columnsUnder: /一般公共预算/ }],
];

const TITLE_ROWS = 6;

/** What a sheet of a budget book is, by its title or else its name; null for all others. */
export function budgetSheetOf(sheet: SheetSnapshot): BudgetSheet | null {
  const head = Array.from({ length: TITLE_ROWS }, (_, row) => rowTexts(sheet, row)).flat();
  const titles = [...head.filter((text) => /表(?:\(.*\))?$/.test(text)), normaliseText(sheet.name)];
  for (const title of titles) {
    const found = TITLES.find(([pattern]) => pattern.test(title));
    if (found) return found[1];
  }
  return null;
}
