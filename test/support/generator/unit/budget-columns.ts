import { sum, YUAN } from '../money';

/** How a budget differs from what came of it. */
interface Plan {
  /** The share of the final amount that was planned, before it is rounded up to whole thousands of 元. */
  readonly share: number;
  /** Whether balances brought forward are in the budget. */
  readonly knowsBalances: boolean;
}

export const PLANS: Readonly<Record<'originalBudget' | 'adjustedBudget', Plan>> = {
  originalBudget: { share: 0.88, knowsBalances: false },
  adjustedBudget: { share: 1, knowsBalances: true },
};

type Column = Readonly<Record<string, number>>;

const BALANCES = ['in.nonFiscalSurplusUsed', 'in.openingBalance'];
const FISCAL = ['in.generalBudgetAppropriation', 'in.governmentFundAppropriation', 'in.stateCapitalAppropriation'];
const OWN = ['in.subsidyFromSuperior', 'in.publicServiceIncome', 'in.operatingIncome', 'in.remittanceFromAffiliates'];

/** A budget column of 公开01 that balances: the general budget pays what nothing else pays for. */
export function plannedColumn(finalAmounts: Column, plan: Plan): Column {
  const planned = (row: string): number =>
    Math.ceil(((finalAmounts[row] ?? 0) * plan.share) / (1000 * YUAN)) * 1000 * YUAN;
  const pick = (rows: readonly string[]): Column => Object.fromEntries(rows.map((row) => [row, planned(row)]));
  const categories = pick(Object.keys(finalAmounts).filter((row) => /^out\.\d+$/.test(row)));
  const own = pick([...OWN, 'in.otherIncome', ...FISCAL.slice(1)]);
  const balances = plan.knowsBalances ? BALANCES.map((row) => [row, finalAmounts[row] ?? 0] as const) : [];
  const carried = Object.fromEntries(balances);
  const spent = sum(Object.values(categories));
  const missing = spent - sum(Object.values(own)) - sum(Object.values(carried));
  const generalBudget = Math.max(0, missing);
  return balanced({ ...categories, ...own, ...carried, 'in.generalBudgetAppropriation': generalBudget }, spent);
}

function balanced(rows: Column, spent: number): Column {
  const fiscal = sum(FISCAL.map((row) => rows[row] ?? 0));
  const income = fiscal + sum([...OWN, 'in.otherIncome'].map((row) => rows[row] ?? 0));
  const grandTotal = income + sum(BALANCES.map((row) => rows[row] ?? 0));
  return {
    ...rows,
    'in.fiscalAppropriation': fiscal,
    'in.total': income,
    'in.grandTotal': grandTotal,
    'out.total': spent,
    'out.closingBalance': grandTotal - spent,
    'out.grandTotal': grandTotal,
  };
}
