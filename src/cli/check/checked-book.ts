import type { CheckReport, ReportModel } from '../../model';
import type { OpenedBook } from '../input';

/** A book, as it was understood and judged. */
export interface CheckedBook {
  readonly book: OpenedBook;
  readonly report: ReportModel;
  readonly checked: CheckReport;
}
