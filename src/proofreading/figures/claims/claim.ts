import type { FactId, FactTable } from '../../../model';
import { amountOfFact } from '../amounts';
import { outcomeOf, solve, type AnyEquation, type EquationOperand, type Linear, type SumTerm } from '../equations';
import type { TextAmounts } from '../told';
import { type Told } from '../told';
import { TITLES } from '../words';

/** What the checks of figures look at. */
export interface Ledger {
  readonly amounts: TextAmounts;
  readonly facts: FactTable | null;
}

/** One thing that a text says, in the ways in which it may be meant, likeliest first. */
export interface FigureClaim {
  readonly readings: readonly AnyEquation[];
}

/** A sum or difference as an equation of its check. */
export function linear(rule: string, terms: readonly SumTerm[], isStrong: boolean): Linear {
  return { kind: 'linear', rule, terms, isStrong, title: TITLES[rule] ?? '' };
}

/** The reading that makes a claim true; where none does the likeliest. Null where none says anything. */
export function bestReading({ readings }: FigureClaim): AnyEquation | null {
  const telling = readings.map((reading) => [reading, outcomeOf(reading)] as const).filter(([, each]) => each !== null);
  const best = telling.find(([, each]) => each === 'true') ?? telling.find(([, each]) => each === 'rounding');
  return best?.[0] ?? likeliest(telling.map(([reading]) => reading));
}

/** A rate this many times what it should be is meant in another way, if there is one by which it is nearly right. */
const FAR = 2;
/** How far off a rate may be that is nearly right: a digit, or two that changed places. */
const NEAR = 1.3;

/** Of readings that all fail, the first; another one where only by that a rate is nearly right. */
function likeliest([first, ...others]: readonly AnyEquation[]): AnyEquation | null {
  if (!first || timesOff(first) < FAR) return first ?? null;
  return others.find((each) => each.isStrong && timesOff(each) <= NEAR) ?? first;
}

/** How many times larger or smaller a rate is than it should be; 1 for what is no rate. */
function timesOff(equation: AnyEquation): number {
  if (equation.kind !== 'ratio') return 1;
  const [stated, right] = [Math.abs(equation.rate.amount.value), Math.abs(solve(equation, equation.rate.at) ?? 0)];
  return stated === 0 || right === 0 ? FAR : Math.max(stated / right, right / stated);
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
