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

describe('a table whose rows stand on bands', () => {
  const EDGES_OF_BANDS = [60, 110, 210, 290, 370];
  const HEAD_OF_BANDS = ['科目编码', '科目名称', '合计', '基本支出'];
  /** Labels in lines, as their column made them of their words. */
  const BODY: readonly (readonly [string, readonly string[], string, string])[] = [
    ['201', ['机关事业单位', '养老支出'], '12.00', '10.00'],
    ['202', ['外交支出'], '1.00', '1.00'],
    ['203', ['国防支出和其', '他各项有关的', '支出'], '3.00', '2.00'],
    ['204', ['公共安全支出', '和司法'], '4.00', '0.50'],
    ['205', ['教育支出'], '5.00', ''],
    ['206', ['科学技术和文', '化传媒'], '6.00', '6.00'],
  ];
  /** Rows as tall as their words ask for, each in the middle of its own; `isOnBand` says which have a ground. */
  const banded = (isOnBand: (row: number) => boolean, isInPieces: boolean): PdfPageDrawing => {
    const page = drawPage().text(180, 50, '支出决算表').text(330, 66, '单位：万元');
    HEAD_OF_BANDS.forEach((words, at) => page.text((EDGES_OF_BANDS[at] ?? 0) + 20, 84, words));
    let top = 92;
    BODY.forEach(([code, label, ...amounts], row) => {
      const height = label.length * 13 + 4;
      const xs = isInPieces ? EDGES_OF_BANDS : [60, 370];
      if (isOnBand(row)) {
        page.raw(`${PALE} rg`);
        xs.slice(1).forEach((x, at) => page.bar(xs[at] ?? 0, top, x - (xs[at] ?? 0), height));
        page.raw('0 g');
      }
      const base = top + height / 2 + 3.5;
      page.text(62, base, code);
      label.forEach((words, line) => page.text(112, base + (line - (label.length - 1) / 2) * 13, words));
      amounts.forEach((words, at) => page.text((EDGES_OF_BANDS[at + 3] ?? 0) - 2 - widthOf(words), base, words));
      top += height;
    });
    return page;
  };
  const VALUES_OF_BANDS = BODY.map(([code, label, ...amounts]) => [
    Number(code),
    label.join(''),
    ...amounts.map((words) => (words === '' ? null : Number(words))),
  ]);

  it.each([
    ['every second one', (row: number) => row % 2 === 1, false],
    ['every second one from the first on', (row: number) => row % 2 === 0, false],
    ['every second one, in pieces', (row: number) => row % 2 === 1, true],
  ] as const)('has its words put together where they were wrapped: %s', async (_what, isOnBand, isInPieces) => {
    const { tables } = await readPdf('a.pdf', pdfOf([banded(isOnBand, isInPieces)]));
    expect(tables?.sheets[0]?.values.slice(-BODY.length)).toEqual(VALUES_OF_BANDS);
  });

  it('is read as without them where they are those of totals, with several rows between', async () => {
    const [own, plain] = [banded((row) => row === 1 || row === 4, false), banded(() => false, false)];
    const [one, other] = [await readPdf('a.pdf', pdfOf([own])), await readPdf('a.pdf', pdfOf([plain]))];
    expect(one.tables?.sheets.map(({ values }) => values)).toEqual(other.tables?.sheets.map(({ values }) => values));
  });
});
