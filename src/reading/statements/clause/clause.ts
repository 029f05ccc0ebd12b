import type { BudgetBasis, Direction, FigureUnit, Predicate } from '../../../model';
import { againstIn, basisIn, measureIn } from './money';
import { ownerBefore } from './owner';
import { basePeriod, periodIn } from './period';
import { predicateOf } from './predicate';
import { subjectIn, type ClauseSetting, type ClauseSubject, type FoundSubject } from './subject';
import { unquoted } from './unquoted';
import { AGAINST_YEAR, BARE_PRIOR, DEVIATION, FROM_BASE, IS_COMPARED, OF_SHARE } from './words';

/** What the words before a figure, in its clause, say of it. */
export interface ReadClause {
  readonly predicate: Predicate;
  readonly direction: Direction | null;
  readonly subject: ClauseSubject | null;
  readonly whole: string | null;
  readonly measure: 'final' | 'budget' | null;
  readonly against: 'prior' | 'budget' | null;
  /** Which budget the clause names; null where it names none, or both. */
  readonly basis: BudgetBasis | null;
  /** The year of the figure itself, where the clause names one. */
  readonly period: 'current' | 'prior' | number | null;
  /** Whether the year is only what the figure is compared with: “比2019年”. */
  readonly isBase: boolean;
  /** Whether the subject is named behind the word that compares: “较年初预算安排的人员和公用经费”. */
  readonly isNamedAsBase: boolean;
  /** Whether it is the whole that a share behind it is of: “占本年支出合计”. */
  readonly isOfShare: boolean;
  /** The unit that stands before the subject's name: “局本级”; null where none does. */
  readonly owner: string | null;
}

/** Reads the words that stand before a figure in its clause. */
export function readClause(words: string, unit: FigureUnit | null, setting: ClauseSetting): ReadClause {
  const clause = unquoted(words);
  const { predicate, direction, whole, before } = predicateOf(clause, unit);
  const from = fromBase(predicate, before);
  const found = subjectIn(from ? before.slice(0, from.index) : before, unit, setting);
  const rest = without(before, found);
  const against = predicate === 'growth' && DEVIATION.test(clause) ? 'budget' : againstIn(rest, setting.year);
  const isCompared = against !== null && /^(?:[^，]{0,3})(?:比|较|与|同|和)/.test(rest);
  const isBase = from !== null || (predicate === 'value' && (isCompared || BARE_PRIOR.test(rest)));
  return {
    predicate,
    direction,
    subject: found?.subject ?? null,
    whole,
    measure: predicate === 'completion' ? null : measureIn(rest),
    against,
    basis: basisIn(clause),
    period: isBase
      ? basePeriod(rest, from ? from[1] : AGAINST_YEAR.exec(rest)?.[1], against, setting.year)
      : periodIn(rest, setting.year, predicate),
    isBase,
    isNamedAsBase: isBase && from === null && isBehindComparison(before, found, setting),
    isOfShare: predicate === 'value' && OF_SHARE.test(clause),
    owner: found ? ownerBefore(before.slice(0, found.start)) : null,
  };
}

/** Whether a name stands behind the words that say what is compared with, and is no longer another comparison's. */
function isBehindComparison(words: string, found: FoundSubject | null, { year }: ClauseSetting): boolean {
  if (!found) return false;
  const before = words.slice(0, found.start);
  return againstIn(before, year) !== null && !IS_COMPARED.test(before);
}

/** “由上年的”: the words that make a figure what another one rose from; null where it is none. */
function fromBase(predicate: Predicate, words: string): RegExpExecArray | null {
  return predicate === 'value' || predicate === 'count' ? FROM_BASE.exec(words) : null;
}

/** A clause with a dot in the place of its subject: “一般公共预算” in a name must not be taken for a budget. */
function without(clause: string, found: FoundSubject | null): string {
  return found ? `${clause.slice(0, found.start)}·${clause.slice(found.end)}` : clause;
}
