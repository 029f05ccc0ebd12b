/** What is said of 助手资料 that is not this book's own. */
export const KEPT_WORDS = {
  otherUnit: (theirs: string, ours: string) => `助手资料是“${theirs}”的，打开的工作簿是“${ours}”的，没有采用。`,
  otherYear: (theirs: number, ours: number) => `助手资料是 ${theirs} 年度的，打开的工作簿是 ${ours} 年度的，没有采用。`,
  carried: (year: number) =>
    `助手资料是上年（${year} 年度）的：沿用了单位性质、职责、机构名单和报表对应关系，其中的数作为上年数，其余请重新填写。`,
} as const;
