import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, widthOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const WIDTHS = [80, 140, 90, 90];
const ROWS = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出'],
  ['201', '一般公共服务支出', '1,234.56', '1,000.00'],
  ['20103', '政府办公厅', '1,234.56', ''],
  ['2010301', '行政运行', '1,000.00', '1,000.00'],
  ['2010302', '信访事务', '234.56', '0.50'],
];
const VALUES = [
  ROWS[0],
  [201, '一般公共服务支出', 1234.56, 1000],
  [20103, '政府办公厅', 1234.56, null],
  [2010301, '行政运行', 1000, 1000],
  [2010302, '信访事务', 234.56, 0.5],
];

/** Words on a line that is turned by some degrees to the left, around the place where they begin. */
function slanted(page: PdfPageDrawing, [x, y]: readonly [number, number], words: string, degrees: number): void {
  const own = drawPage().text(x, y, words, 12);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [c, s] = [cos.toFixed(4), sin.toFixed(4)];
  page.steps.push(...own.steps.map((step) => step.replace('1 0 0 1', `${c} ${s} ${(-sin).toFixed(4)} ${c}`)));
}

/** A seal around a place: the letters of a name in a ring, a star, and what stands straight below it. */
function seal(
  page: PdfPageDrawing,
  [x, y]: readonly [number, number],
  colour: string,
  below = '决算专用章',
): PdfPageDrawing {
  page.raw(`${colour} rg`);
  Array.from('示例县交通局财务科').forEach((letter, at) => {
    const turn = 120 - at * 30;
    const angle = ((turn + 90) * Math.PI) / 180;
    slanted(page, [x + Math.cos(angle) * 50, y - Math.sin(angle) * 50], letter, turn);
  });
  return page
    .text(x - 12, y + 8, '★', 24)
    .text(x - widthOf(below) / 2, y + 36, below)
    .raw('0 g');
}

async function read(page: PdfPageDrawing) {
  const { tables, print } = await readPdf('a.pdf', pdfOf([page]));
  return { sheets: (tables?.sheets ?? []).map(({ values }) => values), doubts: print?.doubts ?? [] };
}

describe('a seal that is set over a table in letters', () => {
  it('is left out: its ring, its star and what stands below that', async () => {
    const page = seal(drawPage().table(60, 90, WIDTHS, ROWS), [350, 140], '0.88 0 0');
    expect(await read(page)).toEqual({ sheets: [VALUES], doubts: [] });
  });

  it('takes no figure in its own ink with it', async () => {
    const page = drawPage().table(60, 90, WIDTHS, [...ROWS, ['20199', '其他', '', '']]);
    page.raw('0.88 0 0 rg').text(330, 192, '-12.50').raw('0 g');
    expect((await read(seal(page, [350, 140], '0.88 0 0'))).sheets).toEqual([
      [...VALUES, [20199, '其他', -12.5, null]],
    ]);
  });

  it.each([
    ['the ink of all other letters: nobody knows which are its own', '0 0 0', 120],
    ['no ring: words on a slanted line, and a mark in its ink', '0.88 0 0', 0],
  ])('is none with %s', async (_what, colour, turn) => {
    const page = drawPage().table(60, 90, WIDTHS, ROWS);
    if (turn === 0) {
      page.raw(`${colour} rg`);
      Array.from('公开样稿').forEach((letter, at) => slanted(page, [300 + at * 14, 170 - at * 14], letter, 45));
      page.text(310, 138, '（初稿）').raw('0 g');
    } else seal(page, [350, 140], colour);
    expect((await read(page)).sheets).not.toEqual([VALUES]);
  });
});

describe('figures in full-width digits, for which their columns have no room', () => {
  const wide = (figure: string): string =>
    figure.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const page = (x: number, next: string): PdfPageDrawing =>
    drawPage()
      .table(60, 90, WIDTHS, [ROWS[0] ?? [], ['201', '一般公共服务支出', '', next]])
      .text(x, 120, wide('1,234,567.89'));

  it('are read where they keep to their cell', async () => {
    const narrow = drawPage()
      .table(60, 90, WIDTHS, [ROWS[0] ?? [], ['201', '一般公共服务支出', '', '5.00']])
      .text(283, 120, wide('234.56'));
    expect((await read(narrow)).sheets[0]?.[1]).toEqual([201, '一般公共服务支出', 234.56, 5]);
  });

  it('are not where they run into another one, nor is that', async () => {
    const both = page(282, '').text(372, 120, wide('5.00'));
    expect((await read(both)).sheets[0]?.[1]).toEqual([201, '一般公共服务支出', '\ufffd', '\ufffd']);
  });

  it('are not where they run over the edge of the table, where the paper may end', async () => {
    const end = drawPage()
      .table(60, 90, WIDTHS, [ROWS[0] ?? [], ['201', '一般公共服务支出', '5.00', '']])
      .text(372, 120, wide('1,234,567.'));
    expect((await read(end)).sheets[0]?.[1]).toEqual([201, '一般公共服务支出', 5, '\ufffd']);
  });
});

describe('tables that stand beside each other', () => {
  const HALF = [40, 90, 60];
  const LEFT = [
    ['编码', '名称', '金额'],
    ['301', '工资福利支出', '17.00'],
    ['302', '商品和服务', '8.00'],
  ];
  const RIGHT = [
    ['编码', '名称', '决算'],
    ['201', '公共服务', '20.00'],
    ['208', '社会保障', '5.00'],
  ];
  const beside = (): PdfPageDrawing =>
    drawPage()
      .text(90, 60, '基本支出决算表')
      .text(350, 60, '支出决算表')
      .text(60, 80, '单位：万元')
      .text(320, 80, '单位：元')
      .table(60, 90, HALF, LEFT)
      .table(320, 90, HALF, RIGHT)
      .text(60, 160, '注：甲')
      .text(320, 160, '注：乙');

  it('have their own titles, units and notes, which are printed on one line', async () => {
    expect((await read(beside())).sheets).toEqual([
      [
        ['基本支出决算表', null, null],
        ['单位：万元', null, null],
        ['编码', '名称', '金额'],
        [301, '工资福利支出', 17],
        [302, '商品和服务', 8],
        ['注：甲', null, null],
      ],
      [
        ['支出决算表', null, null],
        ['单位：元', null, null],
        ['编码', '名称', '决算'],
        [201, '公共服务', 20],
        [208, '社会保障', 5],
        ['注：乙', null, null],
      ],
    ]);
  });

  it('are not read where one of them goes on: nobody knows which', async () => {
    const rest = drawPage().table(60, 60, HALF, [['303', '补助', '3.00'], ...LEFT.slice(1)]);
    const { tables, print } = await readPdf('a.pdf', pdfOf([beside(), rest]));
    expect(tables?.sheets ?? []).toEqual([]);
    expect(print?.doubts).toEqual([{ kind: 'unjoined', pages: [1, 2] }]);
  });

  it('are the halves of one table under one title', async () => {
    const page = drawPage()
      .text(200, 60, '收入支出决算总表')
      .text(60, 80, '部门：示例局')
      .text(450, 80, '单位：元')
      .table(60, 90, HALF, LEFT)
      .table(320, 90, HALF, RIGHT);
    expect((await read(page)).sheets[0]?.slice(0, 2)).toEqual([
      ['收入支出决算总表', null, null],
      ['部门：示例局', null, '单位：元'],
    ]);
  });
});
