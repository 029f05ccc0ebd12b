import type { WorkbookSnapshot } from '../../../model';
import type { Casework } from '../casework';
import type { PaneData } from '../state';

/** What a reading replaces; a part that is absent stays as the pane holds it. */
type OwnData = Pick<PaneData, 'customRules' | 'ruleProblems' | 'explanations'> &
  Partial<Pick<PaneData, 'supplement' | 'supplementUnsaved' | 'answers' | 'inputRemarks' | 'notice'>>;

/**
 * The user's own rules and explanations when a workbook has been read: those of its sheets. What was changed
 * in the pane and not written yet stays, and so does everything where the sheet is gone. 助手资料 that is not this
 * book's own is said. What was answered before the first reading comes before what the book keeps.
 */
export function ownDataOf(
  casework: Casework,
  snapshot: WorkbookSnapshot,
  { result, supplement, customRules, explanations, unsaved, supplementUnsaved, answers }: PaneData,
): OwnData {
  const own = casework.ownSheets(snapshot, () => casework.recognise(snapshot, answers));
  const kept = supplementUnsaved ? null : own.kept;
  const isAnswered = result === null && saysMore({ supplement, answers }, own.kept?.kept ?? null);
  return {
    customRules: unsaved.rules ? customRules : (own.rules ?? customRules),
    ruleProblems: own.ruleProblems,
    explanations: unsaved.explanations ? explanations : (own.explanations ?? explanations),
    ...(kept && { inputRemarks: kept.problems }),
    ...(typeof kept?.remark === 'string' && { notice: { kind: 'warning', text: kept.remark } }),
    ...(isAnswered && { supplementUnsaved: true }),
    ...(kept?.fits && {
      supplement: {
        ...kept.kept.supplement,
        ...(isAnswered && supplement.unitKind && { unitKind: supplement.unitKind }),
        explanations: [],
      },
      answers: casework.mergeAnswers(kept.kept.answers, answers),
    }),
  };
}

/** What a user can have said before the first reading. */
type Said = Pick<PaneData, 'supplement' | 'answers'>;

/** Whether 单位性质 or an answer stands here that the book does not keep. */
function saysMore({ supplement, answers }: Said, kept: Said | null): boolean {
  const isNewKind = supplement.unitKind !== null && supplement.unitKind !== kept?.supplement.unitKind;
  return isNewKind || [...(answers.choices ?? [])].some(([id, option]) => kept?.answers.choices?.get(id) !== option);
}
