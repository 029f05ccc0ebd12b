import type { RecognisedTable, ReportModel, TableId, Visibility, WorkbookSnapshot } from '../../model';
import type { TableChoice } from '../../casework';

/** One sheet of the workbook with what it was taken for. */
export interface SheetRow {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** None where it is no table. */
  readonly tables: readonly RecognisedTable[];
  /** Why it is no table; null where it is one. */
  readonly reason: string | null;
  /** A question about this very sheet is open. */
  readonly asked: boolean;
}

/** Every sheet in the order of the workbook. */
export function sheetRows(report: ReportModel, snapshot: WorkbookSnapshot): readonly SheetRow[] {
  return snapshot.sheets.map(({ name, visibility }) => ({
    sheet: name,
    visibility,
    tables: report.tables.filter((table) => table.sheet === name),
    reason: reasonOf(report, name),
    asked: report.questions.some(({ id }) => isAbout(name, id.replace(/^sheet:/, ''))),
  }));
}

/** A sheet may have been tried as several tables; equal reasons are told once. */
function reasonOf(report: ReportModel, sheet: string): string | null {
  const reasons = report.unmapped.filter((unmapped) => isAbout(sheet, unmapped.sheet)).map(({ reason }) => reason);
  return reasons.length === 0 ? null : [...new Set(reasons)].join('；');
}

/** Recognition names the second table of a sheet by the sheet's name and its number: “Sheet1#2”. */
function isAbout(sheet: string, name: string): boolean {
  return name === sheet || (name.startsWith(`${sheet}#`) && /^\d+$/.test(name.slice(sheet.length + 1)));
}

/** Tables of the printed set that stand on no sheet; those of the set's variants are not missed. */
export function tablesNotFound(report: ReportModel, tables: readonly TableChoice[]): readonly TableChoice[] {
  const found = new Set<TableId>(report.tables.map((table) => table.id));
  return tables.filter((table) => table.expected && !found.has(table.id));
}
