/** What a check may lack that the user can bring along: an answer, a book, or the place in the book that is meant. */
export type Lack = 'year' | 'scope' | 'unitKind' | BookLack | 'table' | 'line' | 'ownRule';

/** 上年 / 财决 / 批复 / 所属单位: a book that the open one is compared with. */
export type BookLack = 'prior' | 'internal' | 'approved' | 'units';

/** How the reason of what was not checked begins. */
export function lackText(lack: Lack): string {
  return `缺 ${LACK_NAMES[lack]}`;
}

/** What people call it, in “无法核对：缺 …” and where it is asked for. */
export const LACK_NAMES: Readonly<Record<Lack, string>> = {
  year: '年度',
  scope: '口径',
  unitKind: '单位性质',
  prior: '上年决算',
  internal: '财决报表',
  approved: '批复数',
  units: '所属单位决算',
  table: '报表',
  line: '认得出的行或栏',
  ownRule: '看得懂的公式',
};
