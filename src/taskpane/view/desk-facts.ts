import type { BasicFact, CellRef, CellValue, ReportModel, SheetSnapshot, WorkbookSnapshot } from '../../model';

/**
 * The basic facts with a cell for each that is printed on a sheet: names and dates are read from titles and
 * heads, which the report does not bind to cells.
 */
export function deskFacts(
  facts: readonly BasicFact[],
  report: ReportModel,
  snapshot: WorkbookSnapshot,
): readonly BasicFact[] {
  const sheets = sheetsOfTables(report, snapshot);
  return facts.map((fact) => (fact.cell === null ? { ...fact, cell: firstCell(sheets, fact.text) } : fact));
}

/** Other sheets may name the unit too, but they are not what is printed. */
function sheetsOfTables(report: ReportModel, snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  const names = new Set(report.tables.map((table) => table.sheet));
  return snapshot.sheets.filter((sheet) => names.has(sheet.name));
}

/** Titles and unit lines stand above the figures; further down the same words mean something else. */
const HEAD_ROWS = 8;

/** In the order of the workbook: the first sheet that tells it is the one that lies on the desk. */
function firstCell(sheets: readonly SheetSnapshot[], text: string): CellRef | null {
  const wanted = squeeze(text);
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.values.slice(0, HEAD_ROWS).entries()) {
      const column = cells.findIndex((value) => holds(value, wanted));
      if (column >= 0) return { sheet: sheet.name, row, column };
    }
  }
  return null;
}

/** Within a longer text too: “编制单位：某局” names the unit. */
function holds(value: CellValue, wanted: string): boolean {
  return typeof value === 'string' && squeeze(value).includes(wanted);
}

/** Printed names are padded with spaces. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
