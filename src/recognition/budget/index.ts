export type { BudgetTableId } from './forms';
export { readBudget, type BudgetBook, type BudgetLine, type BudgetTable } from './read-budget';
