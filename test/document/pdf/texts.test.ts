import { printedPlace } from '../../../src/model';
import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const LEFT = 90;
const LINE = 40;

/** Draws text as a word processor does: lines of forty letters, the first one of a paragraph two letters in. */
function flow(page: PdfPageDrawing, top: number, ...paragraphs: readonly string[]): PdfPageDrawing {
  let y = top;
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    for (let first = true; rest !== ''; first = false) {
      const count = first ? LINE - 2 : LINE;
      page.text(LEFT + (first ? 20 : 0), y, rest.slice(0, count));
      rest = rest.slice(count);
      y += 18;
    }
  }
  return page;
}

async function paragraphsOf(...pages: readonly PdfPageDrawing[]): Promise<readonly string[]> {
  const { plain, paragraphs } = await readPdf('a.pdf', pdfOf(pages));
  return paragraphs.map(({ span }) => plain.slice(span.start, span.end));
}

const LONG = '本单位本年度收入总计一千二百三十四万元与上年相比增加一百万元主要原因是人员经费增加'.repeat(2);
const OTHER = `${'支出总计与收入总计相等其中基本支出与项目支出各占一半'.repeat(3)}。`;

it('joins the lines of a paragraph, and begins another where one is set in', async () => {
  expect(await paragraphsOf(flow(drawPage(), 100, `${LONG}。`, OTHER))).toEqual([`${LONG}。`, OTHER]);
});

it('goes on over the end of a page, whose number and running head are no text', async () => {
  const head = '示例县财政局部门决算公开材料';
  const pages = [LONG, OTHER, LONG, OTHER].map((text, index) =>
    flow(drawPage().text(200, 40, head), 100, text).text(290, 810, `— ${index + 1} —`),
  );
  expect(await paragraphsOf(...pages)).toEqual([LONG, OTHER, LONG, OTHER]);
});

it('keeps headings and numbered items apart from what stands beneath them', async () => {
  const page = drawPage().text(230, 60, '第三部分 情况说明', 16);
  flow(page, 100, '一、收入支出决算总体情况说明', OTHER);
  expect(await paragraphsOf(page)).toEqual(['第三部分情况说明', '一、收入支出决算总体情况说明', OTHER]);
});

it('takes lines that end in dots and a page for contents', async () => {
  const page = drawPage().text(LEFT, 100, '一、收入支出决算总表........1').text(LEFT, 120, '二、收入决算表........2');
  const { paragraphs } = await readPdf('a.pdf', pdfOf([page]));
  expect(paragraphs.map(({ role }) => role)).toEqual(['contents', 'contents']);
});

it('takes what stands between 目录 and the first of its titles again for contents', async () => {
  const titles = ['第一部分 概况', '第二部分 决算表', '第三部分 情况说明', '第四部分 名词解释'];
  const list = drawPage().text(280, 60, '目录', 16);
  titles.forEach((title, at) => list.text(LEFT, 100 + at * 20, title));
  const { paragraphs } = await readPdf(
    'a.pdf',
    pdfOf([list, flow(drawPage().text(230, 60, '第一部分 概况', 16), 100, OTHER)]),
  );
  expect(paragraphs.map(({ role }) => role)).toEqual(['body', ...titles.map(() => 'contents'), 'body', 'body']);
});

it('joins a title that was too long for its line', async () => {
  const page = drawPage()
    .text(97, 60, '第三部分示例县自然资源和规划局本年度部门决算情况', 17)
    .text(280, 84, '说明', 17);
  expect(await paragraphsOf(flow(page, 120, OTHER))).toEqual([
    '第三部分示例县自然资源和规划局本年度部门决算情况说明',
    OTHER,
  ]);
});

it('reads letters that are set one by one, and in any order', async () => {
  const page = drawPage();
  Array.from('收入支出决算总表')
    .reverse()
    .forEach((letter, at) => page.text(LEFT + (7 - at) * 12, 100, letter));
  expect(await paragraphsOf(page)).toEqual(['收入支出决算总表']);
});

it('writes old forms of letters as the letters that they stand for', async () => {
  expect(await paragraphsOf(drawPage().text(LEFT, 100, '收⼊⽀出决算，⺠政局'))).toEqual(['收入支出决算，民政局']);
});

it('tells where on its page a figure of a text is printed', async () => {
  const { plain, print } = await readPdf('a.pdf', pdfOf([drawPage().text(LEFT, 100, '收入123.45万元')]));
  const start = plain.indexOf('123.45');
  expect(printedPlace(print, { start, end: start + 6 })).toEqual({ page: 1, box: [110, 91.4, 140, 101.4] });
});

it('reads a page that lies on its side', async () => {
  const page = drawPage().raw('0 1 -1 0 595 0 cm').text(LEFT, 700, '收入支出决算总表');
  expect(await paragraphsOf(page)).toEqual(['收入支出决算总表']);
});

it.each([
  [0.4, 0, '决算'],
  [0, 0.9, '决算'],
  [-1.2, -1.2, '决算'],
  // Next to each other stands what is written twice.
  [20, 0, '决算决算'],
])('reads letters that are printed twice to look bold once: %d across, %d down', async (across, down, read) => {
  // Wherever on the page: letters are looked for in squares of it.
  for (let shift = 0; shift < 4; shift += 0.7) {
    const [x, y] = [100 + shift, 200 + shift];
    const page = drawPage()
      .text(x, y, '决算')
      .text(x + across, y + down, '决算');
    expect(await paragraphsOf(page)).toEqual([read]);
  }
});
