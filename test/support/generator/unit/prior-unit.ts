import { hasEconomicCode, hasItem } from '../data/names-in';
import { sum } from '../money';
import { type Random, randomOf } from '../random';
import { THREE_PUBLIC_CODES } from '../data/three-public-codes';
import { openingOf, ownIncomeOf, ownSpendingOf } from './flow-sums';
import { mapRecord } from './records';
import { BUDGET_NAMES, type BudgetFlow, type ItemFlow, NO_OWN_SPENDING, type ThreePublic, type Unit } from './unit';

/**
 * The same unit a year earlier, consistent in itself: what it had left over is what the unit began with,
 * for every 项 and budget and outside them.
 */
export function priorUnit(unit: Unit, seed: number): Unit {
  const random = randomOf(seed, 'prior');
  const year = unit.year - 1;
  const items = unit.items.filter(({ code }) => hasItem(code, year)).map((item) => priorItem(item, year, random));
  const { settled, opening } = settleOwnMoney(items, unit.ownBalance.opening);
  return {
    ...unit,
    year,
    items: settled,
    ownBalance: { opening, surplusUsed: 0, surplusDistribution: 0 },
    threePublic: priorThreePublic(unit, settled, random),
  };
}

function priorItem(item: ItemFlow, year: number, random: Random): ItemFlow {
  const flows = BUDGET_NAMES.flatMap((name) => {
    const flow = item.budgets[name];
    return flow ? [[name, priorFlow(flow, year, random)] as const] : [];
  });
  const ownIncome = mapRecord(item.ownIncome, (fen) => vary(fen, random));
  return {
    code: item.code,
    budgets: Object.fromEntries(flows),
    ownIncome: { ...ownIncome, educationFees: Math.min(ownIncome.educationFees, ownIncome.publicServiceIncome) },
    ownSpending: { ...NO_OWN_SPENDING, basicExpenditure: vary(ownSpendingOf(item), random) },
  };
}

function priorFlow(flow: BudgetFlow, year: number, random: Random): BudgetFlow {
  const known = [...flow.basic].filter(([code]) => hasEconomicCode(code, year));
  const basic = new Map(known.map(([code, fen]) => [code, vary(fen, random)]));
  const project = vary(flow.project, random);
  const granted = sum(basic.values()) + project + openingOf(flow);
  const opening = random.chance(0.2) ? Math.floor(project / 3) : 0;
  return { basic, project, opening, income: granted - opening };
}

/** Spends or brings forward whatever makes the year end with `closing`. */
function settleOwnMoney(
  items: readonly ItemFlow[],
  closing: number,
): { readonly settled: readonly ItemFlow[]; readonly opening: number } {
  const missing = sum(items.map(ownSpendingOf)) + closing - sum(items.map(ownIncomeOf));
  if (missing >= 0) return { settled: items, opening: missing };
  const [first, ...rest] = items;
  if (!first) return { settled: items, opening: 0 };
  const { ownSpending } = first;
  const spent = { ...ownSpending, basicExpenditure: ownSpending.basicExpenditure - missing };
  return { settled: [{ ...first, ownSpending: spent }, ...rest], opening: 0 };
}

function priorThreePublic(unit: Unit, items: readonly ItemFlow[], random: Random): ThreePublic {
  const spentOn = (all: readonly ItemFlow[], code: string): number =>
    sum(all.map(({ budgets }) => budgets.generalBudget?.basic.get(code) ?? 0));
  const entries = Object.entries(THREE_PUBLIC_CODES).map(([item, code]) => {
    const now = unit.threePublic[item as keyof ThreePublic];
    const extra = vary(now.finalAmount - spentOn(unit.items, code), random);
    const finalAmount = spentOn(items, code) + extra;
    return [item, { finalAmount, budget: Math.max(finalAmount, vary(now.budget, random)) }] as const;
  });
  return Object.fromEntries(entries) as ThreePublic;
}

/** Another year's amount: between two thirds and four thirds, in the same grain; zero stays zero. */
function vary(fen: number, random: Random): number {
  const grain = fen % 100_000 === 0 ? 100_000 : 1;
  return Math.round((fen * (2 / 3 + (2 / 3) * random.next())) / grain) * grain;
}
