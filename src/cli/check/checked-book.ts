import { basicFacts } from '../../checking';
import { reportTime, type ReportSource } from '../../reports';
import type { CheckReport, ReportModel } from '../../model';
import { basisTexts, type CustomRule } from '../../rules/custom';
import type { OpenedBook } from '../input';

/** A book, as it was understood and judged. */
export interface CheckedBook {
  readonly book: OpenedBook;
  readonly report: ReportModel;
  readonly checked: CheckReport;
  /** The rules of one's own that it was judged by. */
  readonly customRules: readonly CustomRule[];
  /** Last year's book, where one was named for it. */
  readonly prior: ReportModel | null;
}

/** What reports on a book are written from. */
export function reportSource({ book, report, checked, customRules, prior }: CheckedBook, now: Date): ReportSource {
  return {
    file: book.path,
    report,
    checked,
    facts: basicFacts(report),
    sheets: book.snapshot.sheets.map(({ name }) => name),
    bases: basisTexts(customRules),
    time: reportTime(now),
    explained: [],
    ...(prior && { prior }),
  };
}
