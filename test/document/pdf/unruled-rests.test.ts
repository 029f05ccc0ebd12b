import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, widthOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const ENDS = [97, 300, 400, 500];
const HEAD = ['编码', '科目名称', '合计', '基本支出'];

/** Words begin their column and figures end it. */
function row(page: PdfPageDrawing, y: number, words: readonly string[]): PdfPageDrawing {
  words.forEach((word, column) => {
    if (word === '') return;
    page.text(column > 1 ? (ENDS[column] ?? 0) - widthOf(word) : (ENDS[column - 1] ?? 60) + 2, y, word);
  });
  return page;
}

/** A page with a title, headers in the middle of their columns, and rows. */
function first(...rows: readonly (readonly string[])[]): PdfPageDrawing {
  const page = drawPage().text(230, 60, '支出决算表', 14);
  HEAD.forEach((word, column) => {
    const [from, to] = [ENDS[column - 1] ?? 60, ENDS[column] ?? 0];
    page.text((from + to - widthOf(word)) / 2, 90, word);
  });
  rows.forEach((words, index) => row(page, 108 + index * 18, words));
  return page;
}

/** The rows of the only table below its title. */
async function rowsOf(...pages: readonly PdfPageDrawing[]): Promise<readonly (readonly unknown[])[]> {
  const { tables } = await readPdf('a.pdf', pdfOf(pages));
  expect(tables?.sheets).toHaveLength(1);
  return tables?.sheets[0]?.values.slice(1) ?? [];
}

describe('rows of a table without lines that the end of a page broke', () => {
  const LAND = ['212', '城乡社区支出', '9.25', '9.25'];
  const NEXT = ['2120804', '农村基础设施建设', '4.25', '4.25'];
  const cut = (): PdfPageDrawing => first(LAND, ['212080', '土地开发支出', '5.25', '5.25']);

  it.each<[string, (page: PdfPageDrawing) => PdfPageDrawing, number]>([
    ['right over the next code is its last digit', (page) => page.text(62, 50, '2'), 2120802],
    ['in the middle of the page is its number', (page) => page.text(290, 50, '2'), 212080],
    ['far above the rows is its number', (page) => page.text(62, 30, '2'), 212080],
  ])('a digit %s', async (_, numbered, code) => {
    const next = numbered(row(row(drawPage(), 64, NEXT), 82, ['2120899', '其他支出', '3.25', '3.25']));
    const [, , broken, ...others] = await rowsOf(cut(), next);
    expect(broken).toEqual([code, '土地开发支出', 5.25, 5.25]);
    expect(others).toHaveLength(2);
  });

  it('a digit right over the end of the next amount is its last one', async () => {
    const long = ['207', '文化支出', '1.25', '23,456.2'];
    const next = row(drawPage().text(495, 50, '5'), 64, NEXT);
    const rows = await rowsOf(first(LAND, long), row(next, 82, LAND));
    expect(rows.map((cells) => cells[3])).toEqual(['基本支出', 9.25, 23456.25, 4.25, 9.25]);
  });

  it('a single row below headers on the page before is a table', async () => {
    const heads = drawPage().text(60, 700, '一、概况').text(230, 740, '支出决算表', 14);
    HEAD.forEach((word, column) => {
      const [from, to] = [ENDS[column - 1] ?? 60, ENDS[column] ?? 0];
      heads.text((from + to - widthOf(word)) / 2, 770, word);
    });
    const next = row(drawPage(), 50, ['', '', '9.25', '8.25']).text(60, 80, '注：本表列示各项支出。');
    expect(await rowsOf(heads, next)).toEqual([
      HEAD,
      [null, null, 9.25, 8.25],
      ['注：本表列示各项支出。', null, null, null],
    ]);
  });

  it('a single row of amounts that fill their columns is one, though no more than a blank parts them', async () => {
    const ends = [60, 112, 164, 216, 268];
    const heads = drawPage().text(60, 700, '一、概况').text(130, 740, '“三公”经费支出决算表', 14);
    const words = ['合计', '出国费', '购置费', '接待费'];
    words.forEach((word, at) => heads.text((ends[at] ?? 0) + 26 - widthOf(word) / 2, 770, word));
    const next = drawPage();
    const amounts = ['21,109.64', '13,444.64', '4,978.00', '2,687.00'];
    amounts.forEach((amount, at) => next.text((ends[at + 1] ?? 0) - 2 - widthOf(amount), 50, amount));
    expect(await rowsOf(heads, next)).toEqual([words, [21109.64, 13444.64, 4978, 2687]]);
    const { print } = await readPdf('a.pdf', pdfOf([drawPage().text(60, 60, '一、概况'), next]));
    expect(print?.doubts.length).toBe(1);
  });

  it('a row of which nothing is printed stands between headers that come again', async () => {
    const [upper, lower] = [['', '项目', '本年支出', ''], HEAD];
    const page = (y: number, hasLower: boolean): PdfPageDrawing => {
      const drawn = y > 60 ? drawPage().text(230, 60, '支出决算表', 14) : drawPage();
      for (const at of [0, 18, 36, 54, 72]) drawn.line(58, y + at, 502, y + at);
      row(drawn, y + 13, upper);
      return hasLower ? row(drawn, y + 31, lower) : drawn;
    };
    const start = row(row(page(80, true), 129, LAND), 147, NEXT);
    const next = row(row(page(40, false), 89, ['213', '农林水支出', '1.25', '1.25']), 107, LAND);
    expect((await rowsOf(start, next)).map((cells) => cells[0])).toEqual(['编码', null, 212, 2120804, 213, 212]);
  });

  it('headers that come again above a note alone are no rows', async () => {
    const numbers = (page: PdfPageDrawing): PdfPageDrawing =>
      page.text(75, 108, '栏次').text(348, 108, '1').text(448, 108, '2');
    const start = row(row(numbers(first()), 126, LAND), 144, NEXT);
    const rows = await rowsOf(start, numbers(first()).text(60, 126, '注：本表列示各项支出。'));
    expect(rows.map((cells) => cells[0])).toEqual(['编码', '栏次', 212, 2120804, '注：本表列示各项支出。']);
  });

  it('the rest of a label is no title that is printed again, though it reads like one', async () => {
    const label = '政府办公厅（室）及相关机构事务的各项其他';
    const next = row(drawPage().text(99, 50, '支出'), 68, NEXT);
    const rows = await rowsOf(first(LAND, ['20103', label, '5.25', '5.25']), row(next, 86, LAND));
    expect(rows.slice(1).map((cells) => cells[1])).toEqual([
      '城乡社区支出',
      `${label}支出`,
      '农村基础设施建设',
      '城乡社区支出',
    ]);
  });
});

