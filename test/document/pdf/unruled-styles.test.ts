import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, widthOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

/** Where the columns end. */
const EDGES = [60, 130, 260, 340, 420, 500];

type Side = 'left' | 'middle' | 'right';

/** Words in a stretch of the page. */
function put(page: PdfPageDrawing, y: number, words: string, [from, to]: readonly [number, number], side: Side): void {
  const places = { left: from + 2, middle: (from + to - widthOf(words)) / 2, right: to - 2 - widthOf(words) };
  page.text(places[side], y, words);
}

/** A row of words, one for each column, where each stands as its column says. */
function row(page: PdfPageDrawing, y: number, words: readonly string[], sides: readonly Side[]): void {
  words.forEach((word, column) => {
    const stretch = [EDGES[column] ?? 0, EDGES[column + 1] ?? 0] as const;
    if (word !== '') put(page, y, word, stretch, sides[column] ?? 'middle');
  });
}

const MIDDLE: readonly Side[] = ['middle', 'middle', 'middle', 'middle', 'middle'];
const LEFT: readonly Side[] = ['left', 'left', 'left', 'left', 'left'];
const BODY: readonly Side[] = ['left', 'left', 'right', 'right', 'right'];
const HEAD = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const ROWS = [
  ['201', '一般公共服务支出', '12,234.56', '1,000.00', '11,234.56'],
  ['20103', '政府办公厅', '234.56', '200.00', '34.56'],
  ['2010301', '行政运行', '0.50', '0.50', ''],
];
const VALUES = [
  [201, '一般公共服务支出', 12234.56, 1000, 11234.56],
  [20103, '政府办公厅', 234.56, 200, 34.56],
  [2010301, '行政运行', 0.5, 0.5, null],
];

function titled(title = '支出决算表', page = drawPage(), y = 60): PdfPageDrawing {
  return page.text(230, y, title, 14).text(420, y + 20, '单位：万元');
}

async function sheetsOf(page: PdfPageDrawing) {
  return (await readPdf('a.pdf', pdfOf([page]))).tables?.sheets ?? [];
}

/** The lowest words of each column. */
function lowest(lines: readonly (readonly unknown[])[] = []): readonly unknown[] {
  return HEAD.map((_, column) => lines.flatMap((line) => line[column] ?? []).pop());
}

function rows(page: PdfPageDrawing, y: number, sides: readonly Side[], words: readonly (readonly string[])[] = ROWS) {
  words.forEach((each, index) => row(page, y + index * 18, each, sides));
  return page;
}

describe('a table without lines whose figures stand in the middle', () => {
  it('has a column of its own under each header though there are dashes alone', async () => {
    const page = titled();
    row(page, 104, HEAD, MIDDLE);
    rows(
      page,
      122,
      ['middle', 'left', 'middle', 'middle', 'middle'],
      [
        ['201', '一般公共服务支出', '12,234.56', '—', '－'],
        ['20103', '政府办公厅', '234.56', '-', '—'],
        ['2010301', '行政运行', '0.50', '—', '-'],
      ],
    );
    expect((await sheetsOf(page))[0]?.values.slice(2)).toEqual([
      HEAD,
      [201, '一般公共服务支出', 12234.56, '—', '－'],
      [20103, '政府办公厅', 234.56, '-', '—'],
      [2010301, '行政运行', 0.5, '—', '-'],
    ]);
  });

  it('has a header over all its columns in whose middle it stands', async () => {
    const page = titled();
    put(page, 104, '本年支出', [260, 500], 'middle');
    row(page, 122, HEAD, MIDDLE);
    rows(page, 140, MIDDLE);
    const [sheet] = await sheetsOf(page);
    expect(sheet?.merges).toContainEqual({ top: 2, left: 2, bottom: 2, right: 4 });
    expect(lowest(sheet?.values.slice(2, 4))).toEqual(HEAD);
    expect(sheet?.values.slice(4)).toEqual(VALUES);
  });

  it('has the name of a total in one column with the codes that it reaches over', async () => {
    const page = titled();
    row(page, 104, HEAD, MIDDLE);
    rows(page, 122, MIDDLE);
    page.text(62, 176, '公用经费和其他各项支出合计');
    row(page, 176, ['', '', '12,469.62', '1,200.50', '11,269.12'], MIDDLE);
    const values = (await sheetsOf(page))[0]?.values;
    expect(values?.slice(2)).toEqual([
      HEAD,
      ...VALUES,
      ['公用经费和其他各项支出合计', null, 12469.62, 1200.5, 11269.12],
    ]);
  });
});

