/** What files that are written about a book are called, behind the book's own name. */
export const ENDINGS = {
  html: '.report.html',
  reviewXlsx: '.审核意见单.xlsx',
  reviewDocx: '.审核意见单.docx',
  marked: '.marked.xlsx',
} as const;

/** 助手资料 and 收集表 end so, behind the unit and the year. */
export const KEPT_ENDING = '助手资料.xlsx';
export const FORM_ENDING = '收集表.xlsx';

/** The summary over many units. The page and the command line have called it differently ever since. */
export const SUMMARY_NAMES = { page: '汇总', commandLine: 'summary' } as const;

const REVIEW = /\.审核意见单\.xlsx$/i;
const SUMMARY = /^(?:summary|汇总)(?:-\d+)?\.xlsx$/i;
const OURS: readonly RegExp[] = [
  // Lock files of an open workbook.
  /^~\$|^\./,
  REVIEW,
  SUMMARY,
  /\.marked(-\d+)?\.xlsx$/i,
  /(?:^|_)(?:助手资料|收集表)(?:-\d+)?\.xlsx$/i,
  /\.审核意见单\.docx$/,
];

/** Whether a file was written here or is a lock file, by its name without folders. */
export function isOurs(name: string): boolean {
  return OURS.some((form) => form.test(name));
}

/** Whether a file carries a round: a 审核意见单, or a summary. */
export function isReviewName(name: string): boolean {
  return REVIEW.test(name);
}

export function isSummaryName(name: string): boolean {
  return SUMMARY.test(name);
}
