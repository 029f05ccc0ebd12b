import { maybeTable, type Answers, type RecognisedTable, type ReportModel, type WorkbookSnapshot } from '../model';
import { recogniseInternal } from '../recognition';

/**
 * The report with 机构运行信息表 where its own workbook holds that, or at least 国有资产占用情况表: counts,
 * procurement and vehicles are then read from their cells instead of being asked for. For drafting only; the
 * public checks do not know the table.
 */
export function withAgencyTable(report: ReportModel, snapshot: WorkbookSnapshot, answers: Answers = {}): ReportModel {
  if (maybeTable(report, 'agencyOperations')) return report;
  const read = recogniseInternal(snapshot, answers);
  const assets = maybeTable(read, 'stateAssets');
  const agency = maybeTable(read, 'agencyOperations') ?? (assets && asAgencyTable(assets));
  return agency ? { ...report, tables: [...report.tables, agency] } : report;
}

/** The assets are a part of 机构运行信息表, under the same rows: their numbers are what that counts. */
function asAgencyTable(assets: RecognisedTable): RecognisedTable {
  const counts = assets.columns.filter(({ key }) => key === 'count');
  return {
    ...assets,
    id: 'agencyOperations',
    columns: counts.map(({ title }) => ({ key: 'finalAmount', title })),
    rows: assets.rows.flatMap((row) => {
      const count = row.cells.get('count');
      return count ? { ...row, cells: new Map([['finalAmount', count]]) } : [];
    }),
  };
}
