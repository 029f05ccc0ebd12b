import type { ReportSource } from '../source';
import { CAUTION, countsSentence, titleOf, verdictSentence } from '../words';

/** What both forms of the 审核意见单 say around its table. */

export const REVIEW_TITLE = '审核意见单';

export const REVIEW_HEADS = ['序号', '位置（表·行·列）', '原值', '应为', '依据', '性质', '单位回复', '复核'] as const;

/** To be signed by the unit and by the reviewer, each with a date. */
export const REVIEW_SIGNATURES = ['审核人', '审核日期', '单位负责人', '回复日期'] as const;

export const NO_OPINION = '已核对的勾稽中没有需要单位回复的；没有核对的见下列计数。';

export function reviewTitle({ report, file }: ReportSource): string {
  return `${titleOf(report, file)}${REVIEW_TITLE}`;
}

/** What was checked and what was not, so that an empty table is no pass. */
export function reviewNotes({ report, checked }: ReportSource): readonly string[] {
  return [
    verdictSentence(report.tables.length, checked.summary),
    countsSentence(checked.summary),
    CAUTION,
    '“应为”是按勾稽关系推算的可能值，以账簿和批复为准；单位核实后填写“单位回复”。',
  ];
}
