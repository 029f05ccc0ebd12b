import { pageDoubtSentence } from '../../../src/document';
import { gridKey } from '../../../src/model';
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

  it.each([
    [
      'and the numbers of columns on the next page',
      (next: PdfPageDrawing) => row(next, 50, ['', '栏次', '1', '2'], true),
    ],
    ['and is printed again on the next page', (next: PdfPageDrawing) => row(next, 50, HEAD, true)],
  ])('has its headers at the end of a page %s', async (_, top) => {
    const first = row(titled(), 104, HEAD, true).text(290, 800, '1');
    const next = top(drawPage());
    ROWS.forEach((words, index) => row(next, 68 + index * 18, words));
    const { tables } = await read(first, next);
    expect(tables[0]?.filter(([, name]) => name !== '栏次')).toEqual([...CAPTION, HEAD, ...VALUES]);
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

  it('numbers its columns in a row that is none of its figures, and dashes make no columns', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    row(drawn, 122, ['', '栏次', '1', '2'], true);
    ROWS.forEach(([code = '', name = '', amount = '', other = ''], index) => {
      row(drawn, 140 + index * 18, [code, name, amount, other]);
      if (other === '') drawn.text(402, 140 + index * 18, '—');
    });
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(2)).toEqual([
      HEAD,
      [null, '栏次', 1, 2],
      VALUES[0],
      [20103, '政府办公厅（室）及相关机构事务', 1234.56, '—'],
      VALUES[2],
    ]);
  });

  it('has a code close behind an amount in a column of its own', async () => {
    const drawn = titled();
    const rows = [
      ['301', '工资福利支出', '353.51', '302', '商品和服务支出', '49.74'],
      ['30101', '基本工资', '86.90', '30201', '办公费', '13.11'],
      ['30103', '奖金', '-', '30203', '咨询费', '0.25'],
    ];
    const line = (y: number, words: readonly string[]): void => {
      const [first = '', name = '', amount = '', code = '', other = '', last = ''] = words;
      drawn
        .text(20, y, first)
        .text(60, y, name)
        .text(200 - widthOf(amount), y, amount)
        .text(202, y, code);
      drawn.text(260, y, other).text(420 - widthOf(last), y, last);
    };
    drawn
      .text(20, 104, '编码')
      .text(60, 104, '科目名称')
      .text(162, 104, '决算数')
      .text(206, 104, '编码')
      .text(260, 104, '科目名称');
    drawn.text(385, 104, '决算数');
    rows.forEach((words, index) => line(122 + index * 18, words));
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(3)).toEqual([
      [301, '工资福利支出', 353.51, 302, '商品和服务支出', 49.74],
      [30101, '基本工资', 86.9, 30201, '办公费', 13.11],
      [30103, '奖金', '-', 30203, '咨询费', 0.25],
    ]);
  });

  it.each([
    ['goes on where its column had no room for the next letter', '上缴上级支', '出', true],
    ['is two headers where it had', '上缴', '支出', false],
  ])('a header on two lines %s', async (_, upper, lower, isOne) => {
    const drawn = titled();
    const middle = (from: number, to: number, y: number, words: string): void => {
      drawn.text((from + to - widthOf(words)) / 2, y, words);
    };
    ['科目编码', '科目名称', '合计'].forEach((words, at) => middle([60, 120, 300][at] ?? 0, ENDS[at] ?? 0, 106, words));
    [upper, lower].forEach((words, at) => middle(448, 500, 100 + at * 12, words));
    ROWS.forEach(([code = '', name = '', amount = '', other = ''], index) => {
      row(drawn, 130 + index * 18, [code, name, '', other]);
      drawn.text(448 - widthOf(amount), 130 + index * 18, amount);
    });
    const { tables } = await read(drawn);
    const heads = tables[0]?.slice(2, -3).flatMap((line) => line.slice(3).filter((cell) => cell !== null));
    expect(heads).toEqual(isOne ? [upper + lower] : [upper, lower]);
  });

  it('goes on where its title and headers are printed again, and a single row ends it', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    ROWS.forEach((words, index) => row(drawn, 122 + index * 18, words));
    const again = row(titled(drawPage()), 104, HEAD, true);
    row(again, 122, ['208', '社会保障和就业支出', '7.00', '']);
    const last = row(drawPage(), 50, ['229', '其他支出', '8.00', '8.00']);
    const { tables } = await read(drawn, again, last);
    expect(tables).toEqual([
      [...CAPTION, HEAD, ...VALUES, [208, '社会保障和就业支出', 7, null], [229, '其他支出', 8, 8]],
    ]);
  });

  it('keeps a row that looks like a page number, but for the last one of the page', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    [...ROWS, ['', '', '', '12']].forEach((words, index) => row(drawn, 122 + index * 18, words));
    row(drawn, 194, ['208', '社会保障和就业支出', '7.00', '7.00']).text(490, 800, '12');
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(6)).toEqual([
      [null, null, null, 12],
      [208, '社会保障和就业支出', 7, 7],
    ]);
  });

  it('has headers again below its title where some of their words were lost', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    ROWS.forEach((words, index) => row(drawn, 122 + index * 18, words));
    const next = row(drawPage(), 50, ['', '科目名称', '合计', ''], true);
    row(next, 68, ['208', '社会保障和就业支出', '7.00', '7.00']);
    const { tables } = await read(drawn, next);
    expect(tables[0]?.slice(5)).toEqual([VALUES[2], [208, '社会保障和就业支出', 7, 7]]);
  });

  it('takes letters that are set apart for one header', async () => {
    const drawn = titled().text(62, 104, '类').text(82, 104, '款').text(102, 104, '项');
    row(drawn, 104, ['', '科目名称', '合计', '基本支出'], true);
    ROWS.forEach((words, index) => row(drawn, 122 + index * 18, words));
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(2)).toEqual([['类款项', '科目名称', '合计', '基本支出'], ...VALUES]);
  });

  it('is read without lines where only its headers have a ground', async () => {
    const drawn = titled();
    [60, 120, 300, 400].forEach((x, at) => drawn.raw(`0.85 g ${x} ${842 - 110} ${(ENDS[at] ?? 0) - x} 20 re f 0 g`));
    row(drawn, 104, HEAD, true);
    ROWS.forEach((words, index) => row(drawn, 122 + index * 18, words));
    const { tables } = await read(drawn);
    expect(tables).toEqual([[...CAPTION, HEAD, ...VALUES]]);
  });

  it('is said where amounts stand on a page without a word', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    ROWS.forEach((words, index) => row(drawn, 122 + index * 18, words));
    const beside = drawPage().text(60, 122, '12.00').text(90, 140, '7.00');
    const { doubts } = await read(drawn, beside);
    expect(doubts?.map(pageDoubtSentence)).toContain('第 2 页的表有几栏印在别的页上，接不起来，没有读取，无法核对。');
  });
});

