import type { TextCheck } from '../check';

/** Checks of words, outline and leftovers, which need no statements. */
export const WORDING_CHECKS: readonly TextCheck[] = [];
