import type { OtherRole } from '../../casework';

/** What people call a book that another one is compared with. */
export const ROLE_NAMES: Readonly<Record<OtherRole, string>> = {
  prior: '上年',
  internal: '财决',
  approved: '批复/定稿',
  units: '所属单位',
  ownLevel: '本级',
  ownLevelPrior: '本级上年',
};

/** Behind the sentence of a book that could not be read again. */
export function keptAsRead(sentence: string): string {
  return `${sentence}重新打开之前，仍按上次读到的对照。`;
}
