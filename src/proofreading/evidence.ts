import type { Severity } from '../model';

/** How often a check called something a mistake where one had been put, and how often it did at all. */
export interface Evidence {
  readonly right: number;
  readonly told: number;
}

/**
 * What `npm run accuracy -- 1 evidence` counted: mistakes planted into right texts of many manners and into drafts, with
 * their books and without.
 */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  'NR-A01': { right: 1379, told: 1380 },
  'NR-A02': { right: 42, told: 42 },
  'NR-A03': { right: 412, told: 412 },
  'NR-A04': { right: 413, told: 413 },
  'NR-A05': { right: 495, told: 495 },
  'NR-A06': { right: 104, told: 104 },
  'NR-A07': { right: 361, told: 361 },
  'NR-A09': { right: 50, told: 50 },
  'NR-A12': { right: 50, told: 50 },
  'NR-C01': { right: 77, told: 77 },
  'NR-C02': { right: 142, told: 142 },
  'NR-C03': { right: 69, told: 69 },
  'NR-C06': { right: 66, told: 66 },
  'NR-D01': { right: 416, told: 416 },
  'NR-D02': { right: 64, told: 64 },
  'NR-D03': { right: 98, told: 98 },
  'NR-L01': { right: 95, told: 95 },
  'NR-L06': { right: 101, told: 101 },
  'NR-P01': { right: 107, told: 107 },
  'NR-P02': { right: 107, told: 107 },
  'NR-S12': { right: 107, told: 107 },
  'NR-S13': { right: 107, told: 107 },
  'NR-T01': { right: 48, told: 48 },
  'NR-T02': { right: 364, told: 364 },
  'NR-T04': { right: 48, told: 48 },
  'NR-T05': { right: 598, told: 598 },
  'NR-T06': { right: 139, told: 139 },
  'NR-T07': { right: 326, told: 326 },
  'NR-T08': { right: 190, told: 190 },
  'NR-T09': { right: 56, told: 56 },
  'NR-U01': { right: 371, told: 371 },
  'NR-U07': { right: 36, told: 36 },
  'NR-X01': { right: 146, told: 146 },
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
