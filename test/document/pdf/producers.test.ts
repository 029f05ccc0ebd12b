import { readPdf } from '../../../src/document/pdf/read-pdf';
import { behindOthers, HANDS, sheetOf } from '../../support/pdf/hands';
import { drawPage, pdfOf, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const ROWS = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出'],
  ['201', '一般公共服务支出', '1,234.56', '1,000.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '1,234.56', '1,000.00'],
  ['2010301', '行政运行', '1,000.00', '1,000.00'],
  ['2010302', '一般行政管理事务', '234.56', '0.00'],
];
const SHEET = sheetOf('支出决算表', [60, 180, 80, 80], ROWS);
const VALUES = [
  ['支出决算表', null, null, null],
  ROWS[0],
  [201, '一般公共服务支出', 1234.56, 1000],
  [20103, '政府办公厅（室）及相关机构事务', 1234.56, 1000],
  [2010301, '行政运行', 1000, 1000],
  [2010302, '一般行政管理事务', 234.56, 0],
];

it.each(HANDS.map((hand) => [hand.name, hand] as const))('one table, one reading: %s', async (_, hand) => {
  const { tables, print } = await readPdf('a.pdf', hand.pdf(SHEET));
  expect(tables?.sheets.map(({ values }) => values)).toEqual([VALUES]);
  expect(print?.doubts).toEqual([]);
});

it('one table, one reading: wherever the portions end in which a page is told', async () => {
  for (let before = 970; before < 1000; before += 1) {
    const { tables } = await readPdf('a.pdf', behindOthers(SHEET, before));
    expect([before, tables?.sheets.map(({ values }) => values)]).toEqual([before, [VALUES]]);
  }
});

describe('letters that their font does not name', () => {
  const page = (): PdfPageDrawing =>
    drawPage().table(
      60,
      90,
      [120, 80],
      [
        ['项目', '金额'],
        ['收入', '10.00'],
        ['支出', '8.00'],
      ],
    );
  /** Names all letters but some. */
  const nameless = (...letters: readonly string[]): string =>
    letters
      .map((letter) => letter.codePointAt(0) ?? 0)
      .sort((one, other) => one - other)
      .reduce<readonly (readonly [number, number])[]>(
        (ranges, code) => [...ranges.slice(0, -1), [ranges[ranges.length - 1]?.[0] ?? 0, code - 1], [code + 1, 0xffff]],
        [[0, 0xffff]],
      )
      .map(
        ([from, to]) =>
          `<${from.toString(16).padStart(4, '0')}> <${to.toString(16).padStart(4, '0')}> <${from.toString(16).padStart(4, '0')}>`,
      )
      .join('\n');

  it('are no other letters: a figure that holds one is none, and it is said', async () => {
    const { tables, print } = await readPdf('a.pdf', pdfOf([page()], { names: nameless('8', '入') }));
    expect(tables?.sheets[0]?.values).toEqual([
      ['项目', '金额'],
      ['收\ufffd', 10],
      ['支出', '\ufffd.00'],
    ]);
    expect(print?.doubts).toEqual([{ kind: 'nameless', pages: [1] }]);
  });

  it('make a page unread where they are many', async () => {
    const sound = drawPage().text(60, 90, '收入支出决算总表');
    const { plain, print } = await readPdf('a.pdf', pdfOf([sound, page()], { names: nameless('0', '.', '金', '项') }));
    expect(plain).toBe('收入支出决算总表\n');
    expect(print?.doubts).toEqual([{ kind: 'garbled', pages: [2] }]);
  });
});

it('pages on which letters are called others are not read, few as they may be on each', async () => {
  const strange = ['本级Þ', 'á支出', 'ÿ项', 'Ā本', 'ß类'].map((words) =>
    drawPage().text(60, 90, `收入支出决算总表${words}`),
  );
  const { plain, print } = await readPdf('a.pdf', pdfOf([drawPage().text(60, 90, '收入支出决算总表'), ...strange]));
  expect(plain).toBe('收入支出决算总表\n');
  expect(print?.doubts).toEqual([{ kind: 'garbled', pages: [2, 3, 4, 5, 6] }]);
});
