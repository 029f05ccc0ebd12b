/** What proof-reading a case says to people. */
export const PROOFREAD_WORDS = {
  approved: (message: string) => `与批复的决算不符：${message}`,
  doubted: (message: string) => `${message}（表中这一格自身核对不平，请先核实表，再改文字。）`,
  inTable: (table: string, message: string) => `文中的“${table}”：${message}`,
  noCopy: (isSigned: boolean) =>
    isSigned
      ? '原稿有数字签名，加批注会使签名失效，没有写带批注的副本；问题都在校对报告里。'
      : '原稿的结构加不进批注，没有写带批注的副本；问题都在校对报告里。',
} as const;

/** What texts of several units tell side by side. */
export const ACROSS_TEXTS = {
  alike: (reason: string, names: readonly string[]) =>
    `${names.join('、')}的原因一字不差：“${reason}”，请核实是否各单位的实际情况`,
  stranger: (name: string, other: string) => `${name}的正文里出现了另一份文稿的单位“${other}”，请核实是否套用后漏改`,
} as const;
