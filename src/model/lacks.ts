/** What a check may lack that the user can bring along. */
export type Lack = 'year' | 'scope' | 'unitKind' | 'prior' | 'internal' | 'approved';

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
};