describe('a table without lines whose further columns stand on other pages', () => {
  /** A page with the further columns: headers in the middle over what ends at the right. */
  const beside = (from: number, to: number): PdfPageDrawing => {
    const drawn = drawPage().text(440, 80, '单位：万元').text(75, 104, '项目支出');
    ROWS.slice(from, to).forEach((_, index) => {
      const words = `${from + index + 5}.25`;
      drawn.text(120 - widthOf(words), 122 + index * 18, words);
    });
    return drawn;
  };
  const left = (from: number, to: number): PdfPageDrawing => {
    const drawn = row(drawPage().text(230, 60, '支出决算表', 14).text(60, 80, '部门：示例局'), 104, HEAD, true);
    ROWS.slice(from, to).forEach((words, index) => row(drawn, 122 + index * 18, words));
    return drawn;
  };
  const whole = [
    ['支出决算表', null, null, null, null],
    ['部门：示例局', null, null, null, '单位：万元'],
    [...HEAD, '项目支出'],
    ...VALUES.map((values, index) => [...values, index + 5.25]),
  ];

  it('is as wide as both pages, and each figure is shown on its own', async () => {
    const { tables } = await readPdf('a.pdf', pdfOf([left(0, 3), beside(0, 3)]));
    const [sheet] = tables?.sheets ?? [];
    expect(sheet?.values).toEqual(whole);
    expect(sheet?.places?.get(gridKey(3, 2))).toMatchObject({ page: 1 });
    const { page, box } = sheet?.places?.get(gridKey(3, 4)) ?? { page: 0, box: [] };
    expect([page, Math.round(box[0] ?? 0), Math.round(box[2] ?? 0)]).toEqual([2, 100, 120]);
  });

  it.each([
    ['before its next rows', () => [left(0, 2), beside(0, 2), left(2, 3), beside(2, 3)]],
    ['behind all its rows', () => [left(0, 2), left(2, 3), beside(0, 2), beside(2, 3)]],
  ])('is read whole where they stand %s', async (_, pages) => {
    expect((await read(...pages())).tables).toEqual([whole]);
  });

  it('is read whole where its note stands on a page by itself, and nothing beside that', async () => {
    const note = drawPage().text(60, 60, '注：本表列示各项支出。');
    const other = row(drawPage().text(230, 60, '收入决算表', 14).text(60, 80, '部门：示例局'), 104, HEAD, true);
    ROWS.forEach((words, index) => row(other, 122 + index * 18, words));
    const { tables } = await read(left(0, 2), left(2, 3), note, beside(0, 2), beside(2, 3), other);
    expect(tables).toHaveLength(2);
    expect(tables[0]).toEqual([...whole, ['注：本表列示各项支出。', null, null, null, null]]);
  });

  it('is said where rows stand at other heights', async () => {
    const other = drawPage();
    [0, 1, 2].forEach((at) => other.text(100, 126 + at * 18, `${at}.25`));
    const { tables, doubts } = await read(left(0, 3), other);
    expect(tables).toHaveLength(1);
    expect(doubts?.map(pageDoubtSentence)).toContain('第 2 页的表有几栏印在别的页上，接不起来，没有读取，无法核对。');
  });

  it('is another table where a title stands above it', async () => {
    const other = row(drawPage().text(230, 60, '收入决算表', 14).text(60, 80, '部门：示例局'), 104, HEAD, true);
    ROWS.forEach((words, index) => row(other, 122 + index * 18, words));
    expect((await read(left(0, 3), other)).tables).toHaveLength(2);
  });
});

