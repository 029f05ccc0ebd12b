import type { FactId, FactTable } from '../../../model';
import { amountOfFact } from '../amounts';
import { outcomeOf, type AnyEquation, type EquationOperand } from '../equations';
import type { TextAmounts } from '../told';
import { type Told } from '../told';

/** What the checks of figures look at. */
export interface Ledger {
  readonly amounts: TextAmounts;
  readonly facts: FactTable | null;
}

/** One thing that a text says, in the ways in which it may be meant, likeliest first. */
export interface FigureClaim {
  readonly readings: readonly AnyEquation[];
}

/** The reading that makes a claim true; where none does the likeliest. Null where none says anything. */
export function bestReading({ readings }: FigureClaim): AnyEquation | null {
  const telling = readings.map((reading) => [reading, outcomeOf(reading)] as const).filter(([, each]) => each !== null);
  const best =
    telling.find(([, each]) => each === 'true') ?? telling.find(([, each]) => each === 'rounding') ?? telling[0];
  return best?.[0] ?? null;
}

/** What the books know of a fact, as an operand; null where they know nothing. */
export function knownOperand({ facts }: Ledger, id: FactId): EquationOperand | null {
  const fact = facts?.get(id);
  const amount = amountOfFact(fact);
  return fact && amount ? { kind: 'known', amount, label: fact.label, sources: fact.sources } : null;
}

/** Statements with another value each, the first of each value: further ones would say the same. */
export function distinct(found: readonly Told[]): readonly Told[] {
  const seen = new Set<number>();
  return found.filter(({ amount }) => !seen.has(amount.value) && seen.add(amount.value));
}