describe('a table without lines whose headers stand on the left', () => {
  it.each([
    ['the left', LEFT],
    ['the right', BODY],
    ['the middle', ['left', 'left', 'middle', 'middle', 'middle']],
  ] as const)('has its figures on %s of their columns', async (_, sides) => {
    const page = titled();
    row(page, 104, HEAD, LEFT);
    rows(page, 122, sides);
    expect((await sheetsOf(page))[0]?.values.slice(2)).toEqual([HEAD, ...VALUES]);
  });

  it('has a header over the columns up to the next one beside it', async () => {
    const page = titled();
    row(page, 104, ['项目', '', '本年支出', '', ''], LEFT);
    row(page, 122, HEAD, LEFT);
    rows(page, 140, BODY);
    const [sheet] = await sheetsOf(page);
    expect(sheet?.merges).toEqual(
      expect.arrayContaining([
        { top: 2, left: 0, bottom: 2, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 4 },
      ]),
    );
    expect(sheet?.values.slice(3)).toEqual([HEAD, ...VALUES]);
  });

  it.each([
    ['goes on where its column had no room for the next letter', '上年结转和结', '余', '上年结转和结余'],
    ['is two headers where it had', '结转', '结余', '结转'],
  ])('a header on two lines with room between them %s', async (_, upper, lower, first) => {
    const page = titled();
    row(page, 104, ['', '', '', upper, ''], LEFT);
    row(page, 125, ['科目编码', '科目名称', '合计', lower, '项目支出'], LEFT);
    [150, 180, 210].forEach((y, index) => row(page, y, ROWS[index] ?? [], BODY));
    const column = (await sheetsOf(page))[0]?.values.map((line) => line[3]);
    expect(column?.slice(2).find((value) => value !== null)).toBe(first);
  });
});

describe('a table without lines whose headers stand on the right, as its figures do', () => {
  /** Some are narrower than the figures, and some wider. */
  const headed = (at: number, page = titled()): PdfPageDrawing => {
    row(
      page,
      104,
      ['科目编码', '科目名称', '合计', '一般公共预算', '其他'],
      ['left', 'left', 'right', 'right', 'right'],
    );
    page.text((EDGES[5] ?? 0) - 2 - at - widthOf('资金'), 118, '资金');
    return rows(page, 136, BODY);
  };

  it('is read where all of them end as their figures end', async () => {
    expect((await sheetsOf(headed(0)))[0]?.values.slice(-3)).toEqual(VALUES);
  });

  it('is not where one ends elsewhere: it may be of another column', async () => {
    expect(await sheetsOf(headed(15))).toEqual([]);
  });
});

describe('a table without lines with a figure for each of its headers', () => {
  const COLUMNS = [60, 130, 190, 260, 320, 390, 450];
  const stretch = (first: number, last = first): readonly [number, number] => [
    COLUMNS[first] ?? 0,
    COLUMNS[last + 1] ?? 0,
  ];
  const figures = (words: readonly string[], sides: readonly Side[]): PdfPageDrawing => {
    const page = titled('财政拨款“三公”经费支出决算表');
    put(page, 100, '合计', stretch(0, 1), 'middle');
    put(page, 100, '公务用车', stretch(2, 5), 'middle');
    [2, 4].forEach((at) => put(page, 114, at === 2 ? '购置费' : '运行费', stretch(at, at + 1), 'middle'));
    [0, 1].forEach((at) => put(page, 121, at === 0 ? '预算数' : '决算数', stretch(at), 'middle'));
    [2, 3, 4, 5].forEach((at) => put(page, 128, at % 2 === 0 ? '预算数' : '决算数', stretch(at), 'middle'));
    words.forEach((word, at) => put(page, 146, word, stretch(at), sides[at] ?? 'right'));
    return page;
  };

  it('has them in their order, though dashes stand nearer to other headers', async () => {
    const page = figures(['9.25', '-', '-', '7.25', '-', '-'], ['right', 'left', 'left', 'right', 'left', 'left']);
    const values = (await sheetsOf(page))[0]?.values ?? [];
    expect(values.slice(2)).toEqual([
      ['合计', null, '公务用车', null, null, null],
      [null, null, '购置费', null, '运行费', null],
      ['预算数', '决算数', null, null, null, null],
      [null, null, '预算数', '决算数', '预算数', '决算数'],
      [9.25, '-', '-', 7.25, '-', '-'],
    ]);
  });

  it('is not read where a figure is missing, and dashes may be of one column or the next', async () => {
    const page = figures(['9.25', '-', '', '7.25', '-', '-'], ['right', 'right', 'left', 'right', 'left', 'left']);
    expect(await sheetsOf(page.text(194, 146, '-').text(252, 146, '-'))).toEqual([]);
  });
});

