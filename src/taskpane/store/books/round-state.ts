import type { Outcome, Round, RoundComparison } from '../../../rounds';
import type { Casework } from '../casework';

/** A round before, by the name of its file. */
export interface PreviousRound {
  /** Of the file, as it is told on the page. */
  readonly name: string;
  readonly round: Round;
}

/** What the pane holds of a second round. */
export interface RoundData {
  readonly previous: PreviousRound | null;
  /** What became of it; null in a first round. */
  readonly comparison: CountedComparison | null;
}

/** Counted once, when it is made: several parts of the page tell the numbers. */
export interface CountedComparison extends RoundComparison {
  /** By what became of the opinions. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** Every check is a first round until a letter of opinions is opened. */
export const INITIAL_ROUND: RoundData = { previous: null, comparison: null };

/** Null stays null: without a round before there is nothing to count. */
export function counted(casework: Casework, comparison: RoundComparison | null): CountedComparison | null {
  return comparison && { ...comparison, counts: casework.countOutcomes(comparison) };
}
