import { BAND, borders, escaped, flatDocument, letters, pageFoot, paper } from './flat-xml';
import type { PrintLayout } from './layouts';
import { columnWidths, type PrintedCell, type PrintedSheet } from './printed-sheet';

/** A workbook with all its sheets to be printed, as Calc keeps it. */
export function calcFile(sheets: readonly PrintedSheet[], layout: PrintLayout): string {
  const widths = sheets.map((sheet) => columnWidths(sheet, layout.size, layout.labels));
  const columnStyles = widths.flatMap((own, sheet) =>
    own.map(
      (width, column) =>
        `<style:style style:name="co${sheet}_${column}" style:family="table-column">` +
        `<style:table-column-properties style:column-width="${width.toFixed(2)}cm"/></style:style>`,
    ),
  );
  return flatDocument('spreadsheet', {
    styles: [...columnStyles, ...cellStyles(layout), pageLayout(layout)].join(''),
    master:
      '<style:master-page style:name="Page" style:page-layout-name="Paper">' +
      `<style:header style:display="false"/><style:footer>${pageFoot(layout)}</style:footer></style:master-page>`,
    body: sheets.map((sheet, index) => tableOf(sheet, index, layout)).join(''),
  });
}

function pageLayout(layout: PrintLayout): string {
  const scale = layout.isFitted ? 'style:scale-to-X="1" style:scale-to-Y="0"' : '';
  return (
    `<style:page-layout style:name="Paper"><style:page-layout-properties ${paper(layout)} ${scale} ` +
    `style:print-page-order="${layout.isDownFirst ? 'ttb' : 'ltr'}" style:print="objects zero-values"/>` +
    `<style:header-style/><style:footer-style/></style:page-layout>`
  );
}

const SIDES = { left: 'start', middle: 'center', right: 'end' } as const;

/** Whether labels are cut off. */
function isCut({ labels }: PrintLayout): boolean {
  return labels === 'cut' || labels === 'cutAround';
}

function cellStyles(layout: PrintLayout): readonly string[] {
  const { size, labels, lines, pageNumber } = layout;
  const wrap = isCut(layout) ? '' : 'fo:wrap-option="wrap"';
  const headWrap = labels === 'cutAround' ? '' : 'fo:wrap-option="wrap"';
  const side = labels === 'cutAround' ? 'center' : 'start';
  const ground = lines === 'grounds' ? 'fo:background-color="#d9d9d9"' : '';
  const style = (name: string, cell: string, paragraph: string, text: string, format = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" ${format}>` +
    `<style:table-cell-properties style:vertical-align="middle" ${cell}/>` +
    `<style:paragraph-properties ${paragraph}/>${text}</style:style>`;
  const plain = letters(layout, size);
  return [
    '<number:number-style style:name="N2"><number:number number:decimal-places="2" number:min-decimal-places="2" ' +
      'number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
    style('title', '', 'fo:text-align="center"', letters(layout, size + 6, true)),
    style('caption', '', 'fo:text-align="start"', plain),
    style('right', '', 'fo:text-align="end"', plain),
    style('head', `${borders(layout)} ${ground} ${headWrap}`, `fo:text-align="${SIDES[layout.heads]}"`, plain),
    ...['', `fo:background-color="${BAND}"`].flatMap((band, index) => [
      style(`words${index}`, `${borders(layout)} ${band} ${wrap}`, `fo:text-align="${side}"`, plain),
      style(`amount${index}`, `${borders(layout)} ${band}`, 'fo:text-align="end"', plain, 'style:data-style-name="N2"'),
      style(`count${index}`, `${borders(layout)} ${band}`, 'fo:text-align="center"', plain),
    ]),
    '<style:style style:name="high" style:family="table-row">' +
      '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
    '<style:style style:name="fixed" style:family="table-row"><style:table-row-properties ' +
      `style:row-height="${((size + 6) * 0.0353).toFixed(2)}cm" style:use-optimal-row-height="false"/></style:style>`,
    '<style:style style:name="Sheet" style:family="table" style:master-page-name="Page">' +
      '<style:table-properties table:display="true"/></style:style>',
    `<style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties ` +
      `fo:text-align="${pageNumber === 'right' ? 'end' : 'center'}"/>${plain}</style:style>`,
  ];
}

function tableOf(sheet: PrintedSheet, index: number, layout: PrintLayout): string {
  const columns = Array.from(
    { length: sheet.width },
    (_, at) => `<table:table-column table:style-name="co${index}_${at}"/>`,
  );
  const rows = sheet.cells.map((_, row) => rowOf(sheet, row, layout));
  const [heads, others] = layout.repeatsHead ? [rows.slice(0, sheet.body), rows.slice(sheet.body)] : [[], rows];
  const repeated = heads.length > 0 ? `<table:table-header-rows>${heads.join('')}</table:table-header-rows>` : '';
  return (
    `<table:table table:name="${escaped(sheet.name)}" table:style-name="Sheet">${columns.join('')}` +
    `${repeated}${others.join('')}</table:table>`
  );
}

function rowOf(sheet: PrintedSheet, row: number, layout: PrintLayout): string {
  const isBody = row >= sheet.body && row < sheet.end && !sheet.between.has(row);
  const cells = (sheet.cells[row] ?? []).map((cell, column) =>
    cell === null ? '<table:covered-table-cell/>' : cellOf(cell, styleOf(sheet, row, column, cell, layout)),
  );
  const height = isBody && isCut(layout) ? 'fixed' : 'high';
  return `<table:table-row table:style-name="${height}">${cells.join('')}</table:table-row>`;
}

function styleOf(sheet: PrintedSheet, row: number, column: number, cell: PrintedCell, { lines }: PrintLayout): string {
  if (row === 0) return 'title';
  if (row < sheet.head || row >= sheet.end || sheet.between.has(row)) return column > 0 ? 'right' : 'caption';
  if (row < sheet.body) return 'head';
  const band = lines === 'bands' ? (row - sheet.body) % 2 : 0;
  if (cell.amount !== null) return `${cell.hasDecimals ? 'amount' : 'count'}${band}`;
  return `${/^[-—－]$/.test(cell.text) ? 'amount' : 'words'}${band}`;
}

function cellOf({ text, amount, rowSpan, columnSpan }: PrintedCell, style: string): string {
  const spans =
    rowSpan > 1 || columnSpan > 1
      ? `table:number-rows-spanned="${rowSpan}" table:number-columns-spanned="${columnSpan}"`
      : '';
  const value = amount === null ? 'office:value-type="string"' : `office:value-type="float" office:value="${amount}"`;
  if (text === '') return `<table:table-cell table:style-name="${style}" ${spans}/>`;
  return `<table:table-cell table:style-name="${style}" ${spans} ${value}><text:p>${escaped(text)}</text:p></table:table-cell>`;
}