describe('a table with horizontal lines alone', () => {
  const line = (page: PdfPageDrawing, y: number): PdfPageDrawing => page.line(60, y, 500, y);

  it('has its headers above the first of them', async () => {
    const page = titled();
    row(page, 104, ['项目', '', '本年支出', '', ''], MIDDLE);
    row(page, 122, HEAD, MIDDLE);
    [128, 146, 164, 182].forEach((y) => line(page, y));
    rows(page, 141, BODY);
    const values = (await sheetsOf(page))[0]?.values;
    expect(lowest(values?.slice(2, 4))).toEqual(HEAD);
    expect(values?.slice(4)).toEqual(VALUES);
  });

  it('has the amounts right below the numbers of its columns in a row of their own, though no line parts them', async () => {
    const page = titled();
    row(page, 104, HEAD, MIDDLE);
    row(page, 122, ['栏次', '', '1', '2', '3'], MIDDLE);
    [92, 109, 145, 163, 181].forEach((y) => line(page, y));
    rows(page, 140, BODY, [['合计', '', '234.56', '200.00', '34.56'], ...ROWS.slice(1)]);
    const values = (await sheetsOf(page))[0]?.values;
    expect(values?.slice(3)).toEqual([['栏次', null, 1, 2, 3], ['合计', null, 234.56, 200, 34.56], ...VALUES.slice(1)]);
  });

  it('ends above the title of the next one, whose lines are as long', async () => {
    const page = titled();
    const table = (y: number): void => {
      [y - 14, y + 5, y + 60].forEach((at) => line(page, at));
      row(page, y, HEAD, MIDDLE);
      rows(page, y + 18, BODY);
    };
    table(104);
    titled('财政拨款支出决算表', page, 190);
    table(234);
    const sheets = await sheetsOf(page);
    expect(sheets.map(({ values }) => values.slice(2))).toEqual([
      [HEAD, ...VALUES],
      [HEAD, ...VALUES],
    ]);
  });
});

describe('a table without lines whose labels stand on several lines', () => {
  const LABELS = ['项目', '行次', '决算数'];
  const SIDES = ['middle', 'middle', 'middle'] as const;
  const COLUMNS = [
    [60, 130],
    [130, 190],
    [190, 300],
  ] as const;
  const line = (page: PdfPageDrawing, y: number, words: readonly string[], sides: readonly Side[]): void => {
    words.forEach((word, column) => {
      if (word !== '') put(page, y, word, COLUMNS[column] ?? [0, 0], sides[column] ?? 'middle');
    });
  };
  const READ = [
    ['一、一般公共预算财政拨款收入', 1, 143384.33],
    ['二、事业收入', 2, 17.5],
    ['三、经营收入', 3, 1234.5],
  ];

  it.each([
    ['the left, and their figures on the last line', 'left', [0, 0, 26]],
    ['the left, and their figures on the first line', 'left', [0, 0, 0]],
    ['the middle, and their figures beside the second line', 'middle', [0, 0, 13]],
  ] as const)('has them on %s', async (_, side, [, , down]) => {
    const page = titled('收入支出决算总表');
    line(page, 104, LABELS, SIDES);
    line(page, 122, ['栏次', '', '1'], SIDES);
    ['一、一般公共', '预算财政拨款', '收入'].forEach((words, index) => line(page, 140 + index * 13, [words], [side]));
    line(page, 140 + down, ['', '1', '143,384.33'], [side, 'middle', 'right']);
    line(page, 184, ['二、事业收入', '2', '17.50'], [side, 'middle', 'right']);
    line(page, 202, ['三、经营收入', '3', '1,234.50'], [side, 'middle', 'right']);
    const values = (await sheetsOf(page))[0]?.values;
    expect(values?.slice(2)).toEqual([LABELS, ['栏次', null, 1], ...READ]);
  });

  it('begins with a label of which two lines stand above its figures, though nothing numbers the columns', async () => {
    const page = titled('收入支出决算总表');
    line(page, 104, LABELS, SIDES);
    ['一、一般公共', '预算财政拨款', '收入'].forEach((words, index) => line(page, 122 + index * 13, [words], ['left']));
    line(page, 148, ['', '1', '143,384.33'], ['left', 'middle', 'right']);
    line(page, 166, ['二、事业收入', '2', '17.50'], ['left', 'middle', 'right']);
    line(page, 184, ['三、经营收入', '3', '1,234.50'], ['left', 'middle', 'right']);
    expect((await sheetsOf(page))[0]?.values.slice(2)).toEqual([LABELS, ...READ]);
  });
});

describe('a table without lines whose headers stand on several lines', () => {
  it('has one on three lines beside one on two', async () => {
    const page = titled();
    ['政府性', '基金预', '算'].forEach((words, index) => put(page, 98 + index * 13, words, [340, 380], 'middle'));
    ['一般公共预', '算'].forEach((words, index) => put(page, 104 + index * 13, words, [260, 330], 'middle'));
    row(page, 111, ['科目编码', '科目名称'], MIDDLE);
    const figures = [
      ['201', '一般公共服务支出', '22,334.56', '200.00'],
      ['20103', '政府办公厅', '234.56', '200.00'],
      ['2010301', '行政运行', '0.50', '0.00'],
    ];
    figures.forEach(([code = '', name = '', first = '', second = ''], index) => {
      const y = 144 + index * 18;
      row(page, y, [code, name], LEFT);
      put(page, y, first, [260, 330], 'middle');
      put(page, y, second, [340, 380], 'middle');
    });
    const [sheet] = await sheetsOf(page);
    expect(sheet?.values[2]).toEqual(['科目编码', '科目名称', '一般公共预算', '政府性基金预算']);
  });
});
