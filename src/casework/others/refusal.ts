import type { ReportModel } from '../../model';
import type { OtherRole } from '../case';
import { sameUnit } from './same-unit';
import { noSuchBook, notTheSameUnit, notTheYearBefore } from './words';

/** Why a book is not compared with. */
export interface Refusal {
  /** A sentence for people. */
  readonly text: string;
  /** It is of another unit, and so may serve another book. */
  readonly isOfOtherUnit: boolean;
}

/** Why a book that was opened for a role cannot be compared with; null where it can. */
export function refusalOf(
  role: OtherRole,
  { fileName, tables, year, unitName }: ReportModel,
  own: ReportModel,
): Refusal | null {
  if (tables.length === 0) return { text: noSuchBook(fileName, role), isOfOtherUnit: false };
  if (unitName !== null && own.unitName !== null && !sameUnit(unitName, own.unitName)) {
    return { text: notTheSameUnit(fileName, unitName, own.unitName), isOfOtherUnit: true };
  }
  const isOtherYear = role === 'prior' && year !== null && own.year !== null && year !== own.year - 1;
  return isOtherYear ? { text: notTheYearBefore(fileName, year, own.year), isOfOtherUnit: false } : null;
}
