import { checkedEntry, failedEntry, rankEntries, summarySheets, type BatchEntry } from '../../src/reports';
import { commonGaps, commonProblems } from '../../src/reports/summary/common';
import { commonYear, textFindingsOf } from '../../src/reports/summary/order';
import { headline, stateOf } from '../../src/reports/summary/words';
import type { TextFinding } from '../../src/model';
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

/** Checked once: a book takes its time. */
const GOOD = entry('甲');
const WRONG = entry('甲', ONE_WRONG);
const named = (unitName: string): BatchEntry => ({ ...GOOD, unitName, file: `${unitName}.xlsx` });

describe('a batch that came with texts, in a second round', () => {
  const finding = (severity: TextFinding['severity'], correction: string | null): TextFinding => ({
    id: severity,
    rule: 'NR-A01',
    ruleTitle: '分项之和',
    severity,
    label: 'broken' as TextFinding['label'],
    message: '各分项之和为2.00万元。',
    place: { line: 3, offset: 0, length: 6, quote: '3.00万元' } as unknown as TextFinding['place'],
    otherPlaces: [],
    section: '五、支出',
    stated: null,
    expected: null,
    correction,
    cause: null,
    sources: [],
  });
  const read = (...findings: readonly TextFinding[]) => ({ file: '说明.docx', failure: null, findings });
  const batch: readonly BatchEntry[] = [
    { ...named('甲局'), texts: [read(finding('warning', null))] },
    { ...named('乙局'), texts: [read(finding('error', '2.00万元'), finding('warning', null))] },
    { ...named('丙局'), texts: [{ file: '坏.docx', failure: '打不开。', findings: [] }] },
    { ...named('丁局'), outcomes: { mended: 3, open: 2, fresh: 1 } },
  ];
  const [units, , , , texts] = summarySheets(batch, OPTIONS);

  it('ranks what must be mended in the texts behind the tables', () => {
    expect(rankEntries(batch).map(({ entry: { unitName } }) => unitName)).toEqual(['乙局', '甲局', '丙局', '丁局']);
  });

  it('counts what stands against the texts, and nothing where none was read', () => {
    expect(column(units, '稿件问题')).toEqual([2, 1, '', '']);
    expect(column(units, '缺什么、待确认')[2]).toContain('文稿没有校对：打不开。');
  });

  it('tells how the opinions of the round before ended', () => {
    const row = units?.rows.find((cells) => cells[2]?.value === '丁局');
    expect(row?.slice(-3).map(({ value }) => value)).toEqual([3, 2, 1]);
    const heads = units?.rows.find((cells) => cells[0]?.style === 'header')?.map(({ value }) => value);
    expect(heads?.slice(-3)).toEqual(['已改', '未改', '新错']);
    expect(units?.columns).toHaveLength(heads?.length ?? 0);
  });

  it('lists the findings of the texts unit by unit', () => {
    expect(texts?.rows.slice(1).map((row) => row.map(({ value }) => value))).toEqual([
      [
        '乙局',
        '说明.docx',
        '必改',
        'NR-A01',
        expect.stringContaining('（五、支出）'),
        '3.00万元',
        '各分项之和为2.00万元。',
        '2.00万元',
      ],
      [
        '乙局',
        '说明.docx',
        '核实',
        'NR-A01',
        expect.stringContaining('（五、支出）'),
        '3.00万元',
        '各分项之和为2.00万元。',
        '',
      ],
      [
        '甲局',
        '说明.docx',
        '核实',
        'NR-A01',
        expect.stringContaining('（五、支出）'),
        '3.00万元',
        '各分项之和为2.00万元。',
        '',
      ],
    ]);
  });

  it.each<[string, BatchEntry, string]>([
    ['not checked', failedEntry('坏.xlsx', '空'), '没有核对'],
    ['lacking, and with problems', { ...WRONG, missingTables: ['收入决算表'] }, '不齐，有问题'],
    ['lacking', { ...GOOD, missingTables: ['收入决算表'] }, '不齐'],
    ['without its text', { ...GOOD, hasNarrative: false }, '不齐'],
    ['with what must be mended', WRONG, '有必改'],
    [
      'with what is to be verified',
      {
        ...WRONG,
        broken: WRONG.broken.map((each) => ({ ...each, severity: 'warning' as const })),
      },
      '有待核实',
    ],
    ['with a problem of its text alone', { ...GOOD, texts: [read(finding('warning', null))] }, '未见不平，稿件有问题'],
    ['with nothing but open checks', GOOD, '未见不平，有未核'],
    ['with nothing', { ...GOOD, summary: null }, '未见不平'],
  ])('of a book %s says so in a word', (_what, book, state) => {
    const [ranked] = rankEntries([book], 2020);
    expect(ranked && stateOf(ranked)).toBe(state);
  });

  it('speaks of texts in the headline only where they were looked for', () => {
    expect(headline(rankEntries([GOOD], 2020))).toBe('1 个单位：0 个没有核对，0 个缺表或年度不符，0 个有必改的问题。');
    expect(headline(rankEntries([{ ...GOOD, hasNarrative: false }], 2020))).toBe(
      '1 个单位：0 个没有核对，1 个缺表、缺稿或年度不符，0 个有必改的问题。',
    );
  });

  it('tells no findings apart from no text that was read', () => {
    expect(
      [read(), { file: 'a', failure: '坏', findings: [] }].map((each) => textFindingsOf({ ...GOOD, texts: [each] })),
    ).toEqual([[], null]);
    expect(textFindingsOf(GOOD)).toBeNull();
  });
});

it.each<[string, readonly (number | null)[], number | null]>([
  ['none', [], null],
  ['unknown ones', [null, null], null],
  ['most', [2019, 2020, 2020, null], 2020],
  ['two alike', [2019, 2020], null],
])('the year of most books of %s', (_what, years, expected) => {
  expect(commonYear(years.map((year) => ({ ...GOOD, year })))).toBe(expected);
});

it('a unit that hands in two books counts once for a problem and twice for its places', () => {
  const [problem] = commonProblems([WRONG, WRONG]);
  expect([problem?.units, problem?.count]).toEqual([['甲'], 2]);
  const open = (...checks: readonly number[]) => checks.map((each) => ({ reason: '缺表', checks: each }));
  const gaps = commonGaps([
    { ...GOOD, open: [...open(2), { reason: '缺列', checks: 9 }] },
    { ...named('乙'), open: open(3) },
    { ...named('乙'), unitName: null, open: open(1) },
  ]);
  expect(gaps).toEqual([
    { reason: '缺表', units: ['甲', '乙', '乙.xlsx'], checks: 6 },
    { reason: '缺列', units: ['甲'], checks: 9 },
  ]);
});
