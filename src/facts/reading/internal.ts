import type { ReportModel } from '../../model';

/** Why a 财决 workbook cannot serve a report, in words; null where it can. */
export function internalObjection(report: ReportModel, internal: ReportModel): string | null {
  if (report.year !== null && internal.year !== null && internal.year !== report.year) {
    return `财决工作簿是${internal.year}年度的，不是${report.year}年度的，未采用其中的数。`;
  }
  if (report.unitName !== null && internal.unitName !== null && internal.unitName !== report.unitName) {
    return `财决工作簿的单位是“${internal.unitName}”，公开表是“${report.unitName}”，未采用其中的数。`;
  }
  return null;
}
