import { countOutcomes, countWords, INDEX_HEAD, OTHER_RULES, REPLY_HEAD } from '../../rounds';
import type { ReportSource } from '../source';
import { CAUTION, countsSentence, titleOf, verdictSentence } from '../words';
import type { ReviewLine } from './lines';

/** What both forms of the 审核意见单 say around its table. */

export const REVIEW_TITLE = '审核意见单';

/** The columns of the table, with their widths in characters: those of every round, … */
const FIRST = [
  [INDEX_HEAD, 6],
  ['位置（表·行·列）', 36],
  // Wide enough for the largest figure of a unit: numbers do not break.
  ['原值', 18],
  ['应为', 24],
  ['依据', 60],
  ['性质', 8],
] as const;

/** … those that a second round has besides, … */
const SECOND = [
  ['上轮意见', 30],
  ['上轮单位回复', 24],
  ['本轮结果', 30],
] as const;

/** … and those that are left for the unit and for the reviewer. */
const LAST = [
  [REPLY_HEAD, 26],
  ['复核', 16],
] as const;

/** Width in characters; the document takes it as a share of its page. */
export interface ReviewColumn {
  readonly head: string;
  readonly width: number;
}

export function reviewColumns({ comparison }: Pick<ReportSource, 'comparison'>): readonly ReviewColumn[] {
  const columns = [...FIRST, ...(comparison ? SECOND : []), ...LAST];
  return columns.map(([head, width]) => ({ head, width }));
}

/** The texts of a line behind its number; the last two columns stay empty. */
export function reviewTexts({ place, stated, expected, basis, nature, round }: ReviewLine): readonly string[] {
  const second = round ? [round.previous, round.reply, round.result] : [];
  return [place, stated, expected, basis, nature, ...second, ...LAST.map(() => '')];
}

/** To be signed by the unit and by the reviewer, each with a date. */
export const REVIEW_SIGNATURES = ['审核人', '审核日期', '单位负责人', '回复日期'] as const;

/** Said on the workbook alone: a document carries nothing. */
export const CARRIED_NOTE =
  '本工作簿另带一张隐藏的标识表，供下一轮比对已改、未改、新错；请在本表填写回复，仍存为 .xlsx 交回。';

/** Refers to the counts, as nothing is ever said to have passed. */
export const NO_OPINION = '已核对的勾稽中没有需要单位回复的；没有核对的见下列计数。';

/** A second round says so in its title. */
export function reviewTitle({ report, file, comparison }: ReportSource): string {
  return `${titleOf(report, file)}${REVIEW_TITLE}${comparison ? '（与上一轮比对）' : ''}`;
}

/** How a second round ended, and what makes it doubtful. */
export function roundNotes({ comparison, checked }: Pick<ReportSource, 'comparison' | 'checked'>): readonly string[] {
  if (!comparison) return [];
  const { time, ruleSet } = comparison.previous;
  return [
    `与 ${time} 的上一轮意见比对：${countWords(countOutcomes(comparison))}。`,
    ...(ruleSet === checked.ruleSet ? [] : [OTHER_RULES]),
  ];
}

/** What was checked and what was not, so that an empty table is no pass. */
export function reviewNotes(source: ReportSource): readonly string[] {
  const { report, checked } = source;
  return [
    ...roundNotes(source),
    verdictSentence(report.tables.length, checked.summary),
    countsSentence(checked.summary),
    CAUTION,
    '“应为”是按勾稽关系推算的可能值，以账簿和批复为准；单位核实后填写“单位回复”。',
  ];
}
