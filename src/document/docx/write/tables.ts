import type * as Docx from 'docx';
import { STYLE_IDS } from './document-styles';
import { halfPoints, pointTwips, twips } from './lengths';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './official-layout';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table';
import { tableType, type TableType } from './table-lines';

/** Millimetres between a cell's edge and its text. */
const CELL_MARGIN = 1;

/** A table on a page of its own: title, the line with unit and measure, the grid, the notes. */
export function tableBlocks(docx: typeof Docx, table: PrintedTable): readonly Docx.FileChild[] {
  const { title, number, unitName, amountUnit, notes, isLandscape } = table;
  const width = twips(isLandscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH);
  const small = (text: string) => new docx.Paragraph({ style: STYLE_IDS.tableText, text });
  const across = (left: string, right: string) =>
    new docx.Paragraph({
      style: STYLE_IDS.tableText,
      keepNext: true,
      tabStops: [{ type: docx.TabStopType.RIGHT, position: width }],
      children: [new docx.TextRun({ children: [left, new docx.Tab(), right] })],
    });
  return [
    new docx.Paragraph({ style: STYLE_IDS.tableTitle, text: title, keepNext: true, pageBreakBefore: true }),
    across('', number),
    across(`单位：${unitName}`, amountUnit === '' ? '' : `金额单位：${amountUnit}`),
    grid(docx, table, width),
    ...notes.map(small),
  ];
}

/** Widths are fixed: Word would else lay them out by their content, and every program otherwise. */
function grid(docx: typeof Docx, table: PrintedTable, width: number): Docx.Table {
  const type = tableType(table);
  const rowsOf = (rows: readonly PrintedRow[], isHeader: boolean): readonly Docx.TableRow[] =>
    rows.map((cells) => tableRow(docx, cells, isHeader, type));
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: table.widths.map(twips),
    layout: docx.TableLayoutType.FIXED,
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN) },
    rows: [...rowsOf(table.header, true), ...rowsOf(table.rows, false)],
  });
}

/** Header rows come again on every page; no row is torn apart between pages. */
function tableRow(docx: typeof Docx, cells: PrintedRow, tableHeader: boolean, type: TableType): Docx.TableRow {
  const children = cells.map((cell) => tableCell(docx, cell, type));
  return new docx.TableRow({ tableHeader, cantSplit: true, children });
}

/** Lines are exact: a face that stands in for ours must not make the table longer than its page. */
function tableCell(docx: typeof Docx, cell: PrintedCell, { line, letters }: TableType): Docx.TableCell {
  const { text, align, columnSpan, rowSpan, isOpen } = cell;
  const spacing = { line: pointTwips(line), lineRule: docx.LineRuleType.EXACT };
  const highlight = isOpen ? { highlight: docx.HighlightColor.YELLOW } : {};
  const children = text
    .split('\n')
    .map(
      (part, index) =>
        new docx.TextRun({ text: part, size: halfPoints(letters), ...(index > 0 && { break: 1 }), ...highlight }),
    );
  return new docx.TableCell({
    verticalAlign: docx.VerticalAlignTable.CENTER,
    ...(columnSpan !== undefined && { columnSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    children: [new docx.Paragraph({ style: STYLE_IDS.tableText, alignment: align, spacing, children })],
  });
}
