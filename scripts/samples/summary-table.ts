import type { Figures } from './figures';

/** One line of a block; a printed line may be empty. */
export interface SummaryLine {
  readonly label: string | null;
  readonly figures: Figures;
}

/** A table of two blocks side by side, 收入 on the left and 支出 on the right, of equal length. */
export interface SummaryTable {
  readonly income: readonly SummaryLine[];
  readonly expenditure: readonly SummaryLine[];
}

/** `count` lines without label or amounts. */
export function emptyLines(count: number): readonly SummaryLine[] {
  return Array.from({ length: count }, () => ({ label: null, figures: [] }));
}
