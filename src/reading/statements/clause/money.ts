import type { BudgetBasis } from '../../../model';
import { AGAINST_BUDGET, AGAINST_PRIOR, AGAINST_YEAR, BASES, BUDGET, FINAL, NO_BUDGET } from './words';

/** What is compared with: last year, the budget; null where nothing is said. */
export function againstIn(words: string, year: number | null): 'prior' | 'budget' | null {
  const budget = AGAINST_BUDGET.exec(words)?.index ?? -1;
  const prior = AGAINST_PRIOR.exec(words)?.index ?? -1;
  const [, named] = AGAINST_YEAR.exec(words) ?? [];
  const byYear = named !== undefined && (year === null || Number(named) === year - 1);
  // “比2021年预算减少4万元” in a text of 2022: what is told is a budget too, and changed since the one before.
  const isOfYearBefore = named !== undefined && year !== null && Number(named) < year;
  if (budget > prior && isOfYearBefore) return 'prior';
  if (budget > prior) return 'budget';
  return prior >= 0 || byYear ? 'prior' : null;
}

/** 预算 or 决算, whichever word stands last before the figure; null where neither does. */
export function measureIn(words: string): 'final' | 'budget' | null {
  const rest = words.replace(NO_BUDGET, '');
  const [budget, final] = [rest.search(BUDGET), rest.search(FINAL)];
  if (budget < 0 && final < 0) return null;
  return budget > final ? 'budget' : 'final';
}

/** Which budget words name; null where they name none, or tell of both in turn. */
export function basisIn(words: string): BudgetBasis | null {
  const rest = words.replace(NO_BUDGET, '');
  const [original, adjusted] = [BASES.original, BASES.adjusted].map((pattern) => rest.search(pattern) >= 0);
  if (original === adjusted) return null;
  return original ? 'original' : 'adjusted';
}
