import { unitRelation, type Whose } from './unit-name';

/** Whose a book says it is, and of which year; null where it does not say. */
export interface WhoseYear extends Whose {
  readonly year: number | null;
}

/** What tells that a book is not last year's. */
export type PriorObjection = 'otherUnit' | 'otherYear' | 'otherScope';

/**
 * What tells that a book is not last year's of a report: another unit, another year than the one before, or another
 * scope (部门汇总、本级、单位). Null where nothing does; what is not said is no objection.
 */
export function whyNotPrior(report: WhoseYear, prior: WhoseYear): PriorObjection | null {
  const relation = unitRelation(report, prior);
  if (relation === 'otherUnit') return relation;
  if (report.year !== null && prior.year !== null && prior.year !== report.year - 1) return 'otherYear';
  return relation === 'otherScope' ? relation : null;
}
