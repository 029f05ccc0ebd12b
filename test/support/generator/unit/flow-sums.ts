import { sum } from '../money';
import { BUDGET_NAMES, type BudgetFlow, type BudgetName, type ItemFlow, type Unit } from './unit';

/** The sums over a unit's items from which the tables are made. All in 分. */

export function basicOf(flow: BudgetFlow | undefined): number {
  return sum(flow?.basic.values() ?? []);
}

export function projectOf(flow: BudgetFlow | undefined): number {
  return flow?.project ?? 0;
}

export function spendingOf(flow: BudgetFlow | undefined): number {
  return basicOf(flow) + projectOf(flow);
}

export function incomeOf(flow: BudgetFlow | undefined): number {
  return flow?.income ?? 0;
}

export function openingOf(flow: BudgetFlow | undefined): number {
  return flow?.opening ?? 0;
}

export function closingOf(flow: BudgetFlow | undefined): number {
  return openingOf(flow) + incomeOf(flow) - spendingOf(flow);
}

/** One measure of one budget over all items, or over those of one 类. */
export function overItems(
  unit: Unit,
  budget: BudgetName,
  measure: (flow: BudgetFlow | undefined) => number,
  category = '',
): number {
  return sum(unit.items.filter(({ code }) => code.startsWith(category)).map((item) => measure(item.budgets[budget])));
}

/** One measure of an item over the three budgets. */
export function overBudgets(item: ItemFlow, measure: (flow: BudgetFlow | undefined) => number): number {
  return sum(BUDGET_NAMES.map((budget) => measure(item.budgets[budget])));
}

export function ownIncomeOf(item: ItemFlow): number {
  const { subsidyFromSuperior, publicServiceIncome, operatingIncome, remittanceFromAffiliates, otherIncome } =
    item.ownIncome;
  return subsidyFromSuperior + publicServiceIncome + operatingIncome + remittanceFromAffiliates + otherIncome;
}

export function ownSpendingOf(item: ItemFlow): number {
  return sum(Object.values(item.ownSpending));
}

/** What is left at the end of the year of the money from outside the budgets. */
export function ownClosing(unit: Unit): number {
  const { opening, surplusUsed, surplusDistribution } = unit.ownBalance;
  return (
    opening + surplusUsed + sum(unit.items.map(ownIncomeOf)) - sum(unit.items.map(ownSpendingOf)) - surplusDistribution
  );
}
