import type { ReportModel } from '../../model';
import { ofSameUnit } from '../../standards';
import type { NamedReport, OtherBooks, OtherRole } from '../case';
import { chooseOwnLevel } from './choose-own-level';
import { refusalOf } from './refusal';

/** The books that one report is compared with. */
export interface ChosenOthers {
  readonly others: OtherBooks;
  /** In Chinese, why books that were brought for it are not compared with. */
  readonly refusals: readonly string[];
}

/** Of each a report has one book, its own. */
const ROLES: readonly OtherRole[] = ['prior', 'internal', 'approved'];

/**
 * Those of the books at hand that a report is compared with: 下属单位 all, of any other role the unit's own, where
 * nothing tells that it cannot serve.
 * @param isOnly no other report shares the books: each was brought for this one, be it without a name
 */
export function chooseOthers(report: ReportModel, books: OtherBooks, isOnly: boolean): ChosenOthers {
  const refusals: string[] = [];
  const others: Partial<Record<OtherRole, readonly NamedReport[]>> = {};
  if (books.units) others.units = books.units;
  const ownLevel = chooseOwnLevel(report, books, isOnly);
  if (ownLevel.book) others.ownLevel = [ownLevel.book];
  if (ownLevel.prior) others.ownLevelPrior = [ownLevel.prior];
  refusals.push(...ownLevel.refused);
  for (const role of ROLES) {
    // What is 本级's last year is no objection to the department's.
    const brought = (books[role] ?? []).filter((book) => book !== ownLevel.prior);
    const { book, refused } = chooseOne(report, role, brought, isOnly);
    if (book) others[role] = [book];
    refusals.push(...refused);
  }
  return { others, refusals };
}

interface ChosenOne {
  readonly book: NamedReport | undefined;
  readonly refused: readonly string[];
}

function chooseOne(report: ReportModel, role: OtherRole, books: readonly NamedReport[], isOnly: boolean): ChosenOne {
  const named = namedLike(report, books);
  const judged = (named.length > 0 || !isOnly ? named : books).map((book) => ({
    book,
    refusal: refusalOf(role, book, report),
  }));
  const fitting = judged.filter(({ refusal }) => refusal === null);
  // Of several without a name nobody can tell which one is meant.
  const isSure = named.length > 0 || fitting.length === 1;
  return {
    book: isSure ? fitting[0]?.book : undefined,
    refused: fitting.length > 0 ? [] : judged.flatMap(({ refusal }) => refusal?.text ?? []),
  };
}

function namedLike(report: ReportModel, books: readonly NamedReport[]): readonly NamedReport[] {
  if (report.unitName === null) return [];
  const reports = ofSameUnit(
    report,
    books.map((book) => book.report),
  );
  return books.filter((book) => reports.includes(book.report));
}