it('a column of dashes is as wide as its header tells, wherever in it they stand', async () => {
  const drawn = row(titled(), 104, ['科目编码', '科目名称', '合计', '基本支出'], true).text(525, 104, '项目支出');
  ROWS.forEach((words, index) => {
    row(drawn, 122 + index * 18, [...words.slice(0, 3), '']);
    drawn.text(index === 1 ? 404 : 488, 122 + index * 18, '-');
    drawn.text(588 - widthOf('2.50'), 122 + index * 18, '2.50');
  });
  const { tables } = await read(drawn);
  expect(tables[0]?.slice(3)).toEqual(VALUES.map((values) => [...values.slice(0, 3), '-', 2.5]));
});

it.each([
  // Figures leave the room of a bracket behind them, and the hyphen none: its middle lies behind them.
  ['where it ends behind the figures of its column', ['2.00', '3.00', '4.00'], 4, [2, '-', 4]],
  ['where it stands alone in its column', ['2.00', '', '4.00'], 4, [2, '-', 4]],
])('a hyphen for nothing belongs to its own column %s', async (_, amounts, room, column) => {
  const drawn = row(titled(), 104, HEAD, true);
  ROWS.forEach(([code = '', name = ''], index) => {
    const y = 122 + index * 18;
    row(drawn, y, [code, name]);
    if (index === 1) drawn.text(400 - widthOf('-'), y, '-');
    else drawn.text(400 - room - widthOf(amounts[index] ?? ''), y, amounts[index] ?? '');
    drawn.text(500 - room - widthOf('155.60'), y, '155.60');
  });
  const { tables } = await read(drawn);
  expect(tables[0]?.slice(3).map((cells) => cells.slice(2))).toEqual(column.map((value) => [value, 155.6]));
});

