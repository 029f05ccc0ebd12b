/** The same table as programs of different makers write it into a PDF. */
import { drawPage, pdfOf, stream, widthOf, type PdfOptions, type PdfPageDrawing } from './pdf-writer';

/** A line from one place to another, in points from the upper left corner. */
type Line = readonly [number, number, number, number];

/** Words with the cell that they stand in; `y` is that of the line they stand on. */
interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly cell: Line;
}

/** What is to be drawn, on an A4 page. */
export interface Sheet {
  readonly lines: readonly Line[];
  readonly words: readonly Words[];
}

const HEIGHT = 842;
const WIDTH = 595;
const SIZE = 10;
const ROW = 18;

/** A title and a table with all its lines; words stand on the left of their cells, figures on the right. */
export function sheetOf(title: string, widths: readonly number[], rows: readonly (readonly string[])[]): Sheet {
  const [left, top] = [60, 90];
  const edges = widths.reduce<number[]>((all, width) => [...all, (all[all.length - 1] ?? left) + width], [left]);
  const right = edges[edges.length - 1] ?? left;
  const heights = [...rows.map((_, row) => top + row * ROW), top + rows.length * ROW];
  const bottom = heights[heights.length - 1] ?? top;
  const words = rows.flatMap((cells, row) =>
    cells.flatMap((text, column): Words[] => {
      const [x0, x1] = [edges[column] ?? left, edges[column + 1] ?? right];
      const [y0, y1] = [heights[row] ?? top, heights[row + 1] ?? bottom];
      const x = /^-?[\d,.]+$/.test(text) ? x1 - 3 - widthOf(text) : x0 + 3;
      return text === '' ? [] : [{ x, y: y1 - 6, text, cell: [x0, y0, x1, y1] }];
    }),
  );
  return {
    lines: [...heights.map((y): Line => [left, y, right, y]), ...edges.map((x): Line => [x, top, x, bottom])],
    words: [{ x: 230, y: 60, text: title, cell: [0, 40, WIDTH, 70] }, ...words],
  };
}

/** A program by the way in which it draws a sheet. */
export interface Hand {
  readonly name: string;
  readonly pdf: (sheet: Sheet) => Uint8Array;
}

/** All sides of the cells, one by one. */
function sidesOf({ words }: Sheet): readonly Line[] {
  return words.slice(1).flatMap(({ cell: [x0, y0, x1, y1] }): Line[] => [
    [x0, y0, x1, y0],
    [x1, y0, x1, y1],
    [x0, y1, x1, y1],
    [x0, y0, x0, y1],
  ]);
}

function pageOf(draw: (page: PdfPageDrawing) => void, options: PdfOptions = {}, height = HEIGHT): Uint8Array {
  const page = drawPage(height);
  draw(page);
  return pdfOf([page], options);
}

const hex = (text: string): string =>
  Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

const plainLines = (page: PdfPageDrawing, { lines }: Pick<Sheet, 'lines'>): void =>
  lines.forEach((line) => page.line(...line));
const plainWords = (page: PdfPageDrawing, { words }: Sheet): void =>
  words.forEach(({ x, y, text }) => page.text(x, y, text));

/** A bar as thick as a hair, from a corner of the page above. */
function thinBar(page: PdfPageDrawing, [x0, y0, x1, y1]: Line, thick = 0.48): void {
  page.bar(x0, y0, Math.max(x1 - x0, thick), Math.max(y1 - y0, thick));
}

/** Words in pieces of one or two letters, kerned, with blanks of their own behind them. */
function kerned(text: string): string {
  const pairs = text.match(/.{1,2}/gu) ?? [];
  return `[${pairs.map((pair, at) => `<${hex(pair)}>${at % 2 === 0 ? '12' : '-9'}`).join('')}] TJ`;
}

