import type { FactTable } from '../../model';
import { percentWith } from '../../facts';
import type { Told } from './told';

/**
 * The digits of a rate as they should stand in the place of a printed one: one decimal where it has one, else two at
 * least. One decimal would tell nearly nothing as nothing and nearly the whole as the whole, or repeat what stands
 * there: that has two.
 * @param value in percent, rounded to two decimals where it is the books'
 */
export function rateText(facts: FactTable | null, told: Told, value: number): string {
  const { places, value: stated } = told.figure;
  if (places !== 1) return value.toFixed(Math.max(places, 2));
  const text = tenths(facts, told, value).toFixed(1);
  const isTold = ![0, 100, stated].includes(Math.abs(Number(text))) || Number(text) === value;
  return isTold ? text : value.toFixed(2);
}

/** A rate of the books is counted anew: rounding what is rounded already would round twice. */
function tenths(facts: FactTable | null, { statement }: Told, value: number): number {
  for (const id of statement.facts) {
    const fact = facts?.get(id);
    if (facts && fact?.kind === 'ratio' && Math.abs(fact.percent) === Math.abs(value)) {
      return Math.sign(value) * Math.abs(percentWith(facts, fact, 1));
    }
  }
  return value;
}
