import type { OtherRole } from '../casework';

/** What people call a book that another one is compared with. */
export const ROLE_NAMES: Readonly<Record<OtherRole, string>> = {
  prior: '上年',
  internal: '财决',
  approved: '批复/定稿',
  ownLevel: '本级',
  ownLevelPrior: '本级上年',
};
