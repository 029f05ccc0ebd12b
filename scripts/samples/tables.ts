import { EXPENDITURE } from './data/expenditure';
import { FISCAL_APPROPRIATION } from './data/fiscal-appropriation';
import { GENERAL_BUDGET_BASIC, type EconomicTable } from './data/general-budget-basic';
import { GENERAL_BUDGET_EXPENDITURE } from './data/general-budget-expenditure';
import { GOVERNMENT_FUND } from './data/government-fund';
import { INCOME } from './data/income';
import { INCOME_EXPENDITURE } from './data/income-expenditure';
import { PUBLISHED } from './data/published-figures';
import { STATE_CAPITAL } from './data/state-capital';
import { THREE_PUBLIC, type ThreePublicTable } from './data/three-public';
import { minus, sum } from './figures';
import type { FunctionalRow, FunctionalTable } from './functional-table';
import type { SummaryTable } from './summary-table';

/** The nine tables of one book, before they are laid out. */
export interface Tables {
  readonly incomeExpenditure: SummaryTable;
  readonly income: FunctionalTable;
  readonly expenditure: FunctionalTable;
  readonly fiscalAppropriation: SummaryTable;
  readonly generalBudgetExpenditure: FunctionalTable;
  readonly generalBudgetBasic: EconomicTable;
  readonly threePublic: ThreePublicTable;
  readonly governmentFund: FunctionalTable;
  readonly stateCapital: FunctionalTable;
}

/** The book in which every 勾稽关系 holds, exactly or within rounding. */
export const CONSISTENT_TABLES: Tables = {
  incomeExpenditure: INCOME_EXPENDITURE,
  income: INCOME,
  expenditure: EXPENDITURE,
  fiscalAppropriation: FISCAL_APPROPRIATION,
  generalBudgetExpenditure: GENERAL_BUDGET_EXPENDITURE,
  generalBudgetBasic: GENERAL_BUDGET_BASIC,
  threePublic: THREE_PUBLIC,
  governmentFund: GOVERNMENT_FUND,
  stateCapital: STATE_CAPITAL,
};

/** 类 that the published text leaves out of its structure by function. */
export const UNPRINTED_CATEGORIES: readonly string[] = ['206', '207', '212', '221'];

/** The 类 whose printed amount its 款 do not add up to. */
export const OVERSTATED_CATEGORY = '210';

/** 卫生健康支出 as printed: what it has too much is 项目支出, as the 项 of 206 is that was counted in with it. */
function asPrinted(row: FunctionalRow): FunctionalRow {
  if (row.code !== OVERSTATED_CATEGORY) return row;
  const [spent = null, basic = null, project = null] = row.figures;
  const excess = minus(PUBLISHED.printedHealthTotal, spent);
  return { ...row, figures: [PUBLISHED.printedHealthTotal, basic, sum([project, excess])] };
}

/** The same book with 一般公共预算财政拨款支出决算表 as the published text has it. */
export const PUBLISHED_TABLES: Tables = {
  ...CONSISTENT_TABLES,
  generalBudgetExpenditure: {
    ...GENERAL_BUDGET_EXPENDITURE,
    rows: GENERAL_BUDGET_EXPENDITURE.rows
      .filter(({ code }) => !UNPRINTED_CATEGORIES.includes(code))
      .map(asPrinted),
  },
};
