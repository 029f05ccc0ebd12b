import type { ReportModel, Supplement, WorkbookSnapshot } from '../../model';
import { readBudget } from '../../recognition';
import { budgetAmounts } from '../../supplement';

/** 助手资料 with the amounts of a budget book, where it does not hold them already. */
export interface WithBudget {
  readonly supplement: Supplement;
  /** How many amounts the book gives. */
  readonly count: number;
  /** In Chinese, what was off. */
  readonly notes: readonly string[];
}

export function withBudget(
  report: ReportModel,
  supplement: Supplement,
  budget: ReturnType<typeof readBudget>,
): WithBudget {
  const { amounts, notes } = budgetAmounts(report, budget);
  return {
    supplement: { ...supplement, amounts: { ...amounts, ...supplement.amounts } },
    count: Object.keys(amounts).length,
    notes,
  };
}

/** The same from a book that somebody opened. */
export function withBudgetBook(report: ReportModel, supplement: Supplement, book: WorkbookSnapshot): WithBudget {
  return withBudget(report, supplement, readBudget(book));
}
