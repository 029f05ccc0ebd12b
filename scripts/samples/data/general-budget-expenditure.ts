import { minus } from '../figures';
import { byNature, withParents, type FunctionalTable, type Outlay } from '../functional-table';
import { GENERAL_BUDGET_ITEMS, type GeneralBudgetItem } from './general-budget-items';
import { PUBLISHED } from './published-figures';

const { total, basic, project } = PUBLISHED.generalBudget;

function toOutlay({ code, spent, basic: basicPart }: GeneralBudgetItem): Outlay {
  const rest = minus(spent, basicPart ?? null);
  return { code, basic: basicPart ?? null, project: rest === 0 ? null : rest };
}

/** 一般公共预算财政拨款 spent, by 项. */
export const GENERAL_BUDGET_OUTLAYS: readonly Outlay[] = GENERAL_BUDGET_ITEMS.map(toOutlay);

/** 一般公共预算财政拨款支出决算表; columns 小计, 基本支出, 项目支出. */
export const GENERAL_BUDGET_EXPENDITURE: FunctionalTable = {
  total: [total, basic, project],
  rows: withParents(
    GENERAL_BUDGET_OUTLAYS.map((outlay) => ({ code: outlay.code, figures: byNature(outlay) })),
  ),
};
