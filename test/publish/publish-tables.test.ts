import fc from 'fast-check';
import { checkReport } from '../../src/checking';
import { createWorkbook } from '../../src/document';
import { createFileHost } from '../../src/host/file';
import { maybeTable, placeKey, type ReportModel } from '../../src/model';
import { publishTables } from '../../src/publish';
import { toPublished } from '../../src/publish/public-figures';
import { recognise, recogniseInternal } from '../../src/recognition';
import { layOut, randomUnit, type Unit } from '../support/generator';
import { internalBook } from '../support/internal/internal-book';
import { buildReport, type TableText } from '../support/report/build-report';

/** The published book of a unit, written to a file, opened and read again. */
async function publishedOf(internal: ReportModel): Promise<ReportModel> {
  const bytes = createWorkbook(publishTables(internal).sheets);
  const host = await createFileHost({ name: '公开表.xlsx', bytes });
  return recognise(await host.readWorkbook());
}

/** Every place where the published figures and the generator's own public book disagree. */
function disagreements(published: ReportModel, unit: Unit): readonly string[] {
  const edition = unit.year >= 2022 ? 'national-2022' : undefined;
  const { truth } = layOut(unit, edition ? { edition } : {});
  const wanted = new Map([...truth.places].map(([key, { fen }]) => [key, fen]));
  const found = new Map(
    published.tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ key, cells }) =>
        [...cells].map(
          ([column, cell]) => [placeKey({ table: id, row: key, column }), cell.amount?.fen ?? NaN] as const,
        ),
      ),
    ),
  );
  const keys = [...new Set([...wanted.keys(), ...found.keys()])];
  return keys
    .filter((key) => (wanted.get(key) ?? 0) !== (found.get(key) ?? 0))
    .map((key) => `${key}: ${found.get(key) ?? 'nothing'} for ${wanted.get(key) ?? 'nothing'}`);
}

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

test('a unit’s 财决 book is published as the unit’s own public tables', async () => {
  const drawn = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...YEARS));
  await fc.assert(
    fc.asyncProperty(drawn, async ([seed, year]) => {
      const unit = randomUnit(seed, { year });
      const internal = recogniseInternal(internalBook(unit));
      const published = await publishedOf(internal);
      expect(disagreements(published, unit)).toEqual([]);
      expect(published).toMatchObject({ unitName: unit.name, year, amountUnit: '万元', questions: [] });
      const { findings } = checkReport(published, { others: { internal: [internal] } });
      expect(findings.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
    }),
    { seed: 20_240_901, numRuns: 12 },
  );
});

describe('a published table', () => {
  const unit = randomUnit(7, { year: 2020, sort: 'hospital' });
  const internal = recogniseInternal(internalBook(unit));

  it('stands on a sheet of the edition, under its number and title', () => {
    const { sheets, gaps } = publishTables(internal);
    expect(gaps).toEqual([]);
    expect(sheets.map(({ name }) => name.slice(0, 12))).toEqual([
      'GK01 收入支出决算总',
      'GK02 收入决算表(公',
      'GK03 支出决算表(公',
      'GK04 财政拨款收入支',
      'GK05 一般公共预算财',
      'GK06 一般公共预算财',
      'GK07 一般公共预算财',
      'GK08 政府性基金预算',
      'GK09 国有资本经营预',
    ]);
    const [first] = sheets;
    expect(first?.rows.slice(0, 3).map((row) => row.flatMap(({ value }) => value ?? []))).toEqual([
      ['收入支出决算总表'],
      ['2020年度', '公开01表'],
      [`部门：${unit.name}`, '金额单位：万元'],
    ]);
  });

  it('is left blank where the 财决 book has no figure, and says so', () => {
    const tables = internal.tables.filter(({ id }) => id !== 'internal08_1' && id !== 'internal03');
    expect(publishTables({ ...internal, tables }).gaps).toEqual([
      '公开02 收入决算表：缺 财决03表，相应的格留空',
      '公开06 一般公共预算财政拨款基本支出决算表：缺 财决08-1表，相应的格留空',
    ]);
  });

  it('needs a year', () => {
    expect(() => publishTables({ ...internal, year: null })).toThrow(RangeError);
  });
});

