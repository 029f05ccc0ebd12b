import { checkReport } from '../../src/checking';
import { changesBetween, objectionsTo, sealOf, turnedChecks, type AffectedSentence } from '../../src/comparison';
import { readWorkbook } from '../../src/document/xlsx';
import type { ReportModel } from '../../src/model';
import {
  comparisonHtml,
  comparisonRemarks,
  comparisonSentence,
  comparisonWorkbook,
  sealSentence,
  type ComparisonSource,
} from '../../src/reports';
import { buildReport, type TableText } from '../support/report/build-report';
import { withFigures, withoutTables } from '../support/report/changes';
import { SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';

function sourceOf(
  now: readonly TableText[],
  rest: Partial<ReportModel> = {},
  sentences: readonly AffectedSentence[] | null = null,
): ComparisonSource {
  const [old, report] = [buildReport(SMALL_BOOK), buildReport(now, rest)];
  const [before, after] = [old, report].map((each) => checkReport(each));
  const version = (file: string, each: ReportModel) => ({
    file,
    report: each,
    summary: checkReport(each).summary,
    seal: sealOf(each),
  });
  return {
    old: version('会审/一稿.xlsx', old),
    now: version('二稿.xlsx', report),
    objections: objectionsTo(old, report),
    changes: changesBetween(old, report),
    checks: turnedChecks(before?.ledger() ?? [], after?.ledger() ?? []),
    text: sentences && { file: '说明.docx', sentences },
    time: '2026-03-05 09:07',
  };
}

const OFFICE = ['generalBudgetBasic', '30201', 'finalAmount'] as const;
const CHANGED = withFigures(SMALL_BOOK, [
  [...OFFICE, 9],
  ['incomeExpenditure', 'in.total', 'finalAmount', 213],
]);
const [change] = changesBetween(buildReport(SMALL_BOOK), buildReport(withFigure(SMALL_BOOK, OFFICE, 1234.5))).cells;
const SENTENCE: AffectedSentence = {
  line: 12,
  offset: 340,
  text: '办公费8.00万元。',
  figures: [{ state: 'stale', quote: '8.00万元', offset: 343, expected: '1234.50万元', cells: change ? [change] : [] }],
};

it.each<[string, ComparisonSource, string, string]>([
  ['nothing', sourceOf(SMALL_BOOK), '比了 265 个数，全部相同。', '两本封签相同。'],
  [
    'a figure',
    sourceOf(withFigure(SMALL_BOOK, OFFICE, 9)),
    '比了 265 个数，1 个不同；1 项勾稽变为不平。',
    '两本封签不同。',
  ],
  [
    'rows',
    sourceOf(withoutRows(SMALL_BOOK, 'stateCapital', ['2230105'])),
    '比了 265 个数，2 个不同；减 1 行。',
    '两本封签不同。',
  ],
  [
    'a table',
    sourceOf(withoutTables(SMALL_BOOK, 'stateCapital')),
    '比了 257 个数，全部相同；1 张表只在一本里，其中的数没有比。',
    '两本封签不同。',
  ],
  ['a text', sourceOf(SMALL_BOOK, {}, []), '比了 265 个数，全部相同；文中没有要改的句子。', '两本封签相同。'],
  [
    'a stale text',
    sourceOf(SMALL_BOOK, {}, [SENTENCE]),
    '比了 265 个数，全部相同；文中 1 句要改或要核。',
    '两本封签相同。',
  ],
  ['money', sourceOf(SMALL_BOOK, { amountUnit: '元' }), '比了 265 个数，全部相同。', ''],
])('where %s changed it says so in one sentence', (_case, source, sentence, seals) => {
  expect([comparisonSentence(source), sealSentence(source)]).toEqual([sentence, seals]);
});

it.each<[Partial<ReportModel>, string]>([
  [{ unitName: '另一局' }, '两本不是同一个单位：旧稿是“示例局”，新稿是“另一局”；请确认没有拿错。'],
  [{ year: 2019 }, '两本不是同一个年度：旧稿 2020 年度，新稿 2019 年度；请确认没有拿错。'],
  [{ scope: 'department' }, '两本口径不同：旧稿是单位，新稿是部门（汇总）；请确认没有拿错。'],
  [{ amountUnit: '元' }, '两本金额单位不同：旧稿 万元，新稿 元；粗的一本等于细的一本四舍五入的，算相同；封签不能比。'],
])('says that %j is no version of the same book', (rest, remark) => {
  expect(comparisonRemarks(sourceOf(SMALL_BOOK, rest))).toEqual([remark]);
});

it('says how many digits differ that nobody sees', () => {
  const unseen = withFigure(SMALL_BOOK, OFFICE, { fen: 8_000_000, step: 10_000, fullFen: 8_001_234 });
  expect(comparisonRemarks(sourceOf(unseen))).toEqual([
    '另有 1 格显示的数相同，单元格里存的、看不见的小数不同；没有列出。',
  ]);
});

describe('as a page', () => {
  const html = comparisonHtml(sourceOf(CHANGED, { unitName: '<b>局' }, [SENTENCE]));

  it('has nothing in it that runs or comes from outside', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|https?:|<b>局/);
  });

  it('tells each figure old and new, the checks that turned, and the sentences', () => {
    expect(html).toMatch(/30201 办公费.*?8\.00.*?9\.00.*?1\.00/s);
    expect(html).toMatch(/平 → 不平/);
    expect(html).toMatch(/办公费8\.00万元。.*?1234\.50万元.*?仍是旧数，要改.*?8\.00 → 1,234\.50/s);
    expect(html).toMatch(/旧稿：一稿\.xlsx\s封签：[0-9A-Z]{4}-/);
  });
});

it('says in the page that nothing changed, and leaves out what has nothing to tell', () => {
  const html = comparisonHtml(sourceOf(SMALL_BOOK, {}, []));
  expect(html).toContain('没有一个数不同。');
  expect(html).toContain('文中没有一句受影响。');
  expect(html).not.toContain('勾稽的变化');
});

describe('as a workbook', () => {
  const sheetsOf = async (source: ComparisonSource) =>
    (await readWorkbook('比对.xlsx', comparisonWorkbook(source))).snapshot.sheets;

  it('has a sheet for each part that has something to tell', async () => {
    expect((await sheetsOf(sourceOf(SMALL_BOOK))).map(({ name }) => name)).toEqual(['改动的数']);
    expect((await sheetsOf(sourceOf(CHANGED, {}, [SENTENCE]))).map(({ name }) => name)).toEqual([
      '改动的数',
      '勾稽的变化',
      '文中受影响的句子',
    ]);
  });

  it('has figures as numbers, and the seals above them', async () => {
    const [sheet] = await sheetsOf(sourceOf(CHANGED));
    const row = sheet?.values.find(([, name]) => name === '30201 办公费');
    expect(row?.slice(3, 6)).toEqual([8, 9, 1]);
    expect(sheet?.values[2]?.[0]).toBe(['新稿：二稿.xlsx', `封签：${sealOf(buildReport(CHANGED)) ?? ''}`].join('　'));
  });

  it('keeps units beside figures of different ones', async () => {
    const now = SMALL_BOOK.map((table) => ({ ...table, unit: '元' as const }));
    const [sheet] = await sheetsOf(sourceOf(now, { amountUnit: '元' }));
    expect(sheet?.values.find(([, name]) => name === '30201 办公费')?.slice(3, 6)).toEqual([
      '8.00 万元',
      '8.00 元',
      -79_992,
    ]);
  });
});
