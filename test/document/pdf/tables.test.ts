import { gridKey } from '../../../src/model';
import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const HEAD = ['科目编码', '科目名称', '合计', '基本支出'];
const WIDTHS = [60, 160, 80, 80];

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

  it('ends where another title stands above the same columns', async () => {
    const tables = await tablesOf(
      drawPage().text(230, 60, '政府性基金预算支出决算表').table(60, 90, WIDTHS, first),
      drawPage().text(230, 60, '国有资本经营预算支出决算表').table(60, 90, WIDTHS, first),
    );
    expect(tables).toHaveLength(2);
  });
});
