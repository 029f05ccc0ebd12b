/** What is said of a draft by a case that was checked. */
export const DRAFT_WORDS = {
  doubt: '〔核对不平〕',
  doubtful: (count: number) => `情况说明有${count}个数取自核对不平、必须改正的单元格，改正以前不能作准。`,
} as const;

/** Stands behind what was taken from last year's text, wherever a draft tells it. */
export const TAKEN_MARK = '〔取自上年稿，请核〕';

export const LAST_TEXT = {
  taken: (name: string, count: number) => `从“${name}”取来 ${count} 项，都注明“取自上年稿，请核”；已填的没有改。`,
  nothing: (name: string) => `“${name}”里没有可以取来的内容：已填的不改，认不准的不取。`,
  open: (count: number) => `文中有${count}处取自上年稿，后面已经注明，请逐处核对。`,
  term: (name: string) => `名词解释：${name}`,
} as const;