it('a dash apart from an amount in one column is no minus', async () => {
  const drawn = row(titled(), 104, HEAD, true);
  ROWS.forEach((words, index) => row(drawn, 122 + index * 18, [...words.slice(0, 2), '', '155.60']));
  drawn.text(450, 140, '-').text(500 - widthOf('-155.60'), 158, '-');
  const { tables } = await read(drawn);
  expect(tables[0]?.slice(3).map((cells) => cells.slice(2))).toEqual([
    [null, 155.6],
    [null, '-\n155.60'],
    [null, -155.6],
  ]);
});

it('headers in cells as high as two rows stand over their own columns, beside those of the lower row', async () => {
  const drawn = titled();
  const middle = (x: number, y: number, words: string): void => void drawn.text(x - widthOf(words) / 2, y, words);
  const [high, low] = [
    [80, 130, 480, 540],
    [190, 250, 310, 370, 420],
  ];
  middle(105, 100, '合计');
  middle(220, 92, '公务用车购置');
  middle(340, 92, '公务用车运行');
  middle(510, 100, '公务接待费');
  high.forEach((x, at) => middle(x, 117, at % 2 === 0 ? '预算' : '决算'));
  low.forEach((x, at) => middle(x, 124, at % 2 === 0 ? '预算' : '决算'));
  const ends: readonly (readonly [number, string])[] = [
    [104, '60.50'],
    [154, '58.66'],
    [219, '54.20'],
    [509, '6.30'],
    [564, '4.46'],
  ];
  for (const [end, amount] of ends) drawn.text(end - widthOf(amount), 142, amount);
  const { tables } = await read(drawn);
  expect(tables[0]?.slice(4)).toEqual([
    ['预算', '决算', null, null, null, null, null, '预算', '决算'],
    [null, null, '预算', '决算', '预算', '决算', null, null, null],
    [60.5, 58.66, 54.2, null, null, null, null, 6.3, 4.46],
  ]);
});

describe('a table without lines whose cells are on several lines', () => {
  it('has a row where a label was wrapped around its figures, and an item begins another', async () => {
    const drawn = row(titled(), 104, HEAD, true);
    row(drawn, 122, ['201', '一般公共服务支出', '1,234.56', '1,000.00']);
    row(drawn, 140, ['', '政府办公厅（室）', '', '']);
    row(drawn, 146, ['20103', '', '1,234.56', '']);
    row(drawn, 152, ['', '及相关机构事务', '', '']);
    row(drawn, 170, ['2010301', '行政运行', '0.50', '0.50']);
    row(drawn, 188, ['2010302', '一般行政管理事务', '0.25', '0.25']);
    const { tables } = await read(drawn);
    expect(tables).toEqual([[...CAPTION, HEAD, ...VALUES, [2010302, '一般行政管理事务', 0.25, 0.25]]]);
  });

  const wrapped = (): PdfPageDrawing => {
    const drawn = row(titled(), 104, HEAD, true);
    row(drawn, 122, ['201', '一般公共服务支出', '1,234.56', '1,000.00']);
    return row(drawn, 142, ['', '合计', '12,345,67', '1,234,567.']);
  };

  it('has a header that hangs over the lines of its row', async () => {
    const drawn = titled();
    for (const y of [96, 110, 124, 138, 152, 166]) drawn.line(58, y, 502, y);
    row(drawn, 106, ['科目编码', '科目名称', '合计', ''], true);
    // Two lines of ten points in a row of fourteen.
    row(row(drawn, 100, ['', '', '', '一般公共'], true), 112, ['', '', '', '预算拨款'], true);
    row(drawn, 120, ['', '栏次', '1', '2'], true);
    ROWS.forEach((words, index) => row(drawn, 134 + index * 14, words));
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(2, 4)).toEqual([
      [...HEAD.slice(0, 3), '一般公共预算拨款'],
      [null, '栏次', 1, 2],
    ]);
  });

  it('has a header whose last line stands in its first row', async () => {
    const drawn = row(titled(), 104, HEAD.slice(0, 3), true);
    row(row(drawn, 104, ['', '', '', '一般公共'], true), 116, ['', '', '', '预算'], true);
    row(drawn, 118, ROWS[0] ?? []).text(404, 136, '-');
    row(drawn, 136, ['20103', '政府办公厅（室）及相关机构事务', '1,234.56', '']);
    row(drawn, 154, ROWS[2] ?? []);
    const { tables } = await read(drawn);
    expect(tables[0]?.[2]).toEqual([...HEAD.slice(0, 3), '一般公共预算']);
    expect(tables[0]?.slice(-3)).toEqual([VALUES[0], [...(VALUES[1] ?? []).slice(0, 3), '-'], VALUES[2]]);
  });

  it('has a figure whose decimals had no room on its line', async () => {
    const drawn = row(wrapped(), 154, ['', '', '8.05', '90']);
    row(drawn, 172, ['2010301', '行政运行', '0.50', '0.50']);
    const { tables } = await read(drawn);
    expect(tables[0]?.slice(4)).toEqual([[null, '合计', 12345678.05, 1234567.9], VALUES[2]]);
  });

  it('has one whose decimals stand on the next page', async () => {
    const { tables } = await read(wrapped(), row(drawPage(), 50, ['', '', '8.05', '90']));
    expect(tables[0]?.slice(4)).toEqual([[null, '合计', 12345678.05, 1234567.9]]);
  });
});

