import { readPdf } from '../../../src/document/pdf/read-pdf';
import { drawPage, pdfOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

/** Columns by their edges. */
const EDGES = [60, 120, 200, 280, 360] as const;
const [LEFT, RIGHT] = [60, 360] as const;
const HEIGHT = 20;

/** One row with its upper edge and the lines between its columns, and a lower edge under these columns alone. */
function row(page: PdfPageDrawing, y: number, cells: readonly string[], closed: readonly number[]): PdfPageDrawing {
  page.line(LEFT, y, RIGHT, y);
  for (const x of EDGES) page.line(x, y, x, y + HEIGHT);
  for (const column of closed) page.line(EDGES[column] ?? 0, y + HEIGHT, EDGES[column + 1] ?? 0, y + HEIGHT);
  cells.forEach((words, column) => (words === '' ? page : page.text((EDGES[column] ?? 0) + 3, y + 13, words)));
  return page;
}

/** A table that goes on on the next page: what stands there in its rows. */
async function joined(
  upper: readonly string[],
  closed: readonly number[],
  lower: readonly string[],
): Promise<readonly (readonly unknown[])[] | undefined> {
  const all = [0, 1, 2, 3];
  const first = row(drawPage().text(180, 50, '收入决算表', 14), 70, ['收入', '来源', '明细', '备注'], all);
  row(first, 90, upper, closed);
  const second = row(row(drawPage(), 40, lower, all), 60, ['205', '教育支出', '3.00', '4.00'], all);
  const { tables } = await readPdf('a.pdf', pdfOf([first, second]));
  return tables?.sheets[0]?.values.slice(2);
}

const TOTALS = [205, '教育支出', 3, 4];

it('labels over two rows that the end of a page parts are one each, beside two rows that it does not', async () => {
  const upper = ['项目', '', '上级补助收', '附属单位上'];
  expect(await joined(upper, [0], ['编码', '科目名称', '入', '缴收入'])).toEqual([
    ['项目', '科目名称', '上级补助收入', '附属单位上缴收入'],
    ['编码', null, null, null],
    TOTALS,
  ]);
});

it.each([
  [
    'every cell ends with a line',
    [0, 1, 2, 3],
    ['项目', '名称', '本年收入', '事业收入'],
    ['编码', '类款', '合计', '小计'],
  ],
  ['no cell does, which tells nothing', [], ['项目', '名称', '本年收入', '事业收入'], ['编码', '类款', '合计', '小计']],
  ['amounts would be one', [0, 1], ['201', '公共服务', '1.25', '2.25'], ['203', '国防', '5.25', '6.25']],
])('rows stay two where %s', async (_, closed, upper, lower) => {
  expect((await joined(upper, closed, lower))?.map((cells) => cells.map(String))).toEqual([
    upper,
    lower,
    TOTALS.map(String),
  ]);
});

describe('an empty row at the end of a page', () => {
  const all = [0, 1, 2, 3];
  const empty = ['', '', '', ''];
  const shown = (cells: readonly unknown[] | undefined) =>
    cells?.map((cell) => (cell === null ? '' : `${cell as string | number}`));

  it('is that of the headers below it, whose words had no room there', async () => {
    const lower = ['编码', '科目名称', '小计', '其中'];
    expect((await joined(empty, all, lower))?.map(shown)).toEqual([lower, TOTALS.map(String)]);
  });

  it('is a row where an amount stands above it', async () => {
    const first = row(drawPage().text(180, 50, '收入决算表', 14), 70, ['201', '公共服务', '1.25', '2.25'], all);
    const second = row(drawPage(), 40, ['208', '社会保障', '3.25', '4.25'], all);
    row(second, 60, ['205', '教育支出', '3.00', '4.00'], all);
    const { tables } = await readPdf('a.pdf', pdfOf([row(first, 90, empty, all), second]));
    expect(shown(tables?.sheets[0]?.values[2])).toEqual(empty);
  });
});
