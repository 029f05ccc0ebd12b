import { gridKey } from '../../../src/model';
import { readPdf } from '../../../src/document/pdf/read-pdf';
import { textCellValue } from '../../../src/document/text-tables/cell-values';
import { drawPage, pdfOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const HEAD = ['科目编码', '科目名称', '合计', '基本支出'];
const WIDTHS = [60, 160, 80, 80];
/** Figures fill their columns. */
const NARROW = [30, 160, 45, 45];
const ROW = ['229', '其他支出', '8.00', '8.50'];
const VALUES = [229, '其他支出', 8, 8.5];

/** The tables of a PDF, a list of rows each. */
async function tablesOf(...pages: readonly PdfPageDrawing[]): Promise<readonly (readonly unknown[])[][]> {
  const { tables } = await readPdf('a.pdf', pdfOf(pages));
  return (tables?.sheets ?? []).map(({ values }) => values.map((row) => [...row]));
}

describe('a table with lines', () => {
  it('is read cell by cell, with its title and unit above it', async () => {
    const page = drawPage()
      .text(230, 60, '支出决算表', 14)
      .text(480, 80, '单位：万元')
      .table(60, 90, WIDTHS, [
        HEAD,
        ['201', '一般公共服务支出', '1,234.56', '1,000.00'],
        ['2010301', '行政运行', '0.50', ''],
      ]);
    expect(await tablesOf(page)).toEqual([
      [
        ['支出决算表', null, null, null],
        ['单位：万元', null, null, null],
        HEAD,
        [201, '一般公共服务支出', 1234.56, 1000],
        [2010301, '行政运行', 0.5, null],
      ],
    ]);
  });

  it('is read by where its words stand, in whatever order they are drawn', async () => {
    const page = drawPage().table(60, 90, WIDTHS, [HEAD, ['201', '一般公共服务支出', '1,234.56', '1,000.00']]);
    const turned = drawPage();
    turned.steps.push(...[...page.steps].reverse());
    expect(await tablesOf(turned)).toEqual(await tablesOf(page));
  });

  it('is the same where its lines are thin bars', async () => {
    const page = drawPage();
    for (const y of [90, 110, 130]) page.bar(60, y, 160, 0.5);
    for (const x of [60, 140, 220]) page.bar(x, 90, 0.5, 40);
    page.text(63, 104, '项目').text(143, 104, '决算数').text(63, 124, '收入').text(190, 124, '10.00');
    expect(await tablesOf(page)).toEqual([
      [
        ['项目', '决算数'],
        ['收入', 10],
      ],
    ]);
  });

  it('puts words that a cut row left no room back above the line that they are printed over', async () => {
    const page = drawPage().table(60, 90, WIDTHS, [
      ['', '', '', ''],
      ['栏次', '', '1', '2'],
      ['201', '一般公共服务支出', '10.00', '10.00'],
    ]);
    [63, 123, 283, 363].forEach((x, at) => page.text(x, 114, HEAD[at] ?? ''));
    expect((await tablesOf(page))[0]).toEqual([HEAD, ['栏次', null, 1, 2], [201, '一般公共服务支出', 10, 10]]);
  });

  it('tells joined cells by the lines that are not there', async () => {
    const page = drawPage();
    for (const y of [90, 110, 130, 150]) page.line(60, y, 300, y);
    page.line(60, 90, 60, 150).line(300, 90, 300, 150).line(180, 110, 180, 150);
    page
      .text(150, 104, '收入')
      .text(63, 124, '项目')
      .text(183, 124, '金额')
      .text(63, 144, '合计')
      .text(260, 144, '8.00');
    const { tables } = await readPdf('a.pdf', pdfOf([page]));
    expect(tables?.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(tables?.sheets[0]?.values).toEqual([
      ['收入', null],
      ['项目', '金额'],
      ['合计', 8],
    ]);
  });

  it('joins what was wrapped in a cell, and parts two figures in it', async () => {
    const page = drawPage();
    for (const y of [90, 140, 190]) page.line(60, y, 300, y);
    for (const x of [60, 180, 300]) page.line(x, 90, x, 190);
    page.text(63, 110, '机关事业单位基本养老').text(63, 124, '保险缴费支出').text(260, 118, '160.75');
    page.text(63, 160, '甲').text(260, 155, '1.00').text(260, 170, '2.00');
    expect(await tablesOf(page)).toEqual([
      [
        ['机关事业单位基本养老保险缴费支出', 160.75],
        ['甲', '1.00\n2.00'],
      ],
    ]);
  });

  it('leaves out what is not printed: white, invisible, switched to nothing, or drawn twice', async () => {
    const page = drawPage().table(
      60,
      90,
      [80, 80],
      [
        ['项目', '金额'],
        ['收入', '10.00'],
      ],
    );
    page.raw('1 g').text(63, 120, '9').raw('0 g').raw('3 Tr').text(63, 120, '8').raw('0 Tr').text(63.2, 120, '收入');
    expect(await tablesOf(page)).toEqual([
      [
        ['项目', '金额'],
        ['收入', 10],
      ],
    ]);
  });

  it.each([
    ['reach out of their cell to the left, into a column of amounts', '5.00', [null, '农林水支出的其他', 8]],
    ['begin further in, and reach out of it to the right', '收入', ['农林水支出的其他', null, 8]],
  ] as const)('puts words that are cut at their end where they %s', async (_what, above, row) => {
    const page = drawPage().table(
      60,
      90,
      [80, 60, 80],
      [
        ['甲', '项目', '金额'],
        [above, '合计', '10.00'],
        ['', '', '8.00'],
      ],
    );
    // Between the left edge of the first and the right edge of the second.
    page.raw('q 60 698 140 18 re W n').text(117, 138, '农林水支出的其他款项').raw('Q');
    expect((await tablesOf(page))[0]?.[2]).toEqual(row);
  });

  it('leaves out what is cut off, and what lies beyond the paper', async () => {
    const page = drawPage().raw('q 60 700 60 100 re W n').text(80, 100, '收入决算表格').raw('Q').text(-40, 100, '左边');
    expect((await readPdf('a.pdf', pdfOf([page]))).plain).toBe('收入决算\n');
  });

  it('tells where each cell is printed', async () => {
    const page = drawPage().table(
      60,
      90,
      [80, 80],
      [
        ['项目', '金额'],
        ['收入', '10.00'],
      ],
    );
    const { tables } = await readPdf('a.pdf', pdfOf([drawPage().text(60, 60, '封面'), page]));
    expect(tables?.sheets[0]?.places?.get(gridKey(1, 1))).toEqual({ page: 2, box: [192, 111.4, 217, 121.4] });
  });
});

describe('a table over several pages', () => {
  const first = [
    HEAD,
    ['201', '一般公共服务支出', '10.00', '10.00'],
    ['20103', '政府办公厅（室）及相关机构', '10.00', ''],
  ];

  it('goes on where the columns are the same, with its headers once', async () => {
    const rows = [HEAD, ['2010301', '行政运行', '10.00', '']];
    const [table, second] = await tablesOf(
      drawPage().text(230, 60, '支出决算表').table(60, 90, WIDTHS, first),
      drawPage().text(230, 60, '支出决算表').table(60, 90, WIDTHS, rows),
    );
    expect(second).toBeUndefined();
    expect(table?.slice(1)).toEqual([
      HEAD,
      [201, '一般公共服务支出', 10, 10],
      [20103, '政府办公厅（室）及相关机构', 10, null],
      [2010301, '行政运行', 10, null],
    ]);
  });

  it('takes the end of a row from the next page', async () => {
    const rows = [
      ['', '事务', '', ''],
      ['2010301', '行政运行', '10.00', ''],
    ];
    const [table] = await tablesOf(drawPage().table(60, 90, WIDTHS, first), drawPage().table(60, 90, WIDTHS, rows));
    expect(table?.slice(2)).toEqual([
      [20103, '政府办公厅（室）及相关机构事务', 10, null],
      [2010301, '行政运行', 10, null],
    ]);
  });

  it('takes the end of a row for no header, though it reads like one', async () => {
    const widths = [66, 30, 78];
    const head = ['收入', '行次', '决算数'];
    const [table] = await tablesOf(
      drawPage().table(60, 90, widths, [head, ['一、预算拨款', '1', '2,073,640,236.2']]),
      drawPage().table(60, 90, widths, [head, ['收入', '', '4'], ['二、事业收入', '2', '10.00']]),
    );
    expect(table).toEqual([head, ['一、预算拨款收入', 1, 2073640236.24], ['二、事业收入', 2, 10]]);
  });

  describe('whose columns do not fit on one page', () => {
    const LEFT = [60, 160];
    const RIGHT = [80, 80];
    const rows = (from: number, codes: readonly string[]): readonly [string[][], string[][]] => [
      codes.map((code) => [code, `科目${code}`]),
      codes.map((_, index) => [`${from + index}.00`, '0.50']),
    ];
    const [codes, amounts] = rows(10, ['201', '20103', '2010301']);
    const [furtherCodes, furtherAmounts] = rows(20, ['208', '20805', '2080501']);
    const title = (page: PdfPageDrawing): PdfPageDrawing =>
      page.text(63, 60, '支出决算表').text(63, 80, '部门：示例局');
    const unit = (page: PdfPageDrawing): PdfPageDrawing => page.text(63, 80, '单位：万元');
    const left = title(drawPage()).table(60, 90, LEFT, [HEAD.slice(0, 2), ...codes]);
    const right = unit(drawPage()).table(60, 90, RIGHT, [HEAD.slice(2), ...amounts]);
    const below = drawPage().table(60, 40, LEFT, furtherCodes);
    const belowRight = drawPage().table(60, 40, RIGHT, furtherAmounts);
    const whole = [
      ['支出决算表', null, null, null],
      ['部门：示例局', null, null, null],
      ['单位：万元', null, null, null],
      HEAD,
      [201, '科目201', 10, 0.5],
      [20103, '科目20103', 11, 0.5],
      [2010301, '科目2010301', 12, 0.5],
      [208, '科目208', 20, 0.5],
      [20805, '科目20805', 21, 0.5],
      [2080501, '科目2080501', 22, 0.5],
    ];

    it.each([
      ['first its rows, then its further columns', [left, below, right, belowRight]],
      ['first its columns, then its further rows', [left, right, below, belowRight]],
    ])('is one table: %s', async (_, pages) => {
      expect(await tablesOf(...pages)).toEqual([whole]);
    });

    it('is not read where its rows stand at other heights', async () => {
      const other = unit(drawPage()).table(60, 96, RIGHT, [HEAD.slice(2), ...amounts]);
      expect(await tablesOf(left, other)).toHaveLength(1);
    });

    it('is not read where the second has a title of its own', async () => {
      const other = drawPage()
        .text(63, 60, '收入决算表')
        .table(60, 90, RIGHT, [HEAD.slice(2), ...amounts]);
      expect(await tablesOf(left, other)).toHaveLength(1);
    });

    it('has its last rows where one column alone is left of them', async () => {
      const ends = [left, right, unit(drawPage()).table(60, 90, [80], [['项目支出'], ['1.00'], ['2.00'], ['-']])];
      const last = [below, belowRight, drawPage().table(60, 40, [80], [['3.00'], ['-'], ['4.00']])];
      const [table, ...others] = await tablesOf(...ends, ...last);
      expect(others).toEqual([]);
      expect(table?.slice(-6).map((cells) => cells[4])).toEqual([1, 2, '-', 3, '-', 4]);
    });

    it.each([
      ['is its last one', 90, 1, []],
      ['stands at other heights', 96, 1, [{ kind: 'unjoined', pages: [2] }]],
    ])('one column by itself with one row %s', async (_, y, count, doubts) => {
      const first = title(drawPage()).table(60, 90, [...LEFT, 80], [HEAD.slice(0, 3), ['201', '科目201', '10.00']]);
      const last = drawPage().table(60, y, [80], [['基本支出'], ['9.50']]);
      const { tables, print } = await readPdf('a.pdf', pdfOf([first, last]));
      expect([tables?.sheets.length, print?.doubts]).toEqual([count, doubts]);
      expect(tables?.sheets[0]?.values.at(-1)?.includes(9.5)).toBe(y === 90);
    });

    describe('and whose first columns are printed again', () => {
      const again = (own: PdfPageDrawing, y: number, words: readonly string[][], figures: readonly string[][]) =>
        own.table(
          60,
          y,
          [60, 90, 90],
          figures.map((cells, at) => [words[at]?.[0] ?? '', ...cells]),
        );
      const beside = again(
        drawPage().text(63, 80, '部门：示例局').text(300, 80, '单位：万元'),
        90,
        [HEAD, ...codes],
        [HEAD.slice(2), ...amounts],
      );
      const furtherBeside = again(drawPage(), 40, furtherCodes.slice(), furtherAmounts.slice());

      it.each([
        ['its rows', [left, below, beside, furtherBeside]],
        ['its columns', [left, beside, below, furtherBeside]],
      ])('is one table with these once, first %s', async (_, pages) => {
        expect(await tablesOf(...pages)).toEqual([whole]);
      });

      it.each([
        ['has a title of its own', '收入决算表', '部门：示例局', furtherCodes],
        ['has other rows', '', '部门：示例局', furtherCodes],
      ])('is not where the second %s', async (_, heading, unitLine, words) => {
        const other = again(
          drawPage().text(150, 60, heading).text(63, 80, unitLine),
          90,
          [HEAD, ...words],
          [HEAD.slice(2), ...amounts],
        );
        expect((await tablesOf(left, other))[0]?.[0]).toHaveLength(2);
      });

      it('is not where the second numbers its columns from the first on', async () => {
        const first = title(drawPage()).table(60, 90, LEFT, [['编码', '名称'], ['栏次', '1'], ...codes]);
        const numbered = [['编码'], ['栏次'], ...codes];
        const other = again(unit(drawPage()), 90, numbered, [['合计', '支出'], ['1', '2'], ...amounts]);
        expect((await tablesOf(first, other))[0]?.[0]).toHaveLength(2);
      });
    });

    it('has a note once whose beginning comes again with its first columns', async () => {
      const noted = (page: PdfPageDrawing, words: string): PdfPageDrawing => page.text(63, 180, words);
      const again = noted(drawPage().table(60, 90, RIGHT, [HEAD.slice(2), ...amounts]), '注：本表反映');
      const first = noted(
        title(drawPage()).table(60, 90, LEFT, [HEAD.slice(0, 2), ...codes]),
        '注：本表反映各项支出。',
      );
      const { plain } = await readPdf('a.pdf', pdfOf([first, again]));
      expect(plain.match(/注：.*/g)).toEqual(['注：本表反映各项支出。']);
    });

    it('passes over a page that holds nothing but the end of a line', async () => {
      const shred = drawPage().text(63, 80, '万元');
      expect(await tablesOf(left, right, shred, below, belowRight)).toEqual([whole]);
    });

    it('passes over a page that holds nothing but its notes', async () => {
      const notes = drawPage().text(63, 60, '注：本表反映各项支出。').text(63, 80, '二、合计为各项之和。');
      const [table, ...others] = await tablesOf(left, below, notes, right, belowRight);
      expect([table?.slice(3, whole.length), others]).toEqual([whole.slice(3), []]);
    });

    it('is said not to be read where its labels stand nowhere, though its first column is empty', async () => {
      const empty = [['项目支出', ...HEAD.slice(2)], ...amounts.map((cells) => ['', ...cells])];
      const { tables, print } = await readPdf('a.pdf', pdfOf([unit(drawPage()).table(60, 90, [80, ...RIGHT], empty)]));
      expect([tables?.sheets.length ?? 0, print?.doubts]).toEqual([0, [{ kind: 'unjoined', pages: [1] }]]);
    });

    it.each([
      ['between two letters', [250, '支出决', 270, '支'], [63, '算表', 63, '出']],
      ['through a letter, which both pages print', [255, '支出决', 265, '支出'], [55, '决算表', 55, '出']],
      ['through a letter, which the second page prints', [255, '支出', 265, '支'], [55, '决算表', 55, '出']],
    ] as const)('joins a cell that the end of the page cut %s, and a title likewise', async (_, upper, lower) => {
      const first = drawPage().text(upper[0], 60, upper[1]);
      for (const y of [108, 126]) first.line(60, y, 280, y);
      first.line(60, 90, 280, 90).line(60, 90, 60, 126).line(120, 90, 120, 126).line(280, 108, 280, 126);
      first.text(63, 102, '编码').text(upper[2], 102, upper[3]).text(63, 120, '201').text(240, 120, '10.00');
      const second = drawPage().text(lower[0], 60, lower[1]);
      for (const y of [90, 108, 126]) second.line(60, y, 220, y);
      second.line(140, 108, 140, 126).line(60, 108, 60, 126).line(220, 90, 220, 126);
      second.text(lower[2], 102, lower[3]).text(110, 120, '7.00').text(190, 120, '3.00');
      const { tables } = await readPdf('a.pdf', pdfOf([first, second]));
      expect(tables?.sheets.map(({ values, merges }) => ({ values, merges }))).toEqual([
        {
          values: [
            ['支出决算表', null, null, null],
            ['编码', '支出', null, null],
            [201, 10, 7, 3],
          ],
          merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
        },
      ]);
    });
  });

  it.each([
    ['a code and its amounts', ['20808', '死亡抚恤', '3,178,', '3,178,'], ['01', '', '469.23', '469.23']],
    ['the words of a full line', ['', '二十二、灾害防治及应急管理支出第一', '', ''], ['', '等支出', '', '']],
    ['an amount and its last cent', ['301', '基本工资', '1,116.1', '1,116.1'], ['', '', '1', '1']],
    ['words that stand in a header as well', ['', '二十二、灾害防治及应急管理支出名', '', ''], ['', '称', '', '']],
  ])('puts %s together that a page broke', async (_, head, rest) => {
    const first = drawPage().text(230, 60, '支出决算表', 14).table(60, 90, NARROW, [HEAD, head]);
    const [, , last] = (await tablesOf(first, drawPage().table(60, 40, NARROW, [rest, ROW])))[0] ?? [];
    expect(last?.map((cell) => cell ?? '')).toEqual(
      head.map((text, at) => textCellValue(text + (rest[at] ?? '')).value ?? ''),
    );
  });

  it.each([
    ['amounts are whole', ['', '合计', '12.00', '12.00'], ['', '项目', '3.00', '']],
    ['columns are numbered', ['', '', '1', '2'], ['', '', '62.75', '3.10']],
    ['a figure had room', ['20808', '抚恤', '13', '1'], ['', '', '4,562.75', '3.10']],
    ['codes are whole', ['20808', '抚恤', '', ''], ['20809', '优待', '', '']],
    ['a line is not full', ['', '其他支出', '', ''], ['', '债务还本支出', '', '']],
  ])('takes no row for the end of another where %s', async (_, head, next) => {
    const first = drawPage().text(230, 60, '支出决算表', 14).table(60, 90, WIDTHS, [HEAD, head]);
    const [table] = await tablesOf(first, drawPage().table(60, 40, WIDTHS, [next, ROW]));
    expect(table).toHaveLength(5);
  });

  it.each([['续表'], ['支出决算表（续表）'], ['支出决算表续表']])(
    'goes on below %s on the same page',
    async (above) => {
      const page = drawPage().text(230, 60, '支出决算表', 14).table(60, 90, WIDTHS, [HEAD, ROW]);
      const [table, ...others] = await tablesOf(page.text(60, 160, above).table(60, 180, WIDTHS, [HEAD, ROW]));
      expect([table?.slice(1), others]).toEqual([[HEAD, VALUES, VALUES], []]);
    },
  );

  it('goes on with a row that the end of a page broke, and nothing else on the next one', async () => {
    const first = drawPage().text(230, 60, '支出决算表', 14);
    const [table] = await tablesOf(
      first.table(60, 90, WIDTHS, [HEAD, ROW, ['301', '基本工资', '1,234,', '1,234,']]),
      drawPage().table(60, 40, WIDTHS, [['', '', '567.89', '567.89']]),
    );
    expect(table?.[3]).toEqual([301, '基本工资', 1234567.89, 1234567.89]);
  });

  it('has cells without a margin, parted by the lines between them', async () => {
    const page = drawPage().table(
      60,
      90,
      [80, 60, 60],
      [
        ['项目', '', ''],
        ['', '', ''],
      ],
    );
    for (const [x, words] of [
      [200.5 - 5 * 8, '1,234.56'],
      [200, '302'],
      [139.8 - 5, '-'],
    ] as const)
      page.text(x, 120, words);
    expect((await tablesOf(page))[0]?.[1]).toEqual(['-', 1234.56, 302]);
  });

  it('is another one below a title at the end of the page before, though its rows stand at the same heights', async () => {
    const rows = [HEAD.slice(0, 3), ROW.slice(0, 3), ROW.slice(0, 3)];
    const first = drawPage().text(230, 60, '支出决算表', 14).table(60, 90, WIDTHS.slice(0, 3), rows);
    const next = drawPage().table(
      60,
      90,
      [80, 60],
      [
        ['年初结转', '本年收入'],
        ['1.00', '2.00'],
        ['3.00', '4.00'],
      ],
    );
    const own = await tablesOf(first.text(230, 300, '收入决算表', 14), next);
    expect(own.map((table) => table[0]?.[0])).toEqual(['支出决算表', '收入决算表']);
  });

  it('goes on with a single row, and begins with a single header', async () => {
    const bottom = drawPage().text(230, 60, '支出决算表', 14).table(60, 90, WIDTHS, [HEAD]);
    const [table] = await tablesOf(
      bottom,
      drawPage().table(60, 40, WIDTHS, [ROW, ROW]),
      drawPage().table(60, 40, WIDTHS, [ROW]),
    );
    expect(table).toEqual([['支出决算表', null, null, null], HEAD, VALUES, VALUES, VALUES]);
  });

  it('knows headers again of which the further lines were lost', async () => {
    const first = drawPage()
      .text(230, 60, '支出决算表', 14)
      .table(60, 90, WIDTHS, [['科目编码', '科目名称', '本年支出合计', '基本支出'], ROW]);
    const again = drawPage().table(60, 40, WIDTHS, [['科目编码', '科目名称', '本年支出合', ''], ROW]);
    expect((await tablesOf(first, again))[0]).toHaveLength(4);
  });

  it.each([
    [
      'rows begin with amounts',
      [['决算数', '科目编码', '科目名称'], ...['1.00', '2.50', '3.00'].map((each) => [each, '301', '工资福利支出'])],
    ],
    [
      'a group has no codes',
      [
        ['科目名称', '金额', '科目编码', '金额'],
        ['基本工资', '1.00', '30201', ''],
      ],
    ],
    [
      'columns are numbered from 2',
      [
        ['因公出国', '公务接待', '合计'],
        ['2', '3', '4'],
        ['1.00', '', '2.00'],
      ],
    ],
  ])('is not read where %s: its first columns stand on another page', async (_, rows) => {
    const page = drawPage().text(230, 60, '支出决算表', 14).table(60, 90, [90, 90, 90, 90], rows);
    const { tables, print } = await readPdf('a.pdf', pdfOf([page, drawPage().table(60, 40, WIDTHS, [HEAD, ROW])]));
    expect([tables?.sheets.length, print?.doubts]).toEqual([1, [{ kind: 'unjoined', pages: [1] }]]);
  });

  it('is not read where two titles stand side by side above it', async () => {
    const titles = drawPage().text(70, 60, '收入决算表').text(300, 60, '支出决算表');
    const { tables, print } = await readPdf('a.pdf', pdfOf([titles.table(60, 90, WIDTHS, [HEAD, ROW])]));
    expect([tables, print?.doubts]).toEqual([null, [{ kind: 'twoTitles', pages: [1] }]]);
  });

  it('has the title of its middle page', async () => {
    const rows = [HEAD, ROW, ROW, ROW];
    const columns = (from: number, to: number): string[][] => rows.map((row) => row.slice(from, to));
    const tables = await tablesOf(
      drawPage().text(60, 80, '部门：示例县财政局').table(60, 90, WIDTHS.slice(0, 2), columns(0, 2)),
      drawPage().text(60, 60, '支出决算表', 14).table(60, 90, [80], columns(2, 3)),
      drawPage().text(60, 70, '公开03表').table(60, 90, [80], columns(3, 4)),
    );
    expect(tables.map((own) => own.slice(-4))).toEqual([[HEAD, VALUES, VALUES, VALUES]]);
    expect(tables[0]?.flat()).toContain('支出决算表');
  });

  it.each([
    ['another', '收入决算表', 2],
    ['the same', '支出决算表', 1],
    ['the same, which goes on', '支出决算表（续）', 1],
  ])('has %s title within its lines on the next page', async (_, heading, count) => {
    const titled = (title: string): PdfPageDrawing =>
      drawPage().table(60, 90, WIDTHS, [[title, '', '', ''], HEAD, ROW]);
    expect(await tablesOf(titled('支出决算表'), titled(heading))).toHaveLength(count);
  });

  it('ends where another title stands above the same columns', async () => {
    const tables = await tablesOf(
      drawPage().text(230, 60, '政府性基金预算支出决算表').table(60, 90, WIDTHS, first),
      drawPage().text(230, 60, '国有资本经营预算支出决算表').table(60, 90, WIDTHS, first),
    );
    expect(tables).toHaveLength(2);
  });
});

it('lines of a cell that is too low for them are its own, though they hang over its edges', async () => {
  const page = drawPage();
  for (const y of [90, 120, 132, 144, 156]) page.line(60, y, 200, y);
  for (const x of [60, 130, 200]) page.line(x, 90, x, 156);
  page.text(63, 108, '公务用车购置').text(150, 108, '合计');
  // Two lines of ten points in a row of twelve, then the numbers of the columns.
  page.text(75, 123, '公务用车', 10).text(75, 135, '运行费用', 10).text(150, 129, '小计');
  page.text(93, 141, '1').text(163, 141, '2').text(100, 153, '7.00').text(170, 153, '8.00');
  expect(await tablesOf(page)).toEqual([
    [
      ['公务用车购置', '合计'],
      ['公务用车运行费用', '小计'],
      [1, 2],
      [7, 8],
    ],
  ]);
});

it.each([
  // Where the second line stands on the number of the column, the cell is as low as one line.
  ['in the row of the numbers, upon these', 141, ['公务用车运行费用', '小计']],
  ['in its cell', 131, ['公务用车运行费用', '小计']],
])('a header whose further line stands %s is one', async (_, second, heads) => {
  const page = drawPage();
  for (const y of [90, 120, 132, 144, 156]) page.line(60, y, 200, y);
  for (const x of [60, 130, 200]) page.line(x, 90, x, 156);
  page.text(63, 108, '公务用车购置').text(150, 108, '合计');
  page
    .text(75, second === 131 ? 122 : 130, '公务用车', 9)
    .text(75, second, '运行费用', 9)
    .text(150, 129, '小计');
  page.text(93, 141, '1').text(163, 141, '2').text(100, 153, '7.00').text(170, 153, '8.00');
  expect((await tablesOf(page))[0]?.slice(1)).toEqual([heads, [1, 2], [7, 8]]);
});

describe('what is printed beside or across figures', () => {
  const drawn = (): PdfPageDrawing =>
    drawPage().text(230, 60, '支出决算表', 14).table(60, 90, WIDTHS, [HEAD, ROW, ROW]);
  // The amounts of the first row end at 357 and 437, on the line at 120.
  it.each([
    ['the mark of a note before a figure', drawn().text(332, 116, '1', 6), [VALUES, VALUES], []],
    [
      'the mark of a note behind one',
      drawn().text(357.5, 116, '②', 6).text(437.5, 116, '[1]', 5),
      [VALUES, VALUES],
      [],
    ],
    ['figures printed twice to be bold', drawn().table(61, 90, WIDTHS, [HEAD, ROW, ROW]), [VALUES, VALUES], []],
    [
      'faint words beside figures',
      drawn().raw('0.85 g').text(300, 126, '某局公开', 14).raw('0 g'),
      [VALUES, VALUES],
      [],
    ],
    ['a watermark', drawn().text(100, 130, '内部资料公开2024', 40), [VALUES, VALUES], []],
    [
      'digits of no other size',
      drawn().text(340, 121, '20', 11),
      [[229, '其他支出', '\ufffd', 8.5], VALUES],
      ['overprinted'],
    ],
    [
      'words across a dash',
      drawn().text(285, 138, '—').text(281, 138, '拨款'),
      [VALUES, [229, '其他支出', '\ufffd', 8.5]],
      ['overprinted'],
    ],
    ['digits far apart', drawn().text(290, 120, '1'), [[229, '其他支出', '1\n8.00', 8.5], VALUES], []],
  ])('takes %s into no figure', async (_, page, rows, kinds) => {
    const { tables, print } = await readPdf('a.pdf', pdfOf([page]));
    expect([tables?.sheets[0]?.values.slice(-2), print?.doubts.map(({ kind }) => kind)]).toEqual([rows, kinds]);
  });

  /** The code of the first row, 35 wide from 63 on, cut to a box that is so wide from there. */
  const cutTo = (from: number, width: number): PdfPageDrawing =>
    drawPage()
      .text(230, 60, '支出决算表', 14)
      .table(60, 90, WIDTHS, [HEAD, ['', ...ROW.slice(1)], ROW])
      .raw(`q ${from} 715 ${width} 14 re W n`)
      .text(63, 120, '2080502')
      .raw('Q');

  it.each<[how: string, page: PdfPageDrawing, code: number | string, kinds: readonly string[]]>([
    ['whole', cutTo(61, 40), 2080502, []],
    ['without its last digits', cutTo(61, 27), '\ufffd', ['overprinted']],
    ['without its first digits', cutTo(73, 40), '\ufffd', ['overprinted']],
  ])('a code that its cell shows %s', async (_how, page, code, kinds) => {
    const { tables, print } = await readPdf('a.pdf', pdfOf([page]));
    const [first] = tables?.sheets[0]?.values.slice(-2) ?? [];
    expect([first, print?.doubts.map(({ kind }) => kind)]).toEqual([[code, ...VALUES.slice(1)], kinds]);
  });
});
