export { bulletinParts, bulletinWorkbook, type Bulletin, type BulletinFile } from './bulletin';
export {
  briefDocx,
  draftHtml,
  evaluationDocx,
  factsAtAnchors,
  formsWorkbook,
  missingClip,
  narrativeDocx,
  type DocxGaps,
} from './draft';
export {
  addressText,
  CHANGE_NAMES,
  changePlace,
  COMPARISON_TITLES,
  comparisonClip,
  comparisonHtml,
  comparisonRemarks,
  comparisonSentence,
  comparisonWorkbook,
  FIGURE_STATE_NAMES,
  comparedFigure,
  plainFigure,
  sealSentence,
  turnText,
  versionLine,
  type ComparisonSource,
} from './comparison';
export { reportHtml } from './html';
export { tableClip, type Clip, type ClipTable } from './page/clip';
export {
  bookSentence,
  figuresSentence,
  findingsSentence,
  PROOFREAD_TITLES,
  findingsClip,
  proofreadHtml,
  textComments,
  type ProofreadSource,
} from './proofread';
export { roundOf } from './round';
export { RESULT_SHEET, resultSheet } from './result';
export type { ExplainedFinding, ReportSource } from './source';
export { brokenOf, reportTime, sealText, verdictSentence } from './words';
export { reviewDocument, reviewLines, reviewSheet, reviewWorkbook, roundNotes, type ReviewLine } from './review';
export {
  checkedEntry,
  commonProblems,
  commonYear,
  countOf,
  failedEntry,
  headline,
  unitOrFileName,
  rankEntries,
  stateOf,
  summarySheets,
  textFindingsOf,
  textNotRead,
  summaryWorkbook,
  type BatchEntry,
  type RankedEntry,
  type TextEntry,
} from './summary';
