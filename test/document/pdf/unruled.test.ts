import { pageDoubtSentence } from '../../../src/document';
import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, widthOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const ENDS = [120, 300, 400, 500];

/** A row of a table without lines: words begin their column and figures end it, headers stand in its middle. */
function row(page: PdfPageDrawing, y: number, words: readonly string[], isHeader = false): PdfPageDrawing {
  words.forEach((word, column) => {
    if (word === '') return;
    const [from, to] = [ENDS[column - 1] ?? 60, ENDS[column] ?? 0];
    const isFigure = column > 1;
    const middle = (from + to - widthOf(word)) / 2;
    const plain = isFigure ? to - widthOf(word) : from + 2;
    page.text(isHeader ? middle : plain, y, word);
  });
  return page;
}

const HEAD = ['科目编码', '科目名称', '合计', '基本支出'];
const ROWS = [
  ['201', '一般公共服务支出', '1,234.56', '1,000.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '1,234.56', ''],
  ['2010301', '行政运行', '0.50', '0.50'],
];

function titled(page = drawPage()): PdfPageDrawing {
  return page.text(230, 60, '支出决算表', 14).text(60, 80, '部门：示例局').text(440, 80, '单位：万元');
}

async function read(...pages: readonly PdfPageDrawing[]) {
  const { tables, print } = await readPdf('a.pdf', pdfOf(pages));
  return { tables: (tables?.sheets ?? []).map(({ values }) => values), doubts: print?.doubts };
}

const CAPTION = [
  ['支出决算表', null, null, null],
  ['部门：示例局', null, null, '单位：万元'],
];
const VALUES = [
  [201, '一般公共服务支出', 1234.56, 1000],
  [20103, '政府办公厅（室）及相关机构事务', 1234.56, null],
  [2010301, '行政运行', 0.5, 0.5],
];

describe('a table without lines', () => {
  const page = (): PdfPageDrawing => {
    const drawn = row(titled(), 104, HEAD, true);
    ROWS.forEach((words, index) => row(drawn, 122 + index * 18, words));
    return drawn;
  };

  it('is read by where its words begin and its figures end, and that is said', async () => {
    const { tables, doubts } = await read(page());
    expect(tables).toEqual([[...CAPTION, HEAD, ...VALUES]]);
    expect(doubts?.map(pageDoubtSentence)).toEqual(['第 1 页有表没有竖线，是按对齐的位置读的，请与原文对照。']);
  });

  it('goes on on the next page, and ends at its notes', async () => {
    const next = row(drawPage(), 50, ['208', '社会保障和就业支出', '7.00', '']);
    row(next, 68, ['20805', '养老', '7.00', '']).text(60, 90, '注：本表反映各项支出。');
    const { tables } = await read(page(), next);
    expect(tables).toEqual([
      [
        ...CAPTION,
        HEAD,
        ...VALUES,
        [208, '社会保障和就业支出', 7, null],
        [20805, '养老', 7, null],
        ['注：本表反映各项支出。', null, null, null],
      ],
    ]);
  });

  it('keeps a column in which nothing stands but its header', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    ROWS.forEach(([code = '', name = '', amount = ''], index) => row(drawn, 122 + index * 18, [code, name, amount]));
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(2, 4)).toEqual([HEAD, [201, '一般公共服务支出', 1234.56, null]]);
  });

  it('joins a header that stands in the middle of several columns', async () => {
    const drawn = titled().text(400 - widthOf('本年支出') / 2, 104, '本年支出');
    row(drawn, 122, HEAD, true);
    ROWS.forEach((words, index) => row(drawn, 140 + index * 18, words));
    const { tables } = await readPdf('a.pdf', pdfOf([drawn]));
    expect(tables?.sheets[0]?.merges).toContainEqual({ top: 2, left: 2, bottom: 2, right: 3 });
  });

  it('is not read where further columns of it stand on another page, and that is said', async () => {
    const left = titled(drawPage());
    const right = drawPage();
    ROWS.forEach(([code = '', name = '', amount = ''], index) => {
      row(left, 122 + index * 18, [code, name, amount]);
      row(right, 122 + index * 18, ['', `${index + 5}.00`, '', `${index}.25`]);
    });
    const { tables, doubts } = await read(left, right);
    expect(tables).toEqual([]);
    expect(doubts?.map(pageDoubtSentence)).toEqual([
      '第 1、2 页的表没有竖线，有几栏印在别的页上，接不起来，没有读取，无法核对。',
    ]);
  });
});

it('a table with horizontal lines only has the rows that they make', async () => {
  const drawn = titled();
  [90, 110, 150, 170, 190].forEach((y) => drawn.line(60, y, 502, y));
  row(drawn, 104, HEAD, true);
  row(drawn, 124, ['201', '一般公共', '', '']);
  row(drawn, 134, ['', '', '1,234.56', '1,000.00']);
  row(drawn, 144, ['', '服务支出', '', '']);
  row(drawn, 164, ['20103', '政府办公厅事务', '1,234.56', '']);
  row(drawn, 184, ['2010301', '行政运行', '0.50', '0.50']);
  const { tables } = await read(drawn);
  expect(tables).toEqual([[...CAPTION, HEAD, VALUES[0], [20103, '政府办公厅事务', 1234.56, null], VALUES[2]]]);
});

it.each([
  [
    'contents',
    ['一、收入支出决算总表', '二、收入决算表', '三、支出决算表'].map((title, at) => [title, String(at + 3)]),
  ],
  ['a list of units', ['示例局机关', '示例局事务中心', '示例局执法队'].map((name) => [name, '全额拨款'])],
])('%s is no table', async (_, rows) => {
  const drawn = drawPage().text(230, 60, '目录');
  rows.forEach(([left = '', right = ''], at) => drawn.text(60, 90 + at * 18, left).text(480, 90 + at * 18, right));
  expect((await read(drawn)).tables).toEqual([]);
});
