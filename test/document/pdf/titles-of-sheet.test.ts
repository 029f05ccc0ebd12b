import type { CellValue } from '../../../src/model';
import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const WIDTHS = [60, 160, 80, 80];
const INCOME = ['科目编码', '科目名称', '本年收入', '财政拨款'];
const SPENDING = ['科目编码', '科目名称', '本年支出', '基本支出'];
const NUMBERS = ['', '栏次', '1', '2'];

const total = (amount: string): string[] => ['', '合计', amount, amount];
const row = (code: string, amount: string): string[] => [code, `科目${code}`, amount, amount];

/** A page that begins with a title and with rows. */
function sheet(title: string, rows: readonly string[][], widths = WIDTHS): PdfPageDrawing {
  return drawPage().text(230, 40, title).text(300, 60, '单位：万元').table(60, 70, widths, rows);
}

/** A table further down on a page. */
function below(page: PdfPageDrawing, title: string, rows: readonly string[][], widths = WIDTHS): PdfPageDrawing {
  return page.text(230, 340, title).text(300, 360, '单位：万元').table(60, 370, widths, rows);
}

/** What a cell shows. */
const shown = (value: CellValue): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Of each table its title, what its rows are called, and their last figures. */
async function told(...pages: readonly PdfPageDrawing[]): Promise<readonly string[]> {
  const { tables } = await readPdf('a.pdf', pdfOf(pages));
  return (tables?.sheets ?? []).map(({ values }) => {
    const filled = values.map((cells) => cells.map(shown).filter((text) => text !== ''));
    const rows = values.slice(2).map((cells, at) => `${shown(cells[1] ?? null)} ${filled[at + 2]?.pop() ?? ''}`);
    return [filled[0]?.[0] ?? '', ...rows].join('；');
  });
}

const FIRST = below(sheet('收入决算表', [INCOME, NUMBERS, total('30.00'), row('201', '30.00')]), '支出决算表', [
  SPENDING,
  NUMBERS,
  total('20.00'),
  row('201', '5.00'),
]);
const INCOME_TOLD = '收入决算表；科目名称 财政拨款；栏次 2；合计 30；科目201 30';

describe('two tables on one sheet, of which the first has its title and headers printed on each page', () => {
  it('the rows below them are of the second', async () => {
    const second = sheet('收入决算表', [INCOME, NUMBERS, row('205', '7.00')]);
    const third = sheet('收入决算表', [INCOME, NUMBERS, row('208', '8.00')]);
    expect(await told(FIRST, second, third)).toEqual([
      INCOME_TOLD,
      '支出决算表；科目名称 基本支出；栏次 2；合计 20；科目201 5；科目205 7；科目208 8',
    ]);
  });

  it('a row that numbers the columns by figures alone is of the headers', async () => {
    const numbers = ['1', '2', '3', '4'];
    const first = below(sheet('收入决算表', [INCOME, numbers, total('30.00')]), '支出决算表', [
      SPENDING,
      numbers,
      total('20.00'),
    ]);
    const second = sheet('收入决算表', [INCOME, numbers, row('205', '20.00')]);
    expect(await told(first, second)).toEqual([
      '收入决算表；科目名称 财政拨款；2 4；合计 30',
      '支出决算表；科目名称 基本支出；2 4；合计 20；科目205 20',
    ]);
  });

  it('the second may have fewer columns', async () => {
    const narrow = (rows: readonly string[][]): string[][] => rows.map((cells) => cells.slice(0, 3));
    const lower = narrow([SPENDING, NUMBERS, total('20.00')]);
    const first = below(sheet('收入决算表', [INCOME, total('30.00')]), '支出决算表', lower, WIDTHS.slice(0, 3));
    const second = sheet('收入决算表', [INCOME]).table(60, 90, WIDTHS.slice(0, 3), narrow([row('205', '20.00')]));
    expect(await told(first, second)).toEqual([
      '收入决算表；科目名称 财政拨款；合计 30',
      '支出决算表；科目名称 本年支出；栏次 1；合计 20；科目205 20',
    ]);
  });

  it('the title of the second may stand at the end of the page before', async () => {
    const first = sheet('收入决算表', [INCOME, NUMBERS, total('30.00'), row('201', '30.00')])
      .text(230, 700, '支出决算表')
      .text(300, 720, '单位：万元');
    const second = sheet('收入决算表', [INCOME, NUMBERS, SPENDING, NUMBERS, total('20.00')]);
    expect(await told(first, second)).toEqual([INCOME_TOLD, '支出决算表；科目名称 基本支出；栏次 2；合计 20']);
  });

  it('of the second no more than its headers may stand on the page before', async () => {
    const first = below(sheet('收入决算表', [INCOME, NUMBERS, total('30.00'), row('201', '30.00')]), '支出决算表', [
      SPENDING,
      NUMBERS,
    ]);
    const second = sheet('收入决算表', [INCOME, NUMBERS, total('20.00')]);
    expect(await told(first, second)).toEqual([INCOME_TOLD, '支出决算表；科目名称 基本支出；栏次 2；合计 20']);
  });

  it('they stand alone where the second begins with the page', async () => {
    const first = sheet('收入决算表', [INCOME, NUMBERS, total('30.00')]).text(60, 200, '注：本表列示各项收入。');
    const second = below(sheet('收入决算表', [INCOME, NUMBERS]), '支出决算表', [SPENDING, NUMBERS, total('20.00')]);
    expect(await told(first, second)).toEqual([
      '收入决算表；科目名称 财政拨款；栏次 2；合计 30； 注：本表列示各项收入。',
      '支出决算表；科目名称 基本支出；栏次 2；合计 20',
    ]);
  });

  it('they stand alone where only the note of the second is left', async () => {
    const second = sheet('收入决算表', [INCOME, NUMBERS]).text(60, 130, '注：本表列示各项支出。');
    const [income, spending, ...others] = await told(FIRST, second);
    expect([income, others]).toEqual([INCOME_TOLD, []]);
    expect(spending).toContain('科目201 5； 注：本表列示各项支出。');
  });

  it.each([
    ['says something else', SPENDING],
    ['has a row', total('7.00')],
  ])('a table under the same title is there where it %s', async (_, more) => {
    const first = sheet('收入决算表', [INCOME, NUMBERS, total('30.00')]).text(60, 200, '注：本表列示各项收入。');
    const second = below(sheet('收入决算表', [INCOME, NUMBERS, more]), '支出决算表', [SPENDING, total('20.00')]);
    expect(await told(first, second)).toHaveLength(3);
  });

  it('lower headers alone, as those of the table before have, are those of the second', async () => {
    const widths = [60, 160, 80];
    const upper = (words: string): string[] => ['项目', '', words];
    const lower = ['科目编码', '科目名称', ''];
    const rows = (words: string): readonly string[][] => [upper(words), lower, ['201', '一般公共服务', '30.00']];
    const first = sheet('收入决算表', rows('本年收入'), widths)
      .text(230, 640, '支出决算表')
      .text(300, 660, '单位：万元');
    const next = drawPage().table(60, 40, widths, [lower, ['201', '一般公共服务', '20.00'], ['205', '教育', '7.00']]);
    const [, spending] = await told(first.table(60, 670, widths, [upper('本年支出')]), next);
    expect(spending).toBe('支出决算表； 本年支出；科目名称 科目名称；一般公共服务 20；教育 7');
  });

  it('the same two tables again, as of another unit, are others', async () => {
    const [income, spending] = [...(await told(FIRST))];
    expect(await told(FIRST, FIRST)).toEqual([income, spending, income, spending]);
  });
});
