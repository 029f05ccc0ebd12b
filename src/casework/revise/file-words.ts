/** What is said of a revised text as a file. */
export const REVISED_FILE = {
  cannotWrite: (isSigned: boolean) =>
    isSigned
      ? '原稿有数字签名，任何改动都会使签名失效，没有写；请用没有签名的原稿。'
      : '原稿的结构写不进修订，没有写；请在 Word 里另存为 .docx 后再试。',
  /** Behind the name of the text. */
  updated: (year: number | null) => `（${year === null ? '' : `${year}年度`}修订稿）.docx`,
  followed: '（数已更新）.docx',
} as const;