describe('a public book beside its 财决 book', () => {
  const unit = randomUnit(11, { year: 2020, sort: 'bureau' });
  const internal = recogniseInternal(internalBook(unit));

  it.each([
    ['expenditure', 'total', 'total'],
    ['fiscalAppropriation', 'out.total', 'generalBudget'],
    ['generalBudgetBasic', 'personnelTotal', 'finalAmount'],
    ['generalBudgetBasic', '30101', 'finalAmount'],
  ] as const)('is found out where one figure was changed: %s/%s/%s', async (table, row, column) => {
    const published = await publishedOf(internal);
    const changed = withFigureRaised(published, table, row, column);
    const { ledger } = checkReport(changed, { others: { internal: [internal] } });
    const broken = ledger().filter((line) => line.rule === 'Y01' && line.verdict === 'broken');
    const cell = maybeTable(published, table)
      ?.rows.find(({ key }) => key === row)
      ?.cells.get(column);
    expect(broken.map(({ cells }) => cells[0])).toEqual([cell?.ref]);
  });

  it('leaves a row open that the 财决 table does not print, and calls it no error', async () => {
    const published = await publishedOf(internal);
    const without = internal.tables.map((table) =>
      table.id === 'internal01' ? { ...table, rows: table.rows.filter(({ key }) => key !== 'in.total') } : table,
    );
    const { ledger } = checkReport(published, { others: { internal: [{ ...internal, tables: without }] } });
    const lines = ledger().filter(({ rule, detail }) => rule === 'Y01' && detail.includes('财决01表缺'));
    expect(lines).toMatchObject([{ verdict: 'notChecked', detail: '财决报表 财决01表缺“本年收入合计”行' }]);
  });
});

function withFigureRaised(report: ReportModel, table: string, row: string, column: string): ReportModel {
  const tables = report.tables.map((each) => {
    if (each.id !== table) return each;
    const rows = each.rows.map((line) => {
      const cell = line.cells.get(column);
      if (line.key !== row || !cell?.amount) return line;
      const raised = { ...cell, amount: { ...cell.amount, fen: cell.amount.fen + 10_000, step: 10_000 } };
      return { ...line, cells: new Map([...line.cells, [column, raised]]) };
    });
    return { ...each, rows };
  });
  return { ...report, tables };
}

/** The cells of a published table by its number, a line a string; cells apart by “|”. */
function linesOf(number: string, tables: readonly TableText[], more: Partial<ReportModel> = {}): readonly string[] {
  const internal = buildReport(
    tables.map((table) => ({ unit: '元' as const, ...table })),
    more,
  );
  const sheet = publishTables(internal).sheets.find(({ name }) => name.startsWith(`GK${number} `));
  return (sheet?.rows ?? []).map((row) => row.map(({ value = '' }) => value).join('|'));
}

function gapsOf(tables: readonly TableText[], number: string): readonly string[] {
  const { gaps } = publishTables(buildReport(tables.map((table) => ({ unit: '元' as const, ...table }))));
  return gaps.filter((gap) => gap.startsWith(`公开${number}`));
}

const NOTE = '注：金额由元换算为万元，四舍五入，加总时可能有尾差。';