/** Draws in a system whose y grows downwards, letter by letter. */
function flipped(page: PdfPageDrawing, sheet: Sheet): void {
  page.raw(`q 1 0 0 -1 0 ${HEIGHT} cm`);
  for (const [x0, y0, x1, y1] of sheet.lines) page.raw(`q 0.5 w ${x0} ${y0} m ${x1} ${y1} l S Q`);
  for (const { x, y, text } of sheet.words) {
    let at = x;
    for (const sign of text) {
      page.raw(`q BT /F1 1 Tf ${SIZE} 0 0 -${SIZE} ${at} ${y} Tm <${hex(sign)}> Tj ET Q`);
      at += widthOf(sign);
    }
  }
  page.raw('Q');
}

/** Tagged, cut to each cell, kerned, with lines as bars and little squares where they cross. */
function tagged(page: PdfPageDrawing, sheet: Sheet): void {
  page.raw('/Artifact <</Type /Pagination /Subtype /Header>> BDC').text(500, 30, ' ').raw('EMC');
  for (const [at, { x, y, text, cell }] of sheet.words.entries()) {
    const [x0, y0, x1, y1] = cell;
    page.raw(`/P <</MCID ${at}>> BDC q ${x0} ${HEIGHT - y1} ${x1 - x0} ${y1 - y0} re W* n`);
    page.raw(`BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${kerned(text)} ET Q EMC`);
    page.raw(`q BT /F1 ${SIZE} Tf 1 0 0 1 ${x + widthOf(text)} ${HEIGHT - y} Tm <0020> Tj ET Q`);
  }
  for (const line of sidesOf(sheet)) thinBar(page, line);
  for (const { cell } of sheet.words.slice(1)) thinBar(page, [cell[0], cell[1], cell[0], cell[1]]);
}

/** A frame around each cell, filled between an outer and an inner box. */
function framed(page: PdfPageDrawing, sheet: Sheet): void {
  for (const {
    cell: [x0, y0, x1, y1],
  } of sheet.words.slice(1)) {
    const box = (by: number): string => `${x0 + by} ${HEIGHT - y1 + by} ${x1 - x0 - 2 * by} ${y1 - y0 - 2 * by} re`;
    page.raw(`${box(0)} ${box(0.75)} f*`);
  }
  plainWords(page, sheet);
}

/** Each cell gone around with three strokes, of which the last leads back to its beginning. */
function wentAround(page: PdfPageDrawing, sheet: Sheet): void {
  for (const {
    cell: [x0, y0, x1, y1],
  } of sheet.words.slice(1)) {
    const [top, bottom] = [HEIGHT - y0, HEIGHT - y1];
    page.raw(`0.5 w ${x0} ${top} m ${x1} ${top} l ${x1} ${bottom} l ${x0} ${bottom} l s`);
  }
  plainWords(page, sheet);
}

/** After so many other operations: what reads a page takes it in portions, which may end within a line. */
export function behindOthers(sheet: Sheet, before: number): Uint8Array {
  return pageOf((page) => {
    for (let at = 0; at < before; at += 1) page.raw('0.5 w');
    plainLines(page, sheet);
    plainWords(page, sheet);
  });
}

/** Goes around each letter of words, across, down and slantwise, and dots it. */
function outline(page: PdfPageDrawing, x: number, y: number, text: string): void {
  const up = HEIGHT - y;
  for (let at = x; at < x + widthOf(text); at += 5) {
    page.raw(`0.2 w ${at} ${up} m ${at} ${up + 7} l ${at + 4} ${up + 7} l ${at + 1} ${up + 3} l ${at + 4} ${up} l s`);
    page.raw(`${at + 2} ${up + 8} m ${at + 3} ${up + 9} l ${at + 4} ${up + 8} l f`);
  }
}

/** The operators of a page in a form that the page draws. */
function inForm(sheet: Sheet): Uint8Array {
  const inner = drawPage();
  // Half as large, and drawn twice as large.
  inner.raw('0.5 0 0 0.5 0 0 cm');
  plainLines(inner, sheet);
  plainWords(inner, sheet);
  const form = stream(
    inner.steps.join('\n'),
    `/Type /XObject /Subtype /Form /BBox [0 0 ${WIDTH} ${HEIGHT}] /Matrix [1 0 0 1 7 0] /Resources << /Font << /F1 3 0 R >> >>`,
  );
  return pageOf((page) => page.raw('q 2 0 0 2 -14 0 cm /Fm1 Do Q'), {
    extra: [form],
    resources: '/XObject << /Fm1 100 0 R >>',
  });
}

