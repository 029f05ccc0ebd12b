import type { ColumnKey } from '../../../../src/model';
import { sum } from '../money';
import { type FigureRow, figureRow, type TableFigures } from './figures';
import {
  basicOf,
  closingOf,
  incomeOf,
  openingOf,
  overBudgets,
  ownIncomeOf,
  ownSpendingOf,
  projectOf,
  spendingOf,
} from './flow-sums';
import type { BudgetName, ItemFlow, Unit } from './unit';

/** One row of a functional table, as a function of the item. */
type Measures = Readonly<Record<ColumnKey, (item: ItemFlow) => number>>;

const INCOME: Measures = {
  total: (item) => overBudgets(item, incomeOf) + ownIncomeOf(item),
  fiscalAppropriation: (item) => overBudgets(item, incomeOf),
  subsidyFromSuperior: (item) => item.ownIncome.subsidyFromSuperior,
  publicServiceIncome: (item) => item.ownIncome.publicServiceIncome,
  educationFees: (item) => item.ownIncome.educationFees,
  operatingIncome: (item) => item.ownIncome.operatingIncome,
  remittanceFromAffiliates: (item) => item.ownIncome.remittanceFromAffiliates,
  otherIncome: (item) => item.ownIncome.otherIncome,
};

const EXPENDITURE: Measures = {
  total: (item) => overBudgets(item, spendingOf) + ownSpendingOf(item),
  basicExpenditure: (item) => overBudgets(item, basicOf) + item.ownSpending.basicExpenditure,
  projectExpenditure: (item) => overBudgets(item, projectOf) + item.ownSpending.projectExpenditure,
  remittanceToSuperior: (item) => item.ownSpending.remittanceToSuperior,
  operatingExpenditure: (item) => item.ownSpending.operatingExpenditure,
  subsidyToAffiliates: (item) => item.ownSpending.subsidyToAffiliates,
};

const budgetMeasures = (budget: BudgetName): Measures => ({
  openingBalance: (item) => openingOf(item.budgets[budget]),
  currentIncome: (item) => incomeOf(item.budgets[budget]),
  total: (item) => spendingOf(item.budgets[budget]),
  basicExpenditure: (item) => basicOf(item.budgets[budget]),
  projectExpenditure: (item) => projectOf(item.budgets[budget]),
  closingBalance: (item) => closingOf(item.budgets[budget]),
});

/** 公开02: income by 项, with 款, 类 and 合计. */
export function incomeTable(unit: Unit): TableFigures {
  return functionalTable(unit.items, INCOME);
}

/** 公开03: spending by 项, with 款, 类 and 合计. */
export function expenditureTable(unit: Unit): TableFigures {
  return functionalTable(unit.items, EXPENDITURE);
}

/** 公开05, 政府性基金 and 国有资本经营: one budget by 项, with 款, 类 and 合计. */
export function budgetTable(unit: Unit, budget: BudgetName): TableFigures {
  return functionalTable(unit.items, budgetMeasures(budget));
}

/** Rows `total` and each code in ascending order, parents first; items with no amount at all have no row. */
function functionalTable(items: readonly ItemFlow[], measures: Measures): TableFigures {
  const present = items.filter((item) => Object.values(measures).some((measure) => measure(item) !== 0));
  const rows: (readonly [string, FigureRow])[] = codesOf(present).map((code) => [
    code,
    sumRow(
      present.filter((item) => item.code.startsWith(code)),
      measures,
    ),
  ]);
  return new Map([['total', sumRow(present, measures)], ...rows]);
}

function codesOf(items: readonly ItemFlow[]): readonly string[] {
  const codes = items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]);
  return [...new Set(codes)].sort();
}

function sumRow(items: readonly ItemFlow[], measures: Measures): FigureRow {
  const amounts = Object.entries(measures).map(([column, measure]) => [column, sum(items.map(measure))] as const);
  return figureRow(Object.fromEntries(amounts));
}
