import type { ReportModel } from '../../model';

/** Last year's book, where it really is the year before and not known to be another unit's; else null. */
export function usablePrior(report: ReportModel, prior: ReportModel | undefined): ReportModel | null {
  return prior && priorObjection(report, prior) === null ? prior : null;
}

/** Why a book cannot serve as last year's, in words; null where it can. */
export function priorObjection(report: ReportModel, prior: ReportModel): string | null {
  if (report.year !== null && prior.year !== null && prior.year !== report.year - 1) {
    return `上年工作簿是${prior.year}年度的，不是${report.year - 1}年度，未采用其中的上年数。`;
  }
  if (report.unitName !== null && prior.unitName !== null && prior.unitName !== report.unitName) {
    return `上年工作簿的单位是“${prior.unitName}”，本年是“${report.unitName}”，未采用其中的上年数；若为更名，请先核对单位名称。`;
  }
  if (report.scope !== null && prior.scope !== null && prior.scope !== report.scope) {
    return '上年工作簿与本年的口径（部门汇总、本级、单位）不同，未采用其中的上年数。';
  }
  return null;
}