it('a table without lines is read where most of its rows hold a label and nothing else', async () => {
  const drawn = row(titled(), 104, HEAD, true);
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) row(drawn, 122 + at * 18, ['', `${at}号支出`, '', '']);
  [1, 2, 3].forEach((amount, at) => row(drawn, 266 + at * 18, ['', '事务', `${amount}.50`, '']));
  expect((await read(drawn)).tables[0]).toHaveLength(14);
});

it('codes stand on the left of their column, as wide as their header tells', async () => {
  const drawn = titled();
  drawn.text(85, 90, '分类编码').text(215, 90, '名称').text(365, 90, '合计').text(435, 90, '支出');
  drawn.text(90, 104, '类款项').text(215, 104, '栏次').text(372, 104, '1').text(442, 104, '2');
  [
    ['201', '1.00'],
    ['20103', '2.00'],
    ['2010301', '3.00'],
  ].forEach(([code = '', amount = ''], at) => {
    const y = 122 + at * 18;
    drawn
      .text(60, y, code)
      .text(152, y, '事务')
      .text(400 - widthOf(amount), y, amount);
    drawn.text(490 - widthOf(amount), y, amount);
  });
  const { tables } = await read(drawn);
  expect(tables[0]?.slice(2)).toEqual([
    ['分类编码', '名称', '合计', '支出'],
    ['类款项', '栏次', 1, 2],
    ...[201, 20103, 2010301].map((code, at) => [code, '事务', at + 1, at + 1]),
  ]);
});

/** 三公 under headers at three heights, of which hardly a column holds a figure: where each word begins, and how deep. */
const SPARSE: readonly (readonly [x: number, y: number, word: string])[] = [
  [90, 105, '合计'],
  [168, 97, '因公出国（境）费'],
  [342, 105, '公务用车购置及运行费'],
  [575, 105, '公务接待费'],
  [294, 132, '小计'],
  [360, 132, '公务用车购置费'],
  [455, 132, '公务用车运行费'],
  ...[60, 120, 168, 216].map((x, at) => [x, 142, at % 2 === 0 ? '预算数' : '决算数'] as const),
  ...[264, 312, 360, 408, 456, 503].map((x, at) => [x, 151, at % 2 === 0 ? '预算数' : '决算数'] as const),
  [563, 142, '预算数'],
  [623, 142, '决算数'],
  [91, 168, '1.60'],
  [593, 168, '1.60'],
];

