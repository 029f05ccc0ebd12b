import { maybeTable, type ReportModel } from '../../model';
import { ancestors, codedRows } from './codes';

/** The economic 类 of 基本支出 that the table prints, or of which it prints a 款, by code. */
export function basicCategories(report: ReportModel): readonly string[] {
  const table = maybeTable(report, 'generalBudgetBasic');
  return table ? [...new Set([...codedRows(table).keys()].map((code) => code.slice(0, 3)))].sort() : [];
}

/** The functional 款 that the table of 一般公共预算 prints, or of which it prints an 项, by code; a bare 类 stands for itself. */
export function projectSections(report: ReportModel): readonly string[] {
  const table = maybeTable(report, 'generalBudgetExpenditure');
  if (!table) return [];
  const codes = [...codedRows(table).keys()];
  const parents = new Set(codes.flatMap(ancestors));
  return [
    ...new Set(codes.filter((code) => code.length > 3 || !parents.has(code)).map((code) => code.slice(0, 5))),
  ].sort();
}
