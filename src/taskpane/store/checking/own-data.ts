import type { WorkbookSnapshot } from '../../../model';
import type { Casework } from '../casework';
import type { PaneData } from '../state';

type OwnData = Pick<PaneData, 'customRules' | 'ruleProblems' | 'explanations'> &
  Partial<Pick<PaneData, 'supplement' | 'answers' | 'inputRemarks' | 'notice'>>;

/**
 * The user's own rules and explanations when a workbook has been read: those of its sheets. What was changed
 * in the pane and not written yet stays, and so does everything where the sheet is gone. 助手资料 that is not this
 * book's own is said.
 */
export function ownDataOf(
  casework: Casework,
  snapshot: WorkbookSnapshot,
  { customRules, explanations, unsaved, supplementUnsaved, answers }: PaneData,
): OwnData {
  const own = casework.ownSheets(snapshot, () => casework.recognise(snapshot, answers));
  const kept = supplementUnsaved ? null : own.kept;
  return {
    customRules: unsaved.rules ? customRules : (own.rules ?? customRules),
    ruleProblems: own.ruleProblems,
    explanations: unsaved.explanations ? explanations : (own.explanations ?? explanations),
    ...(kept && { inputRemarks: kept.problems }),
    ...(typeof kept?.remark === 'string' && { notice: { kind: 'warning', text: kept.remark } }),
    ...(kept?.fits && {
      supplement: { ...kept.kept.supplement, explanations: [] },
      answers: casework.mergeAnswers(kept.kept.answers, answers),
    }),
  };
}
