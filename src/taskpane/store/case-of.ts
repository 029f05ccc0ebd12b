import type { Case, OtherBooks } from '../../casework';
import type { WorkbookSnapshot } from '../../model';
import type { PaneData } from './state';

type HeldData = Pick<PaneData, 'supplement' | 'explanations' | 'answers' | 'customRules' | 'others' | 'previous'>;

/** The case of the workbook with all that the pane holds of it now. */
export function caseOf(
  { supplement, explanations, answers, customRules, others, previous }: HeldData,
  book: WorkbookSnapshot,
  { unitName, year }: { readonly unitName: string | null; readonly year: number | null },
): Case {
  const brought: OtherBooks = Object.fromEntries(Object.entries(others).map(([role, other]) => [role, [other]]));
  return {
    book,
    kept: { unitName, year, supplement: { ...supplement, explanations }, answers, customRules },
    others: brought,
    previous: previous && { name: previous.name, rounds: [previous.round] },
  };
}
