import type { Outcome, Round, RoundComparison } from '../../../rounds';
import type { Casework } from '../casework';

/** A round before, by the name of its file. */
export interface PreviousRound {
  readonly name: string;
  readonly round: Round;
}

/** What the pane holds of a second round. */
export interface RoundData {
  readonly previous: PreviousRound | null;
  /** What became of it; null in a first round. */
  readonly comparison: CountedComparison | null;
}

export interface CountedComparison extends RoundComparison {
  readonly counts: Readonly<Record<Outcome, number>>;
}

export const INITIAL_ROUND: RoundData = { previous: null, comparison: null };

export function counted(casework: Casework, comparison: RoundComparison | null): CountedComparison | null {
  return comparison && { ...comparison, counts: casework.countOutcomes(comparison) };
}
