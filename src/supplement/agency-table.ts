import { maybeTable, type Answers, type ReportModel, type WorkbookSnapshot } from '../model';
import { recogniseInternal } from '../recognition';

/**
 * The report with 机构运行信息表 where its own workbook holds that, too: counts, procurement and vehicles are then
 * read from their cells instead of being asked for. For drafting only; the public checks do not know the table.
 */
export function withAgencyTable(report: ReportModel, snapshot: WorkbookSnapshot, answers: Answers = {}): ReportModel {
  if (maybeTable(report, 'agencyOperations')) return report;
  const agency = maybeTable(recogniseInternal(snapshot, answers), 'agencyOperations');
  return agency ? { ...report, tables: [...report.tables, agency] } : report;
}
