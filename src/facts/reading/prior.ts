import type { ReportModel } from '../../model';
import { whyNotPrior, type PriorObjection } from '../../standards';

/** Last year's book, where it really is the year before and not known to be another unit's; else null. */
export function usablePrior(report: ReportModel, prior: ReportModel | undefined): ReportModel | null {
  return prior && whyNotPrior(report, prior) === null ? prior : null;
}

/** What is said of a book that is not taken, so that nobody looks for its figures in the text. */
const SENTENCES: Readonly<Record<PriorObjection, (report: ReportModel, prior: ReportModel) => string>> = {
  otherUnit: (report, prior) =>
    `上年工作簿的单位是“${prior.unitName ?? ''}”，本年是“${report.unitName ?? ''}”，未采用其中的上年数；若为更名，请先核对单位名称。`,
  otherYear: (report, prior) =>
    `上年工作簿是${prior.year ?? ''}年度的，不是${Number(report.year) - 1}年度，未采用其中的上年数。`,
  otherScope: () => '上年工作簿与本年的口径（部门汇总、本级、单位）不同，未采用其中的上年数。',
};

/** Why a book cannot serve as last year's, in words; null where it can. */
export function priorObjection(report: ReportModel, prior: ReportModel): string | null {
  const objection = whyNotPrior(report, prior);
  return objection === null ? null : SENTENCES[objection](report, prior);
}
