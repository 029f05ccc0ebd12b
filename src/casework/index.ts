/** What programs see of a case. `units/` is a door of its own: it looks at files before any of them is a case. */

// A case, from its files to a judgement.
export { ownLevelOf, priorBookOf, type Case, type NamedReport, type OtherBooks, type OtherRole } from './case';
export { NO_MATERIALS, type Materials } from './materials';
export { openCase, pointingProblems, type Opened } from './open';
export { composeCase } from './compose';
export { compareWith, judge, type Judged } from './judge';
export { examine, type Examined } from './examine';
export { NO_PAUSE, type Pause, type Step } from './pause';
export { internalRemarks } from './others/internal-remarks';
export { readOther } from './others/read-other';
export { refusalOf, type Refusal } from './others/refusal';
export { readRound, readRounds } from './round';
export { recognise, setQuestion } from '../recognition';

// What is asked of the user, and what is pointed at.
export { missingLines, type MissingLine } from './asked/missing-lines';
export { pointedLines, pointingProblem, withHeading, type PointedLine } from './asked/pointed-lines';
export { tableChoices, type TableChoice } from './asked/table-choices';
export { tryFormula, type FormulaTrial } from './asked/try-formula';

// What is kept in 助手资料 and beside it.
export { forms, keptFile, keptSheet, listedForms } from './kept/files';
export { NOTHING_KEPT, type KeptData } from './kept/kept-data';
export { keptFor } from './kept/kept-for';
export { filledByName } from './kept/names';
export { ownSheets } from './kept/own-sheets';
export { isSideFile, maybeKept } from './kept/sheets';
export {
  confirmTaken,
  fillBlank,
  maybeForm,
  mergeAnswers,
  mergeForms,
  sideFileName,
  waiveBlank,
  type Collected,
} from '../supplement';
export { isEditionFile, isEditionText, maybeEdition, readEdition, withEdition } from './edition';
export {
  ENDINGS,
  isFormName,
  isKeptName,
  isReviewName,
  isSummaryName,
  SUMMARY_NAME,
  BULLETIN_NAME,
  isBulletinName,
} from './file-names';

// Rules of one’s own, and 出错说明.
export {
  formulaFromCells,
  mergeRules,
  nextId,
  readRuleFile,
  readRuleSheet,
  ruleFileText,
  ruleSheet,
} from '../rules/custom';
export {
  draftExplanation,
  explain,
  explanationSheet,
  isUnfinished,
  maybeExplanations,
  ruleSetFingerprint,
  ruleSetOf,
  withExplanations,
} from '../checking';

// Drafts, and what they take from last year’s text and from 绩效材料.
export { withBudget, withBudgetBook } from './draft/budget';
export { DRAFT_CHOICES, type DraftChoices } from './draft/choices';
export { annexedDocx, draft, draftDocx, formsFile, type DraftInputs, type DraftKind } from './draft/draft';
export { templateForm, type SwitchState, type TemplateForm } from './draft/template-form';
export { trySentence, type SentenceTrial } from './draft/try-sentence';
export { LAST_TEXT } from './draft/words';
export { dismissRemark } from './draft/dismissed-remarks';
export { takeLastText, type WithLastText } from './last-text/take-last-text';
export { papersIn, takePapers } from './papers/take-papers';
export { draftToText, handEditId, LEFT_OUT } from '../language';

// Texts that are proof-read or brought to this year.
export { acrossTexts, type TextOfUnit } from './texts/across-texts';
export { dismiss, sortDismissed, type DismissedFinding } from './texts/dismissals';
export { proofreadFiles } from './texts/proofread-files';
export { proofreadSource } from './texts/proofread-source';
export { proofreadText, type Against, type Proofread } from './texts/proofread-text';
export { bookBeside, isTextName } from './texts/text-names';
export { materialsFor, proofreadWhole } from './texts/whole-document';
export { decidedRevision, type Decision, type Decisions } from './revise/decide';
export { placeOfParagraph } from './revise/place-of-paragraph';
export { proposalsOf, type Proposal, type ProposalKind } from './revise/proposals';
export { revisedDocx } from './revise/revised-docx';
export { maybeRevisedDocx, revisedName } from './revise/revised-file';
export { followText, updateText, type RevisedText, type Toward } from './revise/update-text';
export { REVISE_WORDS } from './revise/words';
export { decodeText } from '../document';
export { openText, pastedText } from '../document/open-text';

// Reports, two versions compared, and the round before.
export { reportBytes, reportFile, resultSheetOf, type ReportFileKind } from './report/report-files';
export { reportSource, type Reported } from './report/report-source';
export { unitEntry } from './report/unit-entry';
export { compareVersions } from './comparison/compare-versions';
export { comparisonBytes, comparisonSource, type ComparisonForm } from './comparison/comparison-source';
export { versionOf, type Version } from './comparison/version';
export { comparisonClip, draftHtml, findingsClip, missingClip, tableClip } from '../reports';
export { maybeSeal } from '../comparison';
export { countOutcomes } from '../rounds';

// 名册 and what was published.
export {
  allotTexts,
  bulletinOf,
  disclosureOf,
  formSections,
  isRoster,
  publishedUnits,
  rosterIn,
  rosterRoundIn,
  type PlacedEntry,
  type PublishedBook,
  type Published,
} from './roster';
