import { groupBy } from '../../model';
import { membersOf, outcomeOf, type AnyEquation } from './equations';
import type { TextAmounts, Told } from './told';

/** A figure printed in the unit next to the one that is meant, and what it is worth in that. In 分. */
export interface UnitSlip {
  readonly told: Told;
  readonly value: number;
}

/** 元 in one 万元. */
const TEN_THOUSAND = 10_000;
/** A figure has to be so many times what all printing may hide before it says anything. */
const FAR_BEYOND = 20;
/** How many times more a figure is worth that lost its 万, or less that got one too many. */
const FACTORS: Readonly<Record<string, number>> = { 元: TEN_THOUSAND, 万元: 1 / TEN_THOUSAND };

/**
 * The one figure whose unit differs from all others of some equations, where all of them hold with the others' unit; null
 * where there is none. Chance is out of the question: nothing else is off by just 10,000. Of the two ends of a rate
 * either may be the one: then it is that in another unit than its section.
 */
export function unitSlipIn(equations: readonly AnyEquation[], amounts: TextAmounts | null = null): UnitSlip | null {
  const money = [...new Set(equations.flatMap(membersOf))].filter(({ measure }) => measure === 'money');
  let slips = money.flatMap((told): readonly UnitSlip[] => {
    const factor = FACTORS[told.figure.unit ?? ''];
    const isOdd = money.every((each) => each === told || each.figure.unit !== told.figure.unit);
    if (factor === undefined || !isOdd || money.length < 2 || told.amount.value === 0) return [];
    const value = Math.round(told.amount.value * factor);
    // What others' printing may hide would make anything hold.
    if (value < money.reduce((sum, { amount }) => sum + amount.half, 0) * FAR_BEYOND) return [];
    const holds = equations.every((each) => {
      const outcome = outcomeOf(each, new Map([[told.at, value]]));
      return outcome === 'true' || outcome === 'rounding';
    });
    return holds ? [{ told, value }] : [];
  });
  if (slips.length > 1 && amounts) slips = slips.filter(({ told }) => told.figure.unit !== usualUnit(amounts, told));
  return slips.length === 1 ? (slips[0] ?? null) : null;
}

/** The unit that most other amounts of a figure's section are told in; null where none leads. */
function usualUnit(amounts: TextAmounts, told: Told): string | null {
  const others = amounts.inSectionOf(told).filter((each) => each.measure === 'money' && each.at !== told.at);
  const [first, second] = [...groupBy(others, ({ figure }) => figure.unit)]
    .map(([unit, list]) => ({ unit, count: list.length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.unit : null;
}
