import type { Repair } from './repair';

/** A repair that may be the cause, with its share of the odds among its rivals. */
export interface CauseCandidate {
  readonly repair: Repair;
  readonly share: number;
}

/**
 * One cause: the checks it explains and the repairs that would close them, likeliest first.
 * `isClear` where the first one stands out; without candidates nothing simple explains the checks, or
 * (`isGivenUp`) there was too much in the book to look for it. `settled`: checks that may lawfully fail, and hold once
 * the cause is mended.
 */
export interface Cause {
  readonly checks: readonly number[];
  readonly settled: readonly number[];
  readonly candidates: readonly CauseCandidate[];
  readonly isClear: boolean;
  readonly isGivenUp: boolean;
}

/** The repair that stands out among those of a cause; undefined where none does. */
export function clearRepair({ isClear, candidates }: Cause): Repair | undefined {
  return isClear ? candidates[0]?.repair : undefined;
}
