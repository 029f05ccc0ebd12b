import type { Answers, PublicTableId, ReportModel, TableId, WorkbookSnapshot } from '../model';
import { recogniseInternal } from './internal';

/** Tables laid out as in the 财决 workbook that units also publish beside the nine. */
const AGENCY_TABLES: readonly PublicTableId[] = ['agencyOperations', 'stateAssets'];

/**
 * The report with 机构运行信息表 and 国有资产占用情况表 where they stand on sheets that are none of its other tables.
 * A workbook without any public table stays as it is: these two alone make no 部门决算.
 */
export function withAgencyTables(report: ReportModel, snapshot: WorkbookSnapshot, answers: Answers): ReportModel {
  const unread = new Set(report.unmapped.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.filter(({ name }) => unread.has(name));
  if (report.tables.length === 0 || sheets.length === 0) return report;
  const pointings = (answers.pointings ?? []).filter(({ table }) => isAgencyTable(table));
  const read = recogniseInternal({ ...snapshot, sheets }, { ...answers, pointings });
  // The other reader takes every table of its kind on these sheets; all but the two stay unread.
  const tables = read.tables.filter(({ id }) => isAgencyTable(id));
  if (tables.length === 0) return report;
  const taken = new Set(tables.map(({ sheet }) => sheet));
  const pointed = [...(report.pointed ?? []), ...(read.pointed ?? [])];
  return {
    ...report,
    tables: [...report.tables, ...tables],
    unmapped: report.unmapped.filter(({ sheet }) => !taken.has(sheet)),
    ...(pointed.length > 0 && { pointed }),
  };
}

function isAgencyTable(table: TableId): boolean {
  return AGENCY_TABLES.some((id) => id === table);
}
