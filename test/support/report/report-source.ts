import { basicFacts, checkReport } from '../../../src/checking';
import { sealOf } from '../../../src/comparison';
import type { ReportSource } from '../../../src/reports';
import type { CheckReport, ReportModel } from '../../../src/model';
import { basisTexts } from '../../../src/rules/custom';

/** What reports are written from, for a report in a test. */
export function sourceOf(report: ReportModel, checked: CheckReport = checkReport(report)): ReportSource {
  return {
    file: report.fileName,
    report,
    checked,
    facts: basicFacts(report),
    sheets: [...report.tables.map((table) => table.sheet), ...report.unmapped.map(({ sheet }) => sheet)],
    bases: basisTexts([]),
    time: '2026-03-05 09:07',
    seal: () => sealOf(report),
    explained: [],
  };
}
