import type { CheckReport, ReportModel } from '../../model';
import type { Case } from '../case';
import type { Examined } from '../examine';

/** One version of a book: a case, understood and checked. */
export interface Version extends Pick<Case, 'kept' | 'others'> {
  readonly report: ReportModel;
  readonly check: CheckReport;
}

/** A book that was examined, as a version of one; null where nothing of it is known. */
export function versionOf({ opened, judged }: Examined): Version | null {
  return judged && { kept: opened.unit.kept, others: opened.unit.others, report: judged.report, check: judged.check };
}
