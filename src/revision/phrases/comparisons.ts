import type { Comparison, FactId } from '../../model';
import { budgetOn } from '../../facts';
import { toldIn, type TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { reviseBudgetComparison } from './budget-comparisons';
import { REVISION_WORDS } from '../words';
import { isLevel, standingOf } from './change-clauses';
import { askOfLevels, reviseLevel } from './levels';

/** Brings words that compare without a figure to this year: 大于/小于预算数, 与上年持平. */
export function reviseComparisons(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  for (const comparison of setting.read.comparisons) {
    const of = subjectOf(setting, bindings, comparison);
    if (of === null) {
      if (!setting.isSameYear) canvas.leave('asked', comparison.span, REVISION_WORDS.comparison);
      continue;
    }
    if (setting.isSameYear && isAsBefore(setting, comparison, of)) continue;
    if (comparison.against === 'budget') reviseBudgetComparison(setting, bindings, comparison, of, canvas);
    else reviseLevel(setting, comparison, of, canvas);
  }
  askOfLevels(setting, canvas);
}

/** Whether the two ends stand to each other as they did in the version before. */
function isAsBefore(setting: Setting, comparison: Comparison, of: FactId): boolean {
  const ends = comparedWith(comparison, of);
  return standingOf(setting, ends) === standingOf({ ...setting, fresh: setting.old }, ends);
}

/** The budget that an amount is compared with, or the amount itself for its change since last year. */
function comparedWith({ against, basis }: Comparison, of: FactId): FactId {
  return against === 'budget' ? budgetOn(of, basis) : of;
}

/** The first thing that it may speak of and that is known for sure; null where none is. */
function subjectOf(
  { read, old, manner }: Setting,
  bindings: readonly TextBinding[],
  comparison: Comparison,
): FactId | null {
  const { about, passage, direction } = comparison;
  const told = toldIn(read, bindings, passage);
  const found = about.find((fact) => told.has(fact));
  if (found !== undefined || direction !== 'level') return found ?? null;
  // “与上年持平” with no figure beside it: what the old books bear out.
  return about.find((fact) => isLevel(standingOf({ fresh: old, manner }, comparedWith(comparison, fact)))) ?? null;
}
