import type { PaperSize, Workbook, Worksheet } from 'exceljs';
import type { RowPlan, SheetPlan } from '../layout/sheet-plan';
import { ROW_HEIGHTS, styleAt } from './styles';

/** exceljs declares it as an ambient const enum, which isolated modules cannot read: the number is written out. */
const A4: PaperSize = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

function drawRow(worksheet: Worksheet, plan: SheetPlan, row: RowPlan, index: number): void {
  const drawn = worksheet.getRow(index + 1);
  drawn.height = row.height ?? ROW_HEIGHTS[row.role];
  plan.columns.forEach(({ kind }, column) => {
    const value = row.cells[column] ?? null;
    const cell = drawn.getCell(column + 1);
    if (typeof value === 'number' || typeof value === 'string') cell.value = value;
    cell.style = styleAt({ role: row.role, kind, isFirst: column === 0, isText: typeof value === 'string' });
  });
}

function printTitles(plan: SheetPlan): string {
  return `1:${plan.frozen.rows}`;
}

/** Adds a planned sheet to an exceljs workbook: cells, merges, widths, frozen panes and page set-up. */
export function drawSheet(workbook: Workbook, plan: SheetPlan): void {
  const worksheet = workbook.addWorksheet(plan.name, {
    views: [{ state: 'frozen', xSplit: plan.frozen.columns, ySplit: plan.frozen.rows, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: plan.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: printTitles(plan),
    },
    headerFooter: { oddFooter: '&C第 &P 页' },
  });
  plan.columns.forEach(({ width }, column) => {
    worksheet.getColumn(column + 1).width = width;
  });
  plan.rows.forEach((row, index) => drawRow(worksheet, plan, row, index));
  plan.merges.forEach(({ top, left, bottom, right }) => {
    worksheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  });
}