it('a header over several columns goes on in no header of the one in whose middle it stands', async () => {
  const page = drawPage().text(100, 60, '“三公”经费支出决算表', 14);
  const middle = (x: number, y: number, words: string): void => void page.text(x - widthOf(words) / 2, y, words);
  middle(90, 118, '合计');
  middle(174, 100, '公务用车购置及运行费');
  middle(138, 127, '小计');
  ['公务用', '车购置', '费'].forEach((words, line) => middle(174, 115 + line * 12, words));
  ['公车运', '行费'].forEach((words, line) => middle(210, 121 + line * 12, words));
  [90, 138, 174, 210].forEach((x, index) => middle(x, 157, String(index + 1)));
  ['9.25', '8.25', '4.25', '3.25'].forEach((amount, at) => {
    [175, 193].forEach((y) => page.text(([117, 153, 189, 225][at] ?? 0) - widthOf(amount), y, amount));
  });
  const headers = (await rowsOf(page)).slice(0, -3).map((cells) => cells.map((cell) => cell ?? ''));
  expect(headers.flat().filter((words) => words !== '')).toEqual([
    '合计',
    '公务用车购置及运行费',
    '小计',
    '公务用车购置费',
    '公车运行费',
  ]);
});

it('a column of amounts that were wrapped is as wide as these, and its header had no room for another letter', async () => {
  const page = drawPage().text(100, 60, '收入决算表', 14);
  const middle = (x: number, y: number, words: string): void => void page.text(x - widthOf(words) / 2, y, words);
  ['本年收入', '上级补助', '其他收入', '合计'].forEach((words, at) => middle(100 + at * 50, 100, words));
  middle(150, 112, '收');
  [150, 180].forEach((y, line) => {
    page.text(273 - widthOf('1.25'), y + 6, '1.25');
    [123, 173, 223].forEach((end, at) => {
      const amount = `${String(at + 1)},234,567`;
      page.text(end - widthOf(amount), y, amount).text(end - widthOf(`.${line}5`), y + 12, `.${line}5`);
    });
  });
  expect((await rowsOf(page))[0]).toEqual(['本年收入', '上级补助收', '其他收入', '合计']);
});
