/** What is said of a draft by a case that was checked. */
export const DRAFT_WORDS = {
  doubt: '〔核对不平〕',
  doubtful: (count: number) => `情况说明有${count}个数取自核对不平、必须改正的单元格，改正以前不能作准。`,
} as const;
