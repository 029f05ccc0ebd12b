import type { ReportModel } from '../../model';
import { unitKey, unitRelation, whyNotPrior } from '../../standards';
import type { NamedReport, OtherRole } from '../case';
import {
  noSuchBook,
  notOfTheYear,
  notOwnLevel,
  notTheSameScope,
  notTheSameUnit,
  notTheYearBefore,
  ownBook,
} from './words';

/** Why a book is not compared with. */
export interface Refusal {
  /** A sentence for people. */
  readonly text: string;
  /** It is of another unit, and so may serve another book. */
  readonly isOfOtherUnit: boolean;
}

/** Why a book that was brought for a role cannot be compared with; null where it can. */
export function refusalOf(role: OtherRole, { name, report }: NamedReport, own: ReportModel): Refusal | null {
  if (report.tables.length === 0) return { text: noSuchBook(name, role), isOfOtherUnit: false };
  if (role === 'ownLevel') return ownLevelRefusal(name, report, own);
  if (role === 'units') return unitRefusal(name, report, own);
  if (role === 'ownLevelPrior' && report.scope === 'department') {
    return { text: notOwnLevel(name, role), isOfOtherUnit: false };
  }
  switch (objectionTo(role, report, own)) {
    case 'otherUnit':
      return { text: notTheSameUnit(name, report.unitName, own.unitName), isOfOtherUnit: true };
    case 'otherYear':
      return { text: notTheYearBefore(name, report.year, own.year), isOfOtherUnit: false };
    case 'otherScope':
      // 财决 and 批复 are made for the whole department, whatever scope the public book has.
      return isPriorRole(role) ? { text: notTheSameScope(name), isOfOtherUnit: true } : null;
    default:
      return null;
  }
}

/** What speaks against a book beside the open one; 本级's last year has 本级's scope, whatever the open book's is. */
function objectionTo(
  role: OtherRole,
  report: ReportModel,
  own: ReportModel,
): ReturnType<typeof unitRelation> | ReturnType<typeof whyNotPrior> {
  if (!isPriorRole(role)) return unitRelation(own, report);
  const isOwnLevel = role === 'ownLevelPrior' && (own.scope === null || own.scope === 'department');
  return whyNotPrior(isOwnLevel ? { ...own, scope: 'ownLevel' } : own, report);
}

function isPriorRole(role: OtherRole): boolean {
  return role === 'prior' || role === 'ownLevelPrior';
}

/** 本级's book is of the same unit and year, and of one unit alone; what it does not say is no objection. */
function ownLevelRefusal(name: string, report: ReportModel, own: ReportModel): Refusal | null {
  const [ours, theirs] = [own, report].map((each) => ({ unitName: each.unitName && unitKey(each) }));
  if (ours && theirs && unitRelation(ours, theirs) === 'otherUnit') {
    return { text: notTheSameUnit(name, report.unitName, own.unitName), isOfOtherUnit: true };
  }
  if (isOfOtherYear(report, own)) {
    return { text: notOfTheYear(name, 'ownLevel', report.year, own.year), isOfOtherUnit: false };
  }
  return report.scope === 'department' ? { text: notOwnLevel(name), isOfOtherUnit: false } : null;
}

/** What does not say its year may be of this one. */
function isOfOtherYear(report: ReportModel, own: ReportModel): boolean {
  return own.year !== null && report.year !== null && own.year !== report.year;
}

/** 所属单位 bear any name; only the very book that they add up to is none of them. */
function unitRefusal(name: string, report: ReportModel, own: ReportModel): Refusal | null {
  if (isOfOtherYear(report, own)) {
    return { text: notOfTheYear(name, 'units', report.year, own.year), isOfOtherUnit: false };
  }
  const isOwn = unitRelation(own, report) === 'same' && report.scope === 'department';
  return isOwn ? { text: ownBook(name), isOfOtherUnit: false } : null;
}
