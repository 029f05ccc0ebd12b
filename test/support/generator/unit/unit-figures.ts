import { generalBudgetBasicTable, threePublicTable } from './detail-tables';
import type { UnitFigures } from './figures';
import { budgetTable, expenditureTable, incomeTable } from './functional-tables';
import { fiscalAppropriationTable, incomeExpenditureTable } from './summary-tables';
import type { Unit } from './unit';

/** All nine tables of a unit, in 分, exact. Rows and columns are those of every edition taken together. */
export function figuresOf(unit: Unit): UnitFigures {
  return {
    incomeExpenditure: incomeExpenditureTable(unit),
    income: incomeTable(unit),
    expenditure: expenditureTable(unit),
    fiscalAppropriation: fiscalAppropriationTable(unit),
    generalBudgetExpenditure: budgetTable(unit, 'generalBudget'),
    generalBudgetBasic: generalBudgetBasicTable(unit),
    threePublic: threePublicTable(unit),
    governmentFund: budgetTable(unit, 'governmentFund'),
    stateCapital: budgetTable(unit, 'stateCapital'),
  };
}
