import type { Severity } from '../model';

/** How often a check called something a mistake where one had been put, and how often it did at all. */
export interface Evidence {
  readonly right: number;
  readonly told: number;
}

/**
 * What `npm run accuracy -- 3 evidence` counted: mistakes planted into right texts of many manners and into drafts, with
 * their books and without.
 */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  'NR-A01': { right: 1012, told: 1013 },
  'NR-A02': { right: 53, told: 53 },
  'NR-A03': { right: 850, told: 850 },
  'NR-A04': { right: 1083, told: 1083 },
  'NR-A05': { right: 1068, told: 1068 },
  'NR-A06': { right: 77, told: 77 },
  'NR-A07': { right: 325, told: 325 },
  'NR-A09': { right: 127, told: 127 },
  'NR-A12': { right: 77, told: 77 },
  'NR-C01': { right: 50, told: 50 },
  'NR-C02': { right: 141, told: 141 },
  'NR-C03': { right: 77, told: 77 },
  'NR-C06': { right: 121, told: 121 },
  'NR-D01': { right: 665, told: 665 },
  'NR-D02': { right: 151, told: 151 },
  'NR-D03': { right: 207, told: 207 },
  'NR-L01': { right: 205, told: 205 },
  'NR-L06': { right: 131, told: 131 },
  'NR-P01': { right: 219, told: 219 },
  'NR-P02': { right: 219, told: 219 },
  'NR-S12': { right: 219, told: 219 },
  'NR-S13': { right: 219, told: 219 },
  'NR-T01': { right: 49, told: 49 },
  'NR-T02': { right: 356, told: 356 },
  'NR-T04': { right: 55, told: 55 },
  'NR-T05': { right: 579, told: 579 },
  'NR-T06': { right: 139, told: 139 },
  'NR-T07': { right: 308, told: 308 },
  'NR-T08': { right: 236, told: 236 },
  'NR-T09': { right: 65, told: 65 },
  'NR-U01': { right: 484, told: 484 },
  'NR-U07': { right: 55, told: 55 },
  'NR-X01': { right: 96, told: 96 },
};

/** A check says 必改 once it was right so often, */
const FEWEST_RIGHT = 30;
/** and wrong no more than once in so many times: once at the most where it was told less often. */
const TOLD_PER_WRONG = 500;

/** Whether so much evidence lets a check say 必改. */
export function isEnough({ right, told }: Evidence): boolean {
  return right >= FEWEST_RIGHT && told - right <= Math.max(1, Math.floor(told / TOLD_PER_WRONG));
}

/** Whether a check has shown that it is right. */
export function hasShownItself(id: string): boolean {
  return isEnough(EVIDENCE[id] ?? { right: 0, told: 0 });
}

/** How grave a finding is told: a check that has not shown itself asks only. */
export function shownSeverity(id: string, meant: Severity): Severity {
  return meant === 'error' && !hasShownItself(id) ? 'warning' : meant;
}
