export { VEHICLE_KINDS } from './agency-words';
export { INDICATORS, THREE_PUBLIC_BUDGET, type Indicator } from './indicators';
export { BUDGET_NAMES, balanceBudgetOf, budgetOn, isThreePublic, otherBasis } from './budgets';
export { SHARES } from './shares';
export type { AmountWord, BudgetName, Flow, Word } from './word';
export { AMOUNT_WORDS, amountWordAt, amountWordOf, wordOf, WORDS } from './words';
