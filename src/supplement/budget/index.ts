export { budgetAmounts, type BudgetAmounts } from './budget-amounts';
export { readBudget, type BudgetBook, type BudgetTable } from './read-budget';
