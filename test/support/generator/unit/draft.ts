import { addRecords } from './records';
import { emptyItem, type BudgetName, type ItemFlow, NO_BUDGET, type OwnIncome, type OwnSpending } from './unit';

/** Items under construction, by code. */
export type ItemDraft = Map<string, ItemFlow>;

export function addBasic(draft: ItemDraft, code: string, economicCode: string, fen: number): void {
  const item = draft.get(code) ?? emptyItem(code);
  const flow = item.budgets.generalBudget ?? NO_BUDGET;
  const basic = new Map(flow.basic).set(economicCode, (flow.basic.get(economicCode) ?? 0) + fen);
  draft.set(code, {
    ...item,
    budgets: { ...item.budgets, generalBudget: { ...flow, basic, income: flow.income + fen } },
  });
}

/** Adds project money that was granted in the year, with what was there before and what is left. */
export function addProject(
  draft: ItemDraft,
  code: string,
  budget: BudgetName,
  money: { readonly spent: number; readonly opening: number; readonly closing: number },
): void {
  const item = draft.get(code) ?? emptyItem(code);
  const flow = item.budgets[budget] ?? NO_BUDGET;
  const grown = {
    ...flow,
    project: flow.project + money.spent,
    opening: flow.opening + money.opening,
    income: flow.income + money.spent + money.closing - money.opening,
  };
  draft.set(code, { ...item, budgets: { ...item.budgets, [budget]: grown } });
}

export function addOwn(
  draft: ItemDraft,
  code: string,
  income: Partial<OwnIncome>,
  spending: Partial<OwnSpending>,
): void {
  const item = draft.get(code) ?? emptyItem(code);
  draft.set(code, {
    ...item,
    ownIncome: addRecords(item.ownIncome, income),
    ownSpending: addRecords(item.ownSpending, spending),
  });
}