describe('公开05 of two codes', () => {
  const SPENT: TableText = {
    id: 'internal07',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [
      ['total', [123_456.78, 100_049.99, 23_406.79]],
      ['201', [123_456.78, 100_049.99, 23_406.79]],
      ['2010101', [100_050, 100_050, null]],
      ['2010101#2', [1, 1, null]],
      ['2019998', [-49.99, null, -50]],
    ],
    labels: { '2019998': '本县自设的项' },
  };

  it('is printed line by line, each figure rounded by itself, nothing left blank', () => {
    expect(linesOf('05', [SPENT])).toEqual([
      '一般公共预算财政拨款支出决算表',
      '2020年度||||公开05表',
      '部门：示例局||||金额单位：万元',
      '项目||本年支出||',
      '功能分类科目编码|科目名称|小计|基本支出|项目支出',
      '|栏次|1|2|3',
      '合计||12.35|10|2.34',
      '201|一般公共服务支出|12.35|10|2.34',
      '2010101|行政运行|10.01|10.01|',
      '2019998|本县自设的项|||-0.01',
      NOTE,
    ]);
  });

  it('says whose and of which year it is as far as the book does', () => {
    expect(linesOf('05', [SPENT], { unitName: null }).slice(1, 3)).toEqual([
      '2020年度||||公开05表',
      '部门：||||金额单位：万元',
    ]);
  });

  it.each<[why: string, table: TableText, gap: string]>([
    ['a row that is not there', { ...SPENT, rows: SPENT.rows.slice(1) }, '财决07表没有“合计”行'],
    [
      'a column that is not there',
      { ...SPENT, columns: SPENT.columns.slice(0, 2), rows: SPENT.rows.slice(0, 1) },
      '财决07表没有“合计”行要用的栏',
    ],
    [
      'an amount that cannot be read',
      { ...SPENT, rows: [['total', ['约十', 1, 2]]] },
      '财决07表“合计”行的金额读不出来',
    ],
  ])('leaves blank and tells %s', (_why, table, gap) => {
    expect(gapsOf([table], '05')).toEqual([`公开05 一般公共预算财政拨款支出决算表：${gap}，相应的格留空`]);
    expect(linesOf('05', [table]).at(-1)).toBe(NOTE);
  });
});

describe('a table of nothing', () => {
  const [FUND, CAPITAL] = (['internal09', 'internal11'] as const).map((id): TableText => ({
    ...{ id, rows: [['total', [0, 0, 0, 0, 0, 0]]] },
    columns: ['openingBalance', 'currentIncome', 'total', 'basicExpenditure', 'projectExpenditure', 'closingBalance'],
  }));

  it('says that there was nothing, and only where every figure was found', () => {
    const ended = (number: string, table: TableText | undefined, more?: Partial<ReportModel>): string | undefined =>
      linesOf(number, table ? [table] : [], more).at(-1);
    expect(ended('08', FUND)).toBe('说明：示例局本年度没有此项收支，本表无数据。');
    expect(ended('08', FUND, { unitName: null })).toBe('说明：本年度没有此项收支，本表无数据。');
    expect(ended('08', FUND && { ...FUND, rows: [['total', [0, 0, 49.99, 0, 49.99, 0]]] })).toBe(
      '说明：示例局本年度没有此项收支，本表无数据。',
    );
    expect(ended('08', FUND && { ...FUND, rows: [['total', [0, 0, 50, 0, 50, 0]]] })).toBe(NOTE);
    expect(ended('08', undefined)).toBe(NOTE);
  });

  it('has the columns of its form: 政府性基金 rolls from 年初 to 年末, 国有资本经营 spends', () => {
    expect(linesOf('08', FUND ? [FUND] : []).slice(3, 6)).toEqual([
      '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
      '功能分类科目编码|科目名称|||小计|基本支出|项目支出|',
      '|栏次|1|2|3|4|5|6',
    ]);
    expect(linesOf('09', CAPITAL ? [CAPITAL] : []).slice(3, 6)).toEqual([
      '项目||本年支出||',
      '功能分类科目编码|科目名称|小计|基本支出|项目支出',
      '|栏次|1|2|3',
    ]);
  });
});

