import type { Day } from './day';

/** A unit that must publish its accounts, as the list has it. */
export interface RosterUnit {
  readonly name: string;
  /** 上级或主管部门; null where the list does not say, or the unit is the topmost one. */
  readonly above: string | null;
  /** 涉密免公开 */
  readonly isExempt: boolean;
  /** When its accounts were approved, and when it published them; null where the list does not say. */
  readonly approvedOn: Day | null;
  readonly publishedOn: Day | null;
}

/** 名册 */
export interface Roster {
  readonly name: string;
  readonly units: readonly RosterUnit[];
  /** What of it could not be used, each in a sentence. */
  readonly remarks: readonly string[];
}
