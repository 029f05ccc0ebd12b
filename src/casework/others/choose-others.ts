import type { ReportModel } from '../../model';
import { normaliseText } from '../../standards';
import type { NamedReport, OtherBooks } from '../case';

/** The books that one report is compared with. */
export interface ChosenOthers {
  readonly others: OtherBooks;
  /** Would be last year's, but is of another year; null where there is none such. */
  readonly otherYear: NamedReport | null;
}

/**
 * Those of the books at hand that belong to a report: of last years' the unit's own, of the others all.
 * @param isOnly no other report shares the books: one of last year needs no name to be matched by, since units are
 * renamed, too
 */
export function chooseOthers(report: ReportModel, books: OtherBooks, isOnly: boolean): ChosenOthers {
  const prior = priorAmong(report, books.prior ?? [], isOnly);
  const isLastYear = prior === undefined || isYearBefore(prior.report.year, report.year);
  const own: OtherBooks = { ...books, prior: prior && isLastYear ? [prior] : [] };
  return {
    others: Object.fromEntries(Object.entries(own).filter(([, reports]) => reports.length > 0)),
    otherYear: prior && !isLastYear ? prior : null,
  };
}

function priorAmong(report: ReportModel, books: readonly NamedReport[], isOnly: boolean): NamedReport | undefined {
  if (isOnly && books.length === 1) return books[0];
  const name = normaliseText(report.unitName ?? '');
  return name === '' ? undefined : books.find((book) => normaliseText(book.report.unitName ?? '') === name);
}

function isYearBefore(prior: number | null, year: number | null): boolean {
  return prior === null || year === null || prior === year - 1;
}
