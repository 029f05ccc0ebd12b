import type { ReportModel, WorkbookSnapshot } from '../model';
import type { NamedRounds } from '../rounds';
import type { OtherBook } from '../rules';
import type { KeptData } from './kept/kept-data';

/** A book that another one is compared with, by the name that it was brought with. */
export interface NamedReport {
  readonly name: string;
  readonly report: ReportModel;
}

/** 上年 / 财决 / 批复 / 所属单位 / 本级 / 本级上年 */
export type OtherRole = OtherBook | 'ownLevel' | 'ownLevelPrior';

/** The books that were brought, by role; a role that nobody brought a book for is absent. */
export type OtherBooks = Readonly<Partial<Record<OtherRole, readonly NamedReport[]>>>;

/** One unit in one year with all that belongs to it: plain data, which another thread can be given. */
export interface Case {
  /** This year's book. */
  readonly book: WorkbookSnapshot;
  /** 助手资料 with answers, pointings and 出错说明, and the rules of one's own. */
  readonly kept: KeptData;
  readonly others: OtherBooks;
  /** The round before, as it was read; null where none is at hand. */
  readonly previous: NamedRounds | null;
}

/** 本级's own book beside that of the whole department, with 本级's of last year. */
export interface OwnLevelBooks {
  readonly report: ReportModel;
  readonly prior: ReportModel | null;
}

/** 本级's book of a case; null where none is at hand. */
export function ownLevelOf({ others }: Pick<Case, 'others'>): OwnLevelBooks | null {
  const report = others.ownLevel?.[0]?.report;
  return report ? { report, prior: others.ownLevelPrior?.[0]?.report ?? null } : null;
}

/** Last year's book of a case; null where none is at hand. */
export function priorBookOf({ others }: Pick<Case, 'others'>): ReportModel | null {
  return others.prior?.[0]?.report ?? null;
}
