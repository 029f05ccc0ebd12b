import type { Direction } from '../../model';
import { BARE_LEVEL, BUDGET_COMPARISON, COMPARISON_DIRECTIONS, PRIOR_COMPARISON } from './clause-words';

/** What some words compare without a figure, and where in them. */
export interface FoundComparison {
  readonly against: 'prior' | 'budget';
  readonly direction: Direction;
  readonly at: number;
}

/** “决算数小于预算数”, “与上年持平”; null where nothing is compared so. */
export function comparisonIn(clause: string, against: 'prior' | 'budget' | null): FoundComparison | null {
  const budget = BUDGET_COMPARISON.exec(clause);
  if (budget) return found('budget', budget[1] ?? budget[2], budget.index);
  const prior = PRIOR_COMPARISON.exec(clause);
  if (prior) return found('prior', prior[1], prior.index);
  const bare = against === null ? null : BARE_LEVEL.exec(clause);
  return bare && against !== null ? found(against, bare[1], bare.index) : null;
}

function found(against: 'prior' | 'budget', word: string | undefined, at: number): FoundComparison | null {
  const direction = COMPARISON_DIRECTIONS[word ?? ''];
  return direction === undefined ? null : { against, direction, at };
}
