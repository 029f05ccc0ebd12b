import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, widthOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const WIDTHS = [40, 90, 45, 40, 90, 45];
const ROWS = [
  ['编码', '名称', '金额', '编码', '名称', '金额'],
  ['301', '工资福利支出', '1,729.65', '302', '商品和服务支出', '83.48'],
  ['30101', '基本工资', '260.61', '30201', '办公费', '3.07'],
];
const VALUES = [
  ROWS[0],
  [301, '工资福利支出', 1729.65, 302, '商品和服务支出', 83.48],
  [30101, '基本工资', 260.61, 30201, '办公费', 3.07],
];
const [LEFT, TOP, HEIGHT] = [60, 90, 18];
const EDGES = WIDTHS.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [LEFT]);

type DrawCell = (page: PdfPageDrawing, box: readonly [number, number, number, number], isHead: boolean) => void;

/** The table with what is drawn of each cell, and headers in a colour; codes stand close behind amounts. */
function drawn(cell: DrawCell, head = '0 g'): PdfPageDrawing {
  const page = drawPage();
  const each = (draw: (row: number, column: number, words: string) => void): void =>
    ROWS.forEach((cells, row) => cells.forEach((words, column) => draw(row, column, words)));
  each((row, column) => {
    const [x, y] = [EDGES[column] ?? 0, TOP + row * HEIGHT];
    cell(page, [x, y, EDGES[column + 1] ?? 0, y + HEIGHT], row === 0);
  });
  each((row, column, words) => {
    const isAmount = words.includes('.');
    const x = isAmount ? (EDGES[column + 1] ?? 0) - 2 - widthOf(words) : (EDGES[column] ?? 0) + 3;
    page.raw(row === 0 ? head : '0 g').text(x, TOP + row * HEIGHT + 12, words);
  });
  return page;
}

async function tablesOf(page: PdfPageDrawing): Promise<readonly unknown[]> {
  const { tables, print } = await readPdf('a.pdf', pdfOf([page]));
  expect(print?.doubts).toEqual([]);
  return (tables?.sheets ?? []).map(({ values }) => values);
}

const ground: (head: string, body: string) => DrawCell =
  (head, body) =>
  (page, [x0, y0, x1, y1], isHead) =>
    page
      .raw(`${isHead ? head : body} rg`)
      .bar(x0, y0, x1 - x0, y1 - y0)
      .raw('0 g');
const whiteLines: DrawCell = (page, [x0, y0, x1, y1]) =>
  page.raw('1 G').line(x0, y0, x1, y0).line(x0, y0, x0, y1).line(x1, y0, x1, y1).raw('0 G');
const blackLines: DrawCell = (page, [x0, y0, x1, y1]) =>
  page.line(x0, y0, x1, y0).line(x0, y1, x1, y1).line(x0, y0, x0, y1).line(x1, y0, x1, y1);
const dots: DrawCell = (page, [x0, y0, x1, y1]) => {
  for (let x = x0; x < x1; x += 1.5) page.bar(x, y0, 0.7, 0.5).bar(x, y1, 0.7, 0.5);
  for (let y = y0; y < y1; y += 1.5) page.bar(x0, y, 0.5, 0.7).bar(x1, y, 0.5, 0.7);
};
const PALE = '0.9 0.93 0.97';

describe('cells that no plain line parts', () => {
  it.each<[string, PdfPageDrawing]>([
    ['a ground each, of two colours', drawn(ground('0.3 0.5 0.8', PALE))],
    [
      'a ground each, and white lines between them',
      drawn((...cell) => {
        ground('0.3 0.5 0.8', PALE)(...cell);
        whiteLines(...cell);
      }),
    ],
    ['a ground each below a line across the page', drawn(ground('0.3 0.5 0.8', PALE)).line(40, 60, 555, 60)],
    ['dots around each', drawn(dots)],
  ])('hold a figure each, and no code behind it: %s', async (_, page) => {
    expect(await tablesOf(page)).toEqual([VALUES]);
  });
});

it.each([
  ['blue', '0.36 0.61 0.84'],
  ['green', '0.44 0.68 0.28'],
  ['orange', '0.93 0.49 0.19'],
  ['gold', '1 0.75 0'],
  ['grey', '0.65 0.65 0.65'],
])('white headers are read on %s, as tables of spreadsheets have them', async (_, colour) => {
  const page = drawn((own, box, isHead) => {
    if (isHead) ground(colour, colour)(own, box, isHead);
    blackLines(own, box, isHead);
  }, '1 g');
  expect(await tablesOf(page)).toEqual([VALUES]);
});

it('white words on a ground that is nearly white are not printed', async () => {
  const page = drawn((own, box, isHead) => {
    if (isHead) ground(PALE, PALE)(own, box, isHead);
    blackLines(own, box, isHead);
  }, '1 g');
  expect(await tablesOf(page)).toEqual([[Array(6).fill(null), ...VALUES.slice(1)]]);
});
