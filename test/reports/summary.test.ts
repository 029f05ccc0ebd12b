import { checkedEntry, failedEntry, rankEntries, summarySheets, type BatchEntry } from '../../src/reports';
import type { SheetContent } from '../../src/document';
import { buildReport, type TableText } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

const OPTIONS = { time: '2026-03-05 09:07', year: null };

function entry(
  unitName: string,
  tables: readonly TableText[] = SMALL_BOOK,
  missing: readonly string[] = [],
): BatchEntry {
  return checkedEntry(sourceOf(buildReport(tables, { unitName, fileName: `${unitName}.xlsx` })), missing);
}

const ONE_WRONG = withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8);
const TWO_WRONG = withFigure(ONE_WRONG, ['generalBudgetBasic', '30101', 'finalAmount'], 66);

const BATCH: readonly BatchEntry[] = [
  entry('好局'),
  entry('一错局', ONE_WRONG),
  { ...entry('去年局'), year: 2019 },
  failedEntry('坏.xlsx', '“坏.xlsx”是空文件。'),
  entry('两错局', TWO_WRONG),
  entry('缺表局', SMALL_BOOK, ['收入决算表', '支出决算表']),
];

function column(sheet: SheetContent | undefined, head: string): readonly unknown[] {
  const top = sheet?.rows.findIndex((row) => row.some(({ style }) => style === 'header')) ?? -1;
  const at = sheet?.rows[top]?.findIndex(({ value }) => value === head) ?? -1;
  if (at < 0) throw new Error(`no column ${head}`);
  const rows = sheet?.rows.slice(top + 1) ?? [];
  const end = rows.findIndex((row) => row.length === 0);
  return rows.slice(0, end < 0 ? undefined : end).map((row) => row[at]?.value);
}

describe('a batch in order', () => {
  it('has what is missing first, then the most trouble', () => {
    expect(rankEntries(BATCH).map(({ entry: { file } }) => file)).toEqual([
      '坏.xlsx',
      '去年局.xlsx',
      '缺表局.xlsx',
      '两错局.xlsx',
      '一错局.xlsx',
      '好局.xlsx',
    ]);
  });

  it.each<[string, number | null, readonly string[]]>([
    ['by the year that most books have', null, ['年度不符：本册 2019 年，应为 2020 年']],
    ['by the year asked for', 2019, []],
  ])('tells a book of another year %s', (_what, year, lacks) => {
    const ranked = rankEntries(BATCH, year);
    expect(ranked.find(({ entry: { unitName } }) => unitName === '去年局')?.lacks).toEqual(lacks);
  });

  it('calls no book the odd one where two years are equally common', () => {
    const ranked = rankEntries([entry('甲'), { ...entry('乙'), year: 2019 }]);
    expect(ranked.flatMap(({ lacks }) => lacks)).toEqual([]);
  });

  it('says of a book without a year that it has none', () => {
    expect(rankEntries([{ ...entry('甲'), year: null }])[0]?.lacks).toEqual(['年度未能识别']);
  });
});

describe('summary.xlsx', () => {
  const [units, problems, gaps, findings] = summarySheets(BATCH, OPTIONS);

  it('begins with the whole in one line', () => {
    const line = units?.rows[1]?.[0]?.value;
    expect(line).toContain('6 个单位：1 个没有核对，2 个缺表或年度不符，2 个有必改的问题。');
    expect(line).toContain('检查时间：2026-03-05 09:07');
  });

  it('says of each unit how it stands, and never that it passed', () => {
    expect(column(units, '状态')).toEqual(['没有核对', '不齐', '不齐', '有必改', '有必改', '未见不平，有未核']);
    expect(column(units, '缺什么、待确认').slice(0, 3)).toEqual([
      '“坏.xlsx”是空文件。',
      '年度不符：本册 2019 年，应为 2020 年',
      '缺 收入决算表、支出决算表',
    ]);
  });

  it('counts for each unit what was checked and what was not', () => {
    const good = BATCH[0]?.summary;
    expect(column(units, '已查').at(-1)).toBe(good?.checked);
    expect(column(units, '无法核对').at(-1)).toBe(good?.notChecked);
    expect(column(units, '已查')[0]).toBe('');
  });

  it('counts problems that several units share, those of most units first', () => {
    expect(column(problems, '单位数')[0]).toBe(2);
    expect(column(problems, '单位')[0]).toBe('两错局、一错局');
  });

  it('counts what could not be checked, by what is missing', () => {
    const row = column(gaps, '缺什么').indexOf('缺 上年决算');
    expect(column(gaps, '单位数')[row]).toBe(5);
    expect(Number(column(gaps, '项数')[row])).toBeGreaterThanOrEqual(5);
  });

  it('lists every finding but 尾差 and open ones, unit by unit in the same order', () => {
    expect(column(findings, '单位')).toEqual(expect.arrayContaining(['两错局', '一错局']));
    expect(column(findings, '单位').indexOf('两错局')).toBeLessThan(column(findings, '单位').indexOf('一错局'));
    expect(findings?.rows).toHaveLength(1 + BATCH.reduce((sum, { broken }) => sum + broken.length, 0));
  });

  it('of one unit without a problem has its heads all the same', () => {
    const sheets = summarySheets([entry('好局')], OPTIONS);
    expect(sheets.map(({ name, rows }) => [name, rows.length > 0])).toEqual([
      ['汇总', true],
      ['共性问题', true],
      ['无法核对', true],
      ['问题', true],
    ]);
  });
});
