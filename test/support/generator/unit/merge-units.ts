import type { ItemDraft } from './draft';
import { addRecords } from './records';
import {
  BUDGET_NAMES,
  type BudgetFlow,
  emptyItem,
  type ItemFlow,
  NO_BUDGET,
  type OwnBalance,
  type ThreePublic,
  type ThreePublicItem,
  type Unit,
} from './unit';

/**
 * The department's book as the plain sum of its units' books. The units pay one another nothing.
 * @throws RangeError where there is no unit, or where the years differ.
 */
export function mergeUnits(name: string, units: readonly Unit[]): Unit {
  const [first, ...rest] = units;
  if (!first) throw new RangeError('a department has at least one unit');
  if (rest.some((unit) => unit.year !== first.year)) throw new RangeError('units of different years');
  return {
    name,
    year: first.year,
    scope: 'department',
    items: mergeItems(units.flatMap((unit) => unit.items)),
    ownBalance: rest.reduce<OwnBalance>((sum, unit) => addRecords(sum, unit.ownBalance), first.ownBalance),
    threePublic: rest.reduce<ThreePublic>((sum, unit) => addThreePublic(sum, unit.threePublic), first.threePublic),
  };
}

function mergeItems(items: readonly ItemFlow[]): readonly ItemFlow[] {
  const merged: ItemDraft = new Map();
  for (const item of items) merged.set(item.code, addItems(merged.get(item.code) ?? emptyItem(item.code), item));
  return [...merged.values()].sort((a, b) => a.code.localeCompare(b.code));
}

function addItems(a: ItemFlow, b: ItemFlow): ItemFlow {
  const budgets = BUDGET_NAMES.filter((name) => a.budgets[name] ?? b.budgets[name]).map((name) => [
    name,
    addFlows(a.budgets[name] ?? NO_BUDGET, b.budgets[name] ?? NO_BUDGET),
  ]);
  return {
    code: a.code,
    budgets: Object.fromEntries(budgets) as ItemFlow['budgets'],
    ownIncome: addRecords(a.ownIncome, b.ownIncome),
    ownSpending: addRecords(a.ownSpending, b.ownSpending),
  };
}

function addFlows(a: BudgetFlow, b: BudgetFlow): BudgetFlow {
  const basic = new Map(a.basic);
  for (const [code, fen] of b.basic) basic.set(code, (basic.get(code) ?? 0) + fen);
  return { opening: a.opening + b.opening, income: a.income + b.income, basic, project: a.project + b.project };
}

function addThreePublic(a: ThreePublic, b: ThreePublic): ThreePublic {
  const entries = Object.entries(a).map(([item, amounts]) => [item, addRecords(amounts, b[item as ThreePublicItem])]);
  return Object.fromEntries(entries) as ThreePublic;
}
