import type { BudgetBasis, FactId } from '../../model';
import { budgetId, otherBudgetId, placeId, placeIn } from '../ids';
import { amountWordAt } from './words';

/** What the two budgets are called. */
export const BUDGET_NAMES: Readonly<Record<BudgetBasis, string>> = { original: '年初预算', adjusted: '全年预算' };

/** Which budget `budgetId` names of an amount: the form's 预算数 of “三公” is 全年预算, all others are held against 年初预算. */
function usualBasis(fact: FactId): BudgetBasis {
  return amountWordAt(fact)?.budgetName === '预算' ? 'adjusted' : 'original';
}

/** The budget of an amount that words name; the usual one where they say no more than 预算. */
export function budgetOn(fact: FactId, basis: BudgetBasis | null): FactId {
  return basis === null || basis === usualBasis(fact) ? budgetId(fact) : otherBudgetId(fact, basis);
}

/** The budget that is not the usual one. */
export function otherBasis(fact: FactId): BudgetBasis {
  return usualBasis(fact) === 'original' ? 'adjusted' : 'original';
}

/** Whether an amount is one of “三公”, of which texts name the budget in their own way. */
export function isThreePublic(fact: FactId): boolean {
  return placeIn(fact)?.table === 'threePublic';
}

/** The three budgets as 财决01-1 parts its columns. */
const FUNDS_OF: Readonly<Record<string, string>> = {
  generalBudgetExpenditure: 'generalBudget',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
};

/** Where 财决01-1 prints a budget of the whole expenditure of one of the three budgets; null for any other amount. */
export function balanceBudgetOf(fact: FactId, basis: BudgetBasis): FactId | null {
  const place = placeIn(fact);
  const funds = place?.row === 'total' && place.column === 'total' ? FUNDS_OF[place.table] : undefined;
  return funds === undefined ? null : placeId('internal01_1', 'out.total', `${basis}Budget.${funds}`);
}
