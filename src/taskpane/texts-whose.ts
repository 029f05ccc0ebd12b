import { LACK_NAMES, type Lack } from '../model';

/** What is asked once of every book: it decides which checks apply and what the text says. */
export const WHOSE = {
  region: '这是谁的决算',
  scope: LACK_NAMES.scope,
  unitKind: LACK_NAMES.unitKind,
  unknown: '请选择',
} as const;

/** Offered where checks could not be made. */
export const SUPPLY: Readonly<Record<Lack, string>> = {
  year: '填年度',
  scope: '选口径',
  unitKind: '选单位性质',
  prior: '打开上年决算…',
  internal: '打开财决报表…',
  approved: '打开批复数…',
};

/** How many checks wait for it. */
export function lackCount(lack: Lack, count: number): string {
  return `缺 ${LACK_NAMES[lack]}：${count} 项`;
}
