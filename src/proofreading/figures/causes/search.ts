import type { TextCause } from '../../../model';
import type { Ledger } from '../claims/claim';
import type { AnyEquation, Ratio } from '../equations';
import type { Told } from '../told';

/** Rates of so few places are met by chance: no other whole is then looked for. */
export const FEWEST_PLACES = 2;

/** Why a figure is wrong, in words that go behind the finding's sentence. */
export interface Why {
  readonly cause: TextCause;
  readonly words: string;
  /** What was left out of a sum or counted in it, where that explains the figure. */
  readonly omitted?: string;
}

/** A wrong figure, what it should be, and what says so. */
export interface Wrong {
  readonly told: Told;
  readonly expected: number;
  readonly equations: readonly AnyEquation[];
}

/** One way in which a figure may have come about; null where it did not come about so. */
export type Search = (ledger: Ledger, wrong: Wrong, others: readonly Wrong[]) => Why | null;

/** Whether a figure prints a value: within half of its last place, and a hair for what floating point loses. */
export function alike(told: Told, value: number): boolean {
  const { amount } = told;
  return Math.abs(amount.value - value) <= amount.half + 1e-6 * Math.max(1, Math.abs(value) * 1e-6);
}

/** The reckoning of a wrong rate; undefined where the wrong figure is no rate. */
export function ratioOf({ told, equations }: Wrong): Ratio | undefined {
  return equations.find((each): each is Ratio => each.kind === 'ratio' && each.rate.at === told.at);
}