describe('公开06 out of a matrix', () => {
  const MATRIX: TableText = {
    id: 'internal08_1',
    columns: ['total', '301', '30101', '302', '30201', '303', '312', '31204'],
    rows: [['total', [1_000_000, 600_000, 600_000, 250_000, 250_000, 50_000, 100_000, 100_000]]],
  };
  const WHOLE: TableText = {
    id: 'internal07',
    columns: ['total', 'personnelFunds', 'publicFunds'],
    rows: [['total', [1_000_000, 640_000, 360_000]]],
  };
  const body = (...tables: readonly TableText[]): readonly string[] => linesOf('06', tables).slice(3);

  it('prints three blocks side by side, 类 before their 款, those without money too', () => {
    const lines = body(MATRIX);
    expect(lines.slice(0, 4)).toEqual([
      '人员经费|||公用经费|||||',
      '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
      '301|工资福利支出|60|302|商品和服务支出|25|307|债务利息及费用支出|',
      '30101|基本工资|60|30201|办公费|25|30701|国内债务付息|',
    ]);
    const codes = lines.slice(2, -2).map((line) => line.split('|'));
    const block = (column: number): readonly string[] =>
      codes.map((line) => line[column] ?? '').filter((code) => code !== '');
    expect([block(0), block(3), block(6)].map((each) => each.map((code) => code.slice(0, 3)))).toEqual([
      block(0).map((code) => (code < '302' ? '301' : '303')),
      block(3).map(() => '302'),
      block(6).map((code) => code.slice(0, 3)),
    ]);
    expect(block(6).filter((code) => code.startsWith('312'))).toEqual(['312', '31204']);
    for (const each of [block(0), block(3), block(6)]) expect(each).toEqual([...each].sort());
  });

  it.each<[what: string, tables: readonly TableText[], totals: string]>([
    ['works its totals out of the matrix', [MATRIX], '人员经费合计||65|公用经费合计|||||35'],
    ['takes them from 财决07 where that prints them', [MATRIX, WHOLE], '人员经费合计||64|公用经费合计|||||36'],
    [
      'takes nothing for nil that the matrix should hold',
      [{ ...MATRIX, columns: ['total', '301'], rows: [['total', [1_000_000, '约六十']]] }],
      '人员经费合计|||公用经费合计|||||',
    ],
  ])('%s', (_what, tables, totals) => {
    expect(body(...tables).at(-2)).toBe(totals);
  });
});

describe('公开01 and 公开04', () => {
  it('print what came in beside what went out, totals face to face on the last lines', () => {
    const lines = linesOf('01', [
      {
        id: 'internal01',
        columns: ['finalAmount'],
        rows: [
          ['in.generalBudgetAppropriation', [1_234_500]],
          ['out.201', [1_000_000]],
          ['in.grandTotal', [1_234_500]],
          ['out.grandTotal', [1_234_500]],
        ],
      },
    ]).slice(3);
    expect(lines.slice(0, 3)).toEqual([
      '收入|||支出||',
      '项目|行次|决算数|项目|行次|决算数',
      '一、一般公共预算财政拨款收入|1|123.45|一、一般公共服务支出|32|100',
    ]);
    expect(lines.at(-2)).toBe('总计|31|123.45|总计|62|123.45');
    const numbered = lines.slice(2).map((line) => line.split('|')[3]?.split('、')[0] ?? '');
    expect([numbered[8], numbered[9], numbered[10], numbered[19], numbered[20], numbered[25]]).toEqual([
      '九',
      '十',
      '十一',
      '二十',
      '二十一',
      '二十六',
    ]);
  });

  it('split 年初 over the budgets that the year has', () => {
    const opening = (year: number, standard: string): readonly string[] =>
      linesOf('04', [], { year, standard })
        .map((line) => line.split('|')[0] ?? '')
        .filter((label) => label.startsWith(' '));
    expect(opening(2018, 'national-2018')).toEqual(['  一、一般公共预算财政拨款', '  二、政府性基金预算财政拨款']);
    expect(opening(2020, 'national-2020')).toEqual([
      '  一、一般公共预算财政拨款',
      '  二、政府性基金预算财政拨款',
      '  三、国有资本经营预算财政拨款',
    ]);
  });
});

it.each([
  [5_000, 0.01],
  [4_999, 0],
  [-5_000, -0.01],
  [-4_999, 0],
  [123_456_789, 123.46],
  [0, 0],
])('%s 分 are published as %s 万元', (fen, wan) => {
  expect(Object.is(toPublished(fen), wan)).toBe(true);
});