/** Lines as pictures of one dot that are drawn as long as they are. */
function dotted(sheet: Sheet): Uint8Array {
  const dot = stream('\x00', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ImageMask true /BitsPerComponent 1');
  return pageOf(
    (page) => {
      for (const [x0, y0, x1, y1] of sheet.lines) {
        page.raw(`q ${Math.max(x1 - x0, 0.5)} 0 0 ${Math.max(y1 - y0, 0.5)} ${x0} ${HEIGHT - y1} cm /Im1 Do Q`);
      }
      plainWords(page, sheet);
    },
    { extra: [dot], resources: '/XObject << /Im1 100 0 R >>' },
  );
}

/** How the programs draw whose PDFs are published. */
export const HANDS: readonly Hand[] = [
  { name: 'upside down, letter by letter', pdf: (sheet) => pageOf((page) => flipped(page, sheet)) },
  { name: 'tagged, kerned, cut to cells, lines as bars', pdf: (sheet) => pageOf((page) => tagged(page, sheet)) },
  {
    name: 'each side of each cell drawn',
    pdf: (sheet) =>
      pageOf((page) => {
        plainLines(page, { lines: sidesOf(sheet) });
        plainWords(page, sheet);
      }),
  },
  {
    name: 'double lines',
    pdf: (sheet) =>
      pageOf((page) => {
        plainLines(page, sheet);
        plainLines(page, {
          lines: sheet.lines.map(([x0, y0, x1, y1]): Line => [x0 + 1.4, y0 + 1.4, x1 + 1.4, y1 + 1.4]),
        });
        plainWords(page, sheet);
      }),
  },
  { name: 'a frame around each cell', pdf: (sheet) => pageOf((page) => framed(page, sheet)) },
  { name: 'cells gone around', pdf: (sheet) => pageOf((page) => wentAround(page, sheet)) },
  { name: 'in a form', pdf: inForm },
  { name: 'lines as pictures of one dot', pdf: dotted },
  {
    name: 'letters gone around to be bold',
    pdf: (sheet) =>
      pageOf((page) => {
        plainLines(page, sheet);
        plainWords(page, sheet);
        for (const { x, y, text } of sheet.words) outline(page, x, y, text);
      }),
  },
  {
    name: 'letters that lean',
    pdf: (sheet) =>
      pageOf((page) => {
        plainLines(page, sheet);
        for (const { x, y, text } of sheet.words) {
          page.raw(`BT /F1 ${SIZE} Tf 1 0 0.33 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`);
        }
      }),
  },
  {
    name: 'letters stretched by half of a smaller size',
    pdf: (sheet) =>
      pageOf((page) => {
        plainLines(page, sheet);
        for (const { x, y, text } of sheet.words) {
          page.raw(`BT /F1 ${SIZE / 2} Tf 200 Tz 1 0 0 2 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj 100 Tz ET`);
        }
      }),
  },
  {
    name: 'a page across, shown turned',
    pdf: (sheet) =>
      pageOf(
        (page) => {
          page.raw(`q 0 1 -1 0 ${HEIGHT} 0 cm`);
          plainLines(page, sheet);
          plainWords(page, sheet);
          page.raw('Q');
        },
        { size: [HEIGHT, WIDTH], page: '/Rotate 90' },
      ),
  },
  {
    name: 'paper cut smaller',
    pdf: (sheet) =>
      pageOf(
        (page) => {
          page.raw('q 1 0 0 1 30 50 cm');
          plainLines(page, sheet);
          plainWords(page, sheet);
          page.raw('Q').text(2, 800, '裁切标记');
        },
        { size: [WIDTH + 60, HEIGHT + 100], page: `/CropBox [30 50 ${WIDTH + 30} ${HEIGHT + 50}]` },
      ),
  },
];
