/** What proof-reading a case says to people. */
export const PROOFREAD_WORDS = {
  approved: (message: string) => `与批复的决算不符：${message}`,
  doubted: (message: string) => `${message}（表中这一格自身核对不平，请先核实表，再改文字。）`,
} as const;
