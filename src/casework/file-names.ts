import { COPY_WORDS } from '../model';

/** What files that are written about a book are called, behind the book's own name. */
export const ENDINGS = {
  html: '（核对报告）.html',
  reviewXlsx: '.审核意见单.xlsx',
  reviewDocx: '.审核意见单.docx',
  marked: `${COPY_WORDS.marked}.xlsx`,
  proofread: '（校对）.docx',
  proofreadHtml: '（校对报告）.html',
} as const;

/** 助手资料 and 收集表 end so, behind the unit and the year. */
const KEPT = /(?:^|_)助手资料(?:-\d+)?\.xlsx$/i;
const FORM = /(?:^|_)收集表(?:-\d+)?\.xlsx$/i;

/** The summary over many units. */
export const SUMMARY_NAME = '汇总';

/** What a round over a 名册 ends in. */
export const BULLETIN_NAME = '通报底稿';

const BULLETIN = /^通报底稿(?:-\d+)?\.xlsx$/i;
const REVIEW = /\.审核意见单\.xlsx$/i;
/** Earlier versions called it summary, and copies and reports .marked and .report. */
const SUMMARY = /^(?:summary|汇总)(?:-\d+)?\.xlsx$/i;
const COPY = /(?:（(?:标记|无痕迹|核对报告)）|\.marked)(?:-\d+)?\.xlsx$/i;
const PROOFREAD = /（校对）(?:-\d+)?\.docx$/i;
const PAGE = /（(?:核对报告|校对报告)）(?:-\d+)?\.html$/i;
/** Lock files of an open workbook, and what nobody is meant to see. */
const HIDDEN = /^~\$|^\./;
const OURS: readonly RegExp[] = [
  HIDDEN,
  REVIEW,
  SUMMARY,
  BULLETIN,
  COPY,
  KEPT,
  FORM,
  PROOFREAD,
  PAGE,
  /\.审核意见单\.docx$/i,
];

/** Whether a file was written here or is a lock file, by its name without folders. */
export function isOurName(name: string): boolean {
  return OURS.some((form) => form.test(name));
}

/** Whether a file carries a round: a 审核意见单, or a summary. */
export function isReviewName(name: string): boolean {
  return REVIEW.test(name) && !HIDDEN.test(name);
}

export function isSummaryName(name: string): boolean {
  return SUMMARY.test(name) && !HIDDEN.test(name);
}

/** Whether a file is a 通报底稿, which carries a round over a 名册. */
export function isBulletinName(name: string): boolean {
  return BULLETIN.test(name) && !HIDDEN.test(name);
}

/** Whether a file holds 助手资料. */
export function isKeptName(name: string): boolean {
  return KEPT.test(name) && !HIDDEN.test(name);
}

/** Whether a file is a 收集表. */
export function isFormName(name: string): boolean {
  return FORM.test(name) && !HIDDEN.test(name);
}