it('a table whose headers stand two over one column of figures is not read, and that is said', async () => {
  const drawn = titled();
  for (const [x, y, word] of SPARSE) drawn.text(x * 0.8, y, word, 8);
  const { tables, doubts } = await read(drawn);
  expect(tables).toEqual([]);
  expect(doubts?.map(pageDoubtSentence)).toEqual([
    '第 1 页的表没有竖线，又空着许多格，分不清数在哪一栏，没有读取，无法核对。',
  ]);
});

it('a table with the end of a header apart from its beginning is not read, and that is said', async () => {
  const drawn = titled();
  const heads: readonly (readonly [x: number, y: number, word: string])[] = [
    [60, 132, '合计'],
    [140, 118, '因公出国（境）'],
    [170, 140, '费'],
    [270, 132, '公务接待费'],
  ];
  for (const [x, y, word] of heads) drawn.text(x, y, word);
  for (const y of [170, 188, 206]) {
    drawn.text(62, y, '7.50').text(130, y, '-').text(300, y, '7.50');
  }
  const { tables, doubts } = await read(drawn);
  expect(tables).toEqual([]);
  expect(doubts?.map(pageDoubtSentence)).toEqual([
    '第 1 页的表没有竖线，又空着许多格，分不清数在哪一栏，没有读取，无法核对。',
  ]);
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

/** Headers over columns, of which the last holds no figure, in lines that stand so far apart. */
function narrowHeads(down: number): PdfPageDrawing {
  const drawn = titled();
  const middle = (from: number, to: number, y: number, words: string): void => {
    drawn.text((from + to - widthOf(words)) / 2, y, words);
  };
  ['科目编码', '科目名称', '合计'].forEach((words, at) => middle([60, 120, 300][at] ?? 0, ENDS[at] ?? 0, 106, words));
  ['上级补助收', '入'].forEach((words, at) => middle(400, 454, 100 + at * down, words));
  ['栏次', '1', '2'].forEach((words, at) => middle([120, 300, 400][at] ?? 0, [300, 400, 454][at] ?? 0, 130, words));
  ROWS.forEach(([code = '', name = '', amount = ''], at) => row(drawn, 148 + at * 18, [code, name, amount]));
  return drawn;
}

it.each([
  ['one where its lines stand closer than rows do', 12, ['上级补助收入']],
  ['two where they stand as rows do', 17.6, ['上级补助收', '入']],
])('a header on two lines over a column without figures is %s', async (_, down, heads) => {
  const { tables } = await read(narrowHeads(down));
  const told = tables[0]?.slice(2, -4).flatMap((line) => line[3] ?? []);
  expect(told).toEqual(heads);
});

it('a label on two lines begins the first row above its figures', async () => {
  const drawn = row(titled(), 104, HEAD, true);
  row(drawn, 122, ['', '一般公共', '', '']);
  row(drawn, 128, ['201', '', '1,234.56', '1,000.00']);
  row(drawn, 134, ['', '服务支出', '', '']);
  ROWS.slice(1).forEach((words, at) => row(drawn, 152 + at * 18, words));
  expect((await read(drawn)).tables).toEqual([[...CAPTION, HEAD, ...VALUES]]);
});

it('rows stand below headers that alone have lines', async () => {
  const drawn = titled().table(60, 92, [60, 180, 100, 100], [HEAD], 18);
  ROWS.forEach((words, at) => row(drawn, 122 + at * 18, words));
  expect((await read(drawn)).tables).toEqual([[...CAPTION, HEAD, ...VALUES]]);
});

it('a table whose title is cut off on both sides is known by its number', async () => {
  const drawn = drawPage().text(60, 60, '出决算总表及其他情', 14).text(440, 74, '公开03表');
  row(drawn.text(60, 86, '部门：示例局').text(440, 86, '单位：万元'), 104, HEAD, true);
  ROWS.slice(0, 2).forEach((words, at) => row(drawn, 122 + at * 18, words));
  expect((await read(drawn)).tables[0]?.slice(-3)).toEqual([HEAD, VALUES[0], VALUES[1]]);
});

it('a title that is cut off is no row where it is printed again', async () => {
  const drawn = row(titled(), 104, HEAD, true);
  ROWS.forEach((words, at) => row(drawn, 122 + at * 18, words));
  const again = row(drawPage().text(230, 60, '支出决', 14).text(60, 80, '部门：示例局'), 104, HEAD, true);
  row(again, 122, ['208', '社会保障和就业支出', '7.00', '']);
  expect((await read(drawn, again)).tables).toEqual([
    [...CAPTION, HEAD, ...VALUES, [208, '社会保障和就业支出', 7, null]],
  ]);
});

it('amounts that stand apart in no table are said', async () => {
  const drawn = drawPage();
  ['总额', '收入', '支出'].forEach((word, at) =>
    drawn.text(60 + at * 30, 90 + at * 40, word).text(300 + at * 60, 90 + at * 40, '7.00'),
  );
  expect((await read(drawn)).doubts?.map(({ kind }) => kind)).toEqual(['unparted']);
});

it('figures may end before the edge of their column, as their format leaves room', async () => {
  const ends = [150, 210, 270, 330, 390, 450];
  const drawn = titled();
  const middle = (from: number, to: number, y: number, words: string): void => {
    drawn.text((from + to - widthOf(words)) / 2, y, words);
  };
  middle(90, 270, 104, '预算数');
  middle(270, 450, 104, '决算数');
  ends.forEach((end, at) => middle(end - 60, end, 122, ['合计', '接待费', '会议费'][at % 3] ?? ''));
  ends.slice(0, 5).forEach((end, at) => drawn.text(end - 8 - widthOf(`${at}.50`), 140, `${at}.50`));
  ends.slice(0, 5).forEach((end, at) => drawn.text(end - 8 - widthOf(`${at}.25`), 158, `${at}.25`));
  const { tables } = await readPdf('a.pdf', pdfOf([drawn]));
  const spans = tables?.sheets[0]?.merges.map(({ top, left, right }) => [top, left, right]);
  expect(spans).toEqual(
    expect.arrayContaining([
      [2, 0, 2],
      [2, 3, 5],
    ]),
  );
});

describe('what a spreadsheet prints around its sheets', () => {
  const pages = (head: string, foot: (page: number) => string): readonly PdfPageDrawing[] =>
    [0, 1, 2].map((page) => {
      const drawn = drawPage()
        .text(280, 30, head)
        .text(60, 800, foot(page))
        .text(500, 800, `${page + 1}/3`);
      if (page === 0) row(titled(drawn), 104, HEAD, true);
      ROWS.forEach(([code = '', ...words], at) => row(drawn, 122 + at * 18, [`${Number(code) + page}`, ...words]));
      return drawn;
    });
  const whole = [
    ...CAPTION,
    HEAD,
    ...[0, 1, 2].flatMap((page) => VALUES.map(([code, ...own]) => [Number(code) + page, ...own])),
  ];

  it.each([
    ['the name of a sheet', 'Z03支出决算表'],
    ['whose it is', '示例县财政局'],
  ])('is no row, neither %s nor the date and the number of the page', async (_, head) => {
    expect((await read(...pages(head, () => '打印日期：2024/8/1'))).tables).toEqual([whole]);
  });

  it('is no row where the name of each sheet stands beside the number of the page', async () => {
    const names = ['Z01收入决算表', 'Z02支出决算表', 'Z03附表1'];
    expect((await read(...pages('示例县财政局', (page) => names[page] ?? ''))).tables).toEqual([whole]);
  });
});

describe('whose amounts are', () => {
  /** Rows whose headers and amounts stand at such places in their columns: 0 on the left, 0.5 in the middle, 1 on the right. */
  function placedRows(heads: number, amounts: readonly number[]): PdfPageDrawing {
    const drawn = titled();
    [HEAD, ...ROWS].forEach((words, at) =>
      words.forEach((word, column) => {
        const [from, to] = [(ENDS[column - 1] ?? 60) + 2, (ENDS[column] ?? 0) - 2];
        const place = at === 0 ? heads : (amounts[column - 2] ?? 0);
        if (word !== '') drawn.text(from + (to - from - widthOf(word)) * place, 104 + at * 18, word);
      }),
    );
    return drawn;
  }

  const UNPARTED = '第 1 页的表没有竖线，又空着许多格，分不清数在哪一栏，没有读取，无法核对。';

  it.each([
    ['headers on the left, amounts on the right', 0, [1, 1]],
    ['headers in the middle, amounts on the left', 0.5, [0, 0]],
    ['headers and amounts in the middle', 0.5, [0.5, 0.5]],
    ['headers and amounts on the right', 1, [1, 1]],
    ['headers on the right, amounts on the left', 1, [0, 0]],
  ])('is known with %s', async (_, heads, amounts) => {
    expect((await read(placedRows(heads, amounts))).tables).toEqual([[...CAPTION, HEAD, ...VALUES]]);
  });

  it('is not known where one column stands on the left of its header and one on the right', async () => {
    const { tables, doubts } = await read(placedRows(0.5, [1, 0]));
    expect([tables, doubts?.map(pageDoubtSentence)]).toEqual([[], [UNPARTED]]);
  });

  it.each([
    ['an amount is broken', ['1,234.5', '6', '0.50']],
    ['thousands are', ['1,23', '1,234.56', '0.50']],
    ['two stand in one column', ['-   12.00', '-   13.00', '0.50']],
  ])('is not known where %s', async (_, amounts) => {
    const drawn = row(titled(), 104, HEAD, true);
    ROWS.forEach(([code = '', name = ''], at) => row(drawn, 122 + at * 18, [code, name, '', amounts[at] ?? '']));
    ROWS.forEach((__, at) => drawn.text(400 - widthOf('7.50'), 122 + at * 18, '7.50'));
    const { tables, doubts } = await read(drawn);
    expect([tables, doubts?.map(pageDoubtSentence)]).toEqual([
      [],
      ['第 1 页有表没有竖线，是按对齐的位置读的，请与原文对照。', UNPARTED],
    ]);
  });
});

it('a line that is printed on every page is no part of a table, and parts none', async () => {
  const pages = [titled(), drawPage(), drawPage()];
  row(pages[0] ?? drawPage(), 104, HEAD, true);
  pages.forEach((page, at) => {
    row(page.text(250, 40, '示例市示例局'), 122, ROWS[at] ?? []);
    row(page, 140, ROWS[at] ?? []);
  });
  const { tables } = await read(...pages);
  expect(tables).toEqual([[...CAPTION, HEAD, ...VALUES.flatMap((values) => [values, values])]]);
});

it('a title between the lines of its table is its title', async () => {
  const drawn = drawPage();
  [66, 84, 110, 130, 150, 170].forEach((y) => drawn.line(60, y, 502, y));
  drawn.text(230, 78, '支出决算表', 10).text(62, 98, '部门：示例局').text(440, 98, '单位：万元');
  row(drawn, 124, HEAD, true);
  ROWS.slice(0, 2).forEach((words, at) => row(drawn, 144 + at * 20, words));
  expect((await read(drawn)).tables).toEqual([[...CAPTION, HEAD, ...VALUES.slice(0, 2)]]);
});

it('a header in lines is no empty table where the figures below it could not be told apart', async () => {
  const drawn = titled().table(60, 100, [110, 110, 110, 110], [['合计', '出国', '用车', '接待']]);
  expect((await read(drawn)).tables).toHaveLength(1);
  // One row of figures, with blanks, below the lines: nobody knows which column is whose.
  drawn.text(60, 140, '6,000.00').text(150, 140, '5,492.31').text(330, 140, '507.69');
  const { tables, doubts } = await read(drawn);
  expect([tables, doubts?.map(({ kind }) => kind)]).toEqual([[], ['unparted']]);
});
