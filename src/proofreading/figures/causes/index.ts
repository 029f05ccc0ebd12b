import type { Ledger } from '../claims/claim';
import { byDigit, byTransposition, byTruncation } from './digits';
import { byKnown, byNeighbour, byOmission, bySwap } from './other-figures';
import { byOtherBudget, byRole } from './roles';
import type { Search, Why, Wrong } from './search';
import { byDirection, byUnit } from './units';
import { byComplement, byDenominator, byInversion, byOwnFigure } from './wholes';

export type { Why, Wrong } from './search';

/** The likeliest way in which a figure came about, in the order of how often each happens and how seldom by chance. */
export function whyWrong(ledger: Ledger, wrong: Wrong, others: readonly Wrong[]): Why | null {
  for (const search of SEARCHES) {
    const why = search(ledger, wrong, others);
    if (why) return why;
  }
  return null;
}

/** In the order of how seldom each is met by chance: the first that explains wins. */
const SEARCHES: readonly Search[] = [
  byUnit,
  byDirection,
  byRole,
  byOtherBudget,
  bySwap,
  byComplement,
  byInversion,
  byTransposition,
  byTruncation,
  byOwnFigure,
  byDenominator,
  byOmission,
  byDigit,
  byNeighbour,
  byKnown,
];
