import { BAND, borders, escaped, flatDocument, letters, pageFoot, paper } from './flat-xml';
import type { PrintLayout } from './layouts';
import { columnWidths, type PrintedCell, type PrintedSheet } from './printed-sheet';

/** The room between the margins, in centimetres. */
const ROOM = { upright: 18, across: 26.7 } as const;
/** Tables stand before this part of a document. */
const EXPLANATION = '情况说明';

/** A whole document with its tables between the parts of its text, as Writer keeps it. */
export function writerFile(sheets: readonly PrintedSheet[], text: readonly string[], layout: PrintLayout): string {
  const cut = Math.max(
    0,
    text.findIndex((line, index) => index > 0 && line.endsWith(EXPLANATION)),
  );
  const [before, after] = layout.hasText ? [text.slice(0, cut), text.slice(cut)] : [[], []];
  const tables = sheets.map((sheet, index) => tableOf(sheet, index, layout));
  const room = layout.isLandscape ? ROOM.across : ROOM.upright;
  return flatDocument('text', {
    styles: [
      ...styles(layout, room),
      ...sheets.flatMap((sheet, index) => columnStyles(sheet, index, layout, room)),
    ].join(''),
    master: `<style:master-page style:name="Standard" style:page-layout-name="Paper">${
      layout.hasWatermark ? `<style:header><text:p>${WATERMARK}</text:p></style:header>` : ''
    }<style:footer>${pageFoot(layout)}</style:footer></style:master-page>`,
    body: [...before.map(plainLine), ...tables, ...after.map(plainLine)].join(''),
  });
}

const WATERMARK =
  '<draw:custom-shape text:anchor-type="paragraph" draw:z-index="0" draw:style-name="mark" svg:width="14cm" ' +
  'svg:height="3cm" draw:transform="rotate (0.785398) translate (4cm 14cm)"><text:p text:style-name="Mark">公开稿' +
  '2024</text:p><draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="rectangle" ' +
  'draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>';

function plainLine(line: string): string {
  return `<text:p text:style-name="Text">${escaped(line)}</text:p>`;
}

function styles(layout: PrintLayout, room: number): readonly string[] {
  const { size, lines, pageNumber, breaksPages } = layout;
  const ground = lines === 'grounds' ? 'fo:background-color="#d9d9d9"' : '';
  const plain = letters(layout, size);
  const paragraph = (name: string, properties: string, text = plain, tabs = ''): string =>
    `<style:style style:name="${name}" style:family="paragraph">` +
    `<style:paragraph-properties ${properties}>${tabs}</style:paragraph-properties>${text}</style:style>`;
  const cell = (name: string, properties: string): string =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ` +
    `style:vertical-align="middle" fo:padding="0.05cm" ${borders(layout)} ${properties}/></style:style>`;
  return [
    `<style:page-layout style:name="Paper"><style:page-layout-properties ${paper(layout)}/>` +
      '<style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="1cm"/>' +
      '</style:footer-style></style:page-layout>',
    paragraph('Text', 'fo:text-indent="0.85cm" fo:line-height="150%"', letters(layout, 12)),
    paragraph(
      'Title',
      `fo:text-align="center" fo:margin-top="0.4cm" ${breaksPages ? 'fo:break-before="page"' : ''}`,
      letters(layout, size + 6, true),
    ),
    paragraph('Right', 'fo:text-align="end"'),
    paragraph(
      'Caption',
      '',
      plain,
      `<style:tab-stops><style:tab-stop style:position="${room}cm" style:type="right"/></style:tab-stops>`,
    ),
    paragraph('Middle', 'fo:text-align="center"'),
    paragraph('Left', 'fo:text-align="start"'),
    paragraph('Foot', `fo:text-align="${pageNumber === 'right' ? 'end' : 'center'}"`),
    paragraph('Mark', 'fo:text-align="center"', LIGHT),
    '<style:style style:name="mark" style:family="graphic"><style:graphic-properties draw:stroke="none" ' +
      'draw:fill="none" style:run-through="background" style:wrap="run-through"/></style:style>',
    cell('head', ground),
    cell('body', ''),
    cell('band', `fo:background-color="${BAND}"`),
  ];
}

const LIGHT = '<style:text-properties fo:color="#dddddd" fo:font-size="48pt" style:font-size-asian="48pt"/>';

function columnStyles(sheet: PrintedSheet, index: number, layout: PrintLayout, room: number): readonly string[] {
  const widths = columnWidths(sheet, layout.size, layout.labels);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return [
    `<style:style style:name="T${index}" style:family="table"><style:table-properties style:width="${room}cm" ` +
      'table:align="margins"/></style:style>',
    ...widths.map(
      (width, column) =>
        `<style:style style:name="T${index}c${column}" style:family="table-column"><style:table-column-properties ` +
        `style:column-width="${((width * room) / whole).toFixed(3)}cm"/></style:style>`,
    ),
  ];
}

function tableOf(sheet: PrintedSheet, index: number, layout: PrintLayout): string {
  const columns = Array.from(
    { length: sheet.width },
    (_, at) => `<table:table-column table:style-name="T${index}c${at}"/>`,
  );
  const rows = sheet.cells.slice(sheet.head, sheet.end).map((cells, at) => {
    if (sheet.head + at < sheet.body) return rowOf(cells, 'head');
    return rowOf(cells, layout.lines === 'bands' && (sheet.head + at - sheet.body) % 2 === 1 ? 'band' : 'body');
  });
  const heads = rows.slice(0, sheet.body - sheet.head);
  const repeated = layout.repeatsHead
    ? `<table:table-header-rows>${heads.join('')}</table:table-header-rows>`
    : heads.join('');
  return (
    `${captionOf(sheet)}<table:table table:style-name="T${index}">${columns.join('')}${repeated}` +
    `${rows.slice(heads.length).join('')}</table:table>${notesOf(sheet)}`
  );
}

function captionOf({ cells, head }: PrintedSheet): string {
  return cells
    .slice(0, head)
    .map((row, index) => {
      const words = row.flatMap((cell) => (cell && cell.text !== '' ? [escaped(cell.text)] : []));
      if (index === 0) return `<text:p text:style-name="Title">${words.join('')}</text:p>`;
      if (words.length === 1) return `<text:p text:style-name="Right">${words.join('')}</text:p>`;
      return `<text:p text:style-name="Caption">${words.join('<text:tab/>')}</text:p>`;
    })
    .join('');
}

function notesOf({ cells, end }: PrintedSheet): string {
  const lines = cells.slice(end).flatMap((row) => row.flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : [])));
  return lines.map((line) => `<text:p text:style-name="Left">${escaped(line)}</text:p>`).join('');
}

function rowOf(cells: readonly (PrintedCell | null)[], kind: 'head' | 'body' | 'band'): string {
  const all = cells.map((cell) => {
    if (cell === null) return '<table:covered-table-cell/>';
    const { rowSpan, columnSpan, text, amount, hasDecimals } = cell;
    const isRight = amount !== null && hasDecimals;
    const isMiddle = kind === 'head' || (amount !== null && !hasDecimals);
    const plain = isRight ? 'Right' : 'Left';
    const style = isMiddle ? 'Middle' : plain;
    return (
      `<table:table-cell table:style-name="${kind}" table:number-rows-spanned="${rowSpan}" ` +
      `table:number-columns-spanned="${columnSpan}"><text:p text:style-name="${style}">${escaped(text)}</text:p>` +
      '</table:table-cell>'
    );
  });
  return `<table:table-row>${all.join('')}</table:table-row>`;
}
