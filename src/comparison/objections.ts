import type { ReportModel } from '../model';
import { unitRelation } from '../standards';

/** What tells that two books are not two versions of one: they can be compared, and it has to be said. */
export type Objection = 'otherUnit' | 'otherYear' | 'otherScope' | 'otherAmountUnit';

/** What the two books say of themselves that does not go together; what one of them does not say is no objection. */
export function objectionsTo(old: ReportModel, now: ReportModel): readonly Objection[] {
  const relation = unitRelation(old, now);
  const objections: Objection[] = relation === 'otherUnit' || relation === 'otherScope' ? [relation] : [];
  if (differ(old.year, now.year)) objections.push('otherYear');
  if (differ(old.amountUnit, now.amountUnit)) objections.push('otherAmountUnit');
  return objections;
}

/** What one book does not say contradicts nothing. */
function differ<T>(old: T | null, now: T | null): boolean {
  return old !== null && now !== null && old !== now;
}
