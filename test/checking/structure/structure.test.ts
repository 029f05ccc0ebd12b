import { checkReport } from '../../../src/checking';
import type { BoundCell, Finding, ReportModel, SheetWords } from '../../../src/model';
import { RULES, type Rule, type StructureTest } from '../../../src/rules';
import { tableTitle } from '../../../src/standards';
import { randomUnit } from '../../support/generator';
import { buildReport, type TableText } from '../../support/report/build-report';
import { withFigures, withRows, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import { unitReport } from '../../support/report/unit-report';

function broken(book: Tables): readonly Finding[] {
  return checkReport(buildReport(book)).findings.filter(({ verdict }) => verdict === 'broken');
}

describe('a fault of form that a located cause tells is not told again', () => {
  test('a row that stands twice', () => {
    const [finding, ...rest] = broken(withRows(SMALL_BOOK, 'income', [['2230105#2', [5, 5]]]));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('duplicateRow');
  });

  test('a 类 row that is missing', () => {
    const [finding, ...rest] = broken(withoutRows(SMALL_BOOK, 'expenditure', ['208']));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('missingRow');
  });

  test('a sign that was turned', () => {
    const [finding, ...rest] = broken(withFigure(SMALL_BOOK, ['income', '2010301', 'otherIncome'], -3));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('sign');
  });
});

test('what is negative all the way up is told once a table, at its lowest rows', () => {
  const rows = ['2230105', '22301', '223'];
  const negative = withFigures(
    SMALL_BOOK,
    rows.flatMap((row) => [['income', row, 'total', -5] as const, ['income', row, 'fiscalAppropriation', -5] as const]),
  );
  const [finding, ...rest] = broken(negative).filter(({ rule }) => rule === 'S04');
  expect(rest).toEqual([]);
  expect(finding?.cells.map(({ name }) => name.split(' · ').slice(1).join(' · '))).toEqual([
    expect.stringMatching(/· 财政拨款收入$/),
  ]);
});

test('text and error values: one finding each, which names the cell and what stands in it', () => {
  const found = broken(
    withFigures(SMALL_BOOK, [
      ['income', '2080505', 'total', '十二'],
      ['stateCapital', '223', 'total', 'n/a'],
    ]),
  );
  expect(found.map(({ rule, severity, suspects }) => [rule, severity, suspects[0]?.slip])).toEqual([
    ['S01', 'error', 'text'],
    ['S01', 'error', 'text'],
  ]);
});

test('a figure that could not be read in its document is no fault, and is checked by nothing', () => {
  const report = buildReport(withFigure(SMALL_BOOK, ['income', '2080505', 'total'], '\ufffd'));
  const messages = checkReport(report).findings.map(({ message }) => message);
  expect(messages).toEqual(['无法核对：金额栏里是文字或错误值，3 条勾稽未核。']);
});

test.each([
  ['is another one than those that were not understood', true, 0],
  ['is nowhere', false, 1],
])('a column that may be left out and %s', (_, isUnread, faults) => {
  const ref = { sheet: tableTitle('fiscalAppropriation'), row: 0, column: 8 };
  const without = changeTable(SMALL_BOOK, 'fiscalAppropriation', (table) => ({
    ...table,
    columns: table.columns.filter((column) => column !== 'governmentFund'),
    rows: table.rows.map(([key, figures]) => [key, figures.filter((_figure, at) => at !== 3)]),
    seen: { irregularities: isUnread ? [{ kind: 'unknownColumn', ref, text: '拨款' }] : [] },
  }));
  const own = broken(without).filter(({ rule }) => rule === 'D04');
  expect(Math.min(1, own.length)).toBe(faults);
});

test('a unit that a located cause tells of the whole table is not told again', () => {
  const inYuan = changeTable(SMALL_BOOK, 'income', (table) => ({
    ...table,
    rows: table.rows.map(([key, figures]) => [
      key,
      figures.map((figure) => (typeof figure === 'number' ? figure * 10_000 : figure)),
    ]),
    seen: {
      irregularities: [
        { kind: 'unitContradicted', ref: { sheet: tableTitle('income'), row: 0, column: 0 }, text: '', other: '元' },
      ],
    },
  }));
  const [finding, ...rest] = broken(inYuan);
  expect(rest).toEqual([]);
  expect(finding?.message).toContain(
    '可能 公开02 收入决算表 整张表的金额单位与其他表不同（差 10,000 倍）；请核对是元还是万元。',
  );
});

describe('severities', () => {
  const ofLook = (look: StructureTest['look']): readonly string[] => [
    ...new Set(
      RULES.flatMap(({ structure }) => structure?.tests ?? [])
        .filter((test) => test.look === look)
        .map(({ severity }) => severity),
    ),
  ];

  test.each<[StructureTest['look'], string]>([
    ['duplicateRows', 'error'],
    ['duplicateTables', 'error'],
    ['amounts', 'error'],
    ['tableUnit', 'error'],
    ['missingParents', 'warning'],
    ['missingItems', 'info'],
    ['ascendingCodes', 'warning'],
    ['emptyNote', 'warning'],
    ['codeShape', 'warning'],
    ['names', 'info'],
    ['unreadParts', 'info'],
  ])('%s is at most %s', (look, severity) => {
    expect(ofLook(look)).toEqual([severity]);
  });
});

describe('a rule that is put together wrongly is refused', () => {
  const rule = (look: 'duplicateTables' | 'amounts', tables: readonly 'income'[]): Rule => ({
    id: 'T01',
    title: '试',
    class: 'balance',
    severity: 'error',
    basis: { kind: 'custom', text: '试' },
    structure: { tests: [{ look, severity: 'error' }], tables },
  });

  test.each([
    ['looks at tables, and the rule names none', rule('amounts', [])],
    ['looks at the whole report, and the rule names tables', rule('duplicateTables', ['income'])],
  ])('%s', (message, wrong) => {
    expect(() => checkReport(buildReport(SMALL_BOOK), { rules: [wrong] })).toThrow(message);
  });
});

test.each([1, 2, 3, 4, 5, 6])('a consistent book misses no 项 under a 款 (unit %i)', (seed) => {
  const rules = checkReport(unitReport(randomUnit(seed, { year: 2022 }), '万元')).findings.map(({ rule }) => rule);
  expect(rules).not.toContain('S06');
});

test('the only 项 of a 款 is missed where nothing else shows it', () => {
  const { findings } = checkReport(buildReport(withoutRows(SMALL_BOOK, 'income', ['2101101'])));
  const [finding, ...rest] = findings;
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'S06',
    severity: 'info',
    verdict: 'notChecked',
    suspects: [{ slip: 'missingRow' }],
  });
});

/** What one look alone tells of a report: its messages, or why it could not look. */
function told(report: ReportModel, test: StructureTest, tables: readonly TableText['id'][] = ['expenditure']) {
  const rule: Rule = {
    id: 'T01',
    title: '试',
    class: 'logic',
    severity: test.severity,
    basis: { kind: 'custom', text: '试' },
    structure: { tests: [test], tables },
  };
  const { findings, ledger } = checkReport(report, { rules: [rule] });
  const open = ledger().flatMap(({ verdict, detail }) => (verdict === 'notChecked' && detail !== '' ? [detail] : []));
  return findings.length > 0 ? findings.map(({ message }) => message.replace('公开03 支出决算表', '本表')) : open;
}

/** 支出决算表 with rows of one figure each, under such labels. */
function coded(
  ...rows: readonly (readonly [key: string, figure: number | string | null, label?: string])[]
): ReportModel {
  const labels = Object.fromEntries(rows.flatMap(([key, , label]) => (label === undefined ? [] : [[key, label]])));
  const figures = rows.map(([key, figure]) => [key, [figure]] as const);
  return buildReport([{ id: 'expenditure', columns: ['total'], rows: figures, labels }]);
}

type PlainLook = Exclude<StructureTest['look'], 'negatives' | 'zeros' | 'headings'>;
const look = (which: PlainLook): StructureTest => ({ look: which, severity: 'warning' });

describe('levels that a table lacks', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['none', ['201', '20103', '2010301'], []],
    [
      'a 类',
      ['201', '20103', '2010301', '20805', '2080505'],
      ['本表缺 208 类级行，其下级科目 20805 行政事业单位养老支出 没有上级；金额未见矛盾，请核对是否漏列。'],
    ],
    [
      'a 款, told once, by the first 项 below it',
      ['201', '20103', '2010301', '210', '2101101', '2101102'],
      ['本表缺 21011 款级行，其下级科目 2101101 行政单位医疗 没有上级；金额未见矛盾，请核对是否漏列。'],
    ],
    [
      'both of them',
      ['201', '20103', '2010301', '2101101'],
      ['本表缺 21011 款级行，其下级科目 2101101 行政单位医疗 没有上级；金额未见矛盾，请核对是否漏列。'],
    ],
    ['a level that it prints nowhere', ['201', '2010301', '208', '2080505'], []],
    ['all levels but the lowest', ['2010301', '2080505'], []],
  ])('%s', (_what, keys, messages) => {
    expect(told(coded(...keys.map((key) => [key, 1] as const)), look('missingParents'))).toEqual(messages);
  });
});

describe('the order of codes', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['201', '20103', '2010301', '208'], []],
    [['201', '20103', '2010301', '20102'], ['本表有 1 行未按科目编码升序排列，请核对是否错行。']],
    [['210', '208', '201'], ['本表有 2 行未按科目编码升序排列，请核对是否错行。']],
    // A 类 may stand below its own code written out to the last digit, and a row that stands twice is told as that.
    [['2010000', '201'], []],
    [['201', '208', '201#2', '210'], []],
    [['total', '201'], []],
  ])('%j', (keys, messages) => {
    expect(told(coded(...keys.map((key) => [key, 1] as const)), look('ascendingCodes'))).toEqual(messages);
  });
});

describe('codes and their names', () => {
  it.each<[PlainLook, readonly (readonly [string, number, string])[], readonly string[]]>([
    [
      'codeShape',
      [
        ['201', 1, '甲'],
        ['20103', 1, '乙'],
        ['2010301', 1, '丙'],
      ],
      [],
    ],
    [
      'codeShape',
      [
        ['2010', 1, '甲'],
        ['301', 1, '乙'],
      ],
      ['本表的科目编码应为 3、5 或 7 位数字，以 2 开头，请核对：2010 甲、301 乙。'],
    ],
    [
      'codeShape',
      [
        ['2010', 1, '甲'],
        ['2011', 1, '乙'],
        ['2012', 1, '丙'],
        ['2013', 1, '丁'],
      ],
      ['本表的科目编码应为 3、5 或 7 位数字，以 2 开头，请核对：2010 甲、2011 乙、2012 丙 等 4 行。'],
    ],
    [
      'names',
      [['20805', 1, '行政单位医疗']],
      ['本表有科目名称与编码不一致（名称属于另一个科目），请核对：20805 行政单位医疗。'],
    ],
    // The name of the code above or below, a name that no code has, and the code's own.
    ['names', [['2210201', 1, '住房改革支出']], []],
    ['names', [['22102', 1, '住房公积金']], []],
    ['names', [['20805', 1, '本地叫法']], []],
    ['names', [['20805', 1, '行政事业单位养老支出']], []],
  ])('%s of %j', (which, rows, messages) => {
    expect(told(coded(...rows), look(which))).toEqual(messages);
  });

  it('of the economic classification are shorter and begin with a 3', () => {
    const rows = [
      ['301', [1]],
      ['30101', [1]],
      ['2010301', [1]],
    ] as const;
    const labels = { '2010301': '行政运行' };
    const report = buildReport([{ id: 'generalBudgetBasic', columns: ['finalAmount'], rows, labels }]);
    expect(told(report, look('codeShape'), ['generalBudgetBasic'])).toEqual([
      '公开06 一般公共预算财政拨款基本支出决算表的科目编码应为 3 或 5 位数字，以 3 开头，请核对：2010301 行政运行。',
    ]);
  });
});

describe('what stands in place of an amount', () => {
  it.each<[string, Partial<BoundCell>, string]>([
    ['文字', { kind: 'text', value: '约12' }, '文字“约12”'],
    ['错误值', { kind: 'error', value: { error: '#REF!' } }, '错误值“#REF!”'],
    ['逻辑值', { kind: 'text', value: true }, '逻辑值“TRUE”'],
    ['日期', { kind: 'text', value: 44_927, date: '2023-01-01' }, '日期“2023-01-01”'],
  ])('%s', (_kind, cell, words) => {
    const report = coded(['201', 1]);
    const tables = report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: new Map([...row.cells].map(([key, own]) => [key, { ...own, ...cell, amount: null }])),
      })),
    }));
    expect(told({ ...report, tables }, look('amounts'))).toEqual([
      `本表 · 一般公共服务支出 · 本年支出合计 应是数字，现为${words}，有关勾稽无法核对；请改为数字后重新检查。`,
    ]);
  });

  it('is nothing where the cell is blank', () => {
    expect(told(coded(['201', null]), look('amounts'))).toEqual([]);
  });
});

describe('amounts below zero', () => {
  const test = (...except: readonly string[]): StructureTest => ({ look: 'negatives', severity: 'warning', except });
  const END = '。请核对；情况属实的，应说明原因。';

  it.each<[string, ReportModel, StructureTest, readonly string[]]>([
    [
      'in the lowest rows only',
      coded(['201', -1], ['20103', -1], ['2010301', -1]),
      test(),
      [`本表有负数：行政运行 · 本年支出合计${END}`],
    ],
    ['not in totals', coded(['total', -1]), test(), []],
    ['not where they may be', coded(['2010301', -1]), test('2010301'), []],
    ['not in columns where they may be', coded(['2010301', -1]), test('total'), []],
    [
      'the first three of more',
      coded(['2010301', -1], ['2010302', -1], ['2010303', -1], ['2010304', -1]),
      test(),
      [`本表有负数：行政运行 · 本年支出合计、一般行政管理事务 · 本年支出合计、机关服务 · 本年支出合计 等 4 处${END}`],
    ],
  ])('%s', (_what, report, rule, messages) => {
    expect(told(report, rule)).toEqual(messages);
  });
});

describe('rows that ought to hold something', () => {
  const test = (besides?: string): StructureTest => ({
    look: 'zeros',
    severity: 'warning',
    rows: ['2010301', '2080505'],
    column: 'total',
    ...(besides !== undefined && { besides }),
  });

  it.each<[string, ReportModel, StructureTest, readonly string[]]>([
    ['both do', coded(['2010301', 1], ['2080505', 2]), test(), []],
    ['one is blank', coded(['2010301', null], ['2080505', 2]), test(), ['“2010301 行政运行”']],
    ['one is not printed', coded(['2010301', 1]), test(), ['“2080505 机关事业单位基本养老保险缴费支出”']],
    ['one is a text', coded(['2010301', '见附表'], ['2080505', 2]), test(), []],
    ['nothing stands where it would be expected', coded(['201', 0], ['2010301', null]), test('201'), []],
    ['something does', coded(['201', 5], ['2010301', null], ['2080505', 5]), test('201'), ['“2010301 行政运行”']],
  ])('%s', (_what, report, rule, names) => {
    expect(told(report, rule)).toEqual(names.map((name) => `本表的${name}没有金额：试，请核实。`));
  });
});

describe('the note of an empty table', () => {
  const NOTED = { unitName: null, year: null, scope: null };
  const words = (...notes: readonly string[]): SheetWords => ({ ...NOTED, notes });
  /** 支出决算表 with one figure and its notes, beside another table that has a note. */
  const noted = (figure: number | null, ...notes: readonly string[]): ReportModel =>
    buildReport([
      { id: 'expenditure', columns: ['total'], rows: [['total', [figure]]], seen: { words: words(...notes) } },
      { id: 'income', columns: ['total'], rows: [['total', [1]]], seen: { words: words('注：本表反映收入。') } },
    ]);
  const LACKING = ['本表没有金额，表下也没有“本表无数据”一类的说明，请补充说明。'];
  const WRONG = ['本表有金额，表下却说明本表无数据，请核对。'];

  it.each([
    '说明：某局2023年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
    '本单位没有使用政府性基金预算财政拨款安排的支出',
    '我局本年度未发生国有资本经营预算支出',
    '注：本年度无此项收支',
    '说明：本单位无政府性基金，故本表为空表。',
  ])('“%s” belongs under an empty table and under no other', (note) => {
    expect([told(noted(null, note), look('emptyNote')), told(noted(12, note), look('emptyNote'))]).toEqual([[], WRONG]);
  });

  it.each(['不涉及国有资本经营预算。', '本单位没有国有资本经营预算', '本年度此项支出为零'])(
    '“%s” may stand under an empty one',
    (note) => {
      expect(told(noted(null, note), look('emptyNote'))).toEqual([]);
    },
  );

  it.each([
    '注：本表反映部门本年度政府性基金预算财政拨款收入、支出情况。',
    '注：本表反映无锡市某局本年度支出情况。',
    '注：无线电管理局的支出含未成年人保护支出。',
    '注：本表金额转换成万元时可能存在尾差。',
  ])('“%s” belongs under one with figures', (note) => {
    expect(told(noted(12, note), look('emptyNote'))).toEqual([]);
  });

  it('is asked for where other tables have notes', () => {
    expect(told(noted(null, '注：本表反映支出情况。'), look('emptyNote'))).toEqual(LACKING);
    expect(told(noted(null), look('emptyNote'))).toEqual(LACKING);
    const alone = buildReport([
      { id: 'expenditure', columns: ['total'], rows: [['total', [null]]], seen: { words: words() } },
    ]);
    expect(told(alone, look('emptyNote'))).toEqual(['各表下都没有说明，无法判断是否应有“本表无数据”一类的说明']);
    expect(told(coded(['total', 1]), look('emptyNote'))).toEqual(['没有读到表下的说明']);
  });
});

describe('a row that stands twice in a table of one column', () => {
  /** 公开06 with a second row behind the first of its code. */
  const twice = (key: string, figure: number): Tables =>
    changeTable(SMALL_BOOK, 'generalBudgetBasic', (table) => ({
      ...table,
      rows: table.rows.flatMap((row) => (row[0] === key ? [row, [`${key}#2`, [figure]] as const] : [row])),
    }));

  it.each([
    ['30201', 8, '30201 办公费（C8）', '302 商品和服务支出（C6） 14.00 与 5 项之和 22.00 不一致，差 -8.00'],
    // A figure of its own makes it no slip of typing.
    ['30201', 9, '30201 办公费（C8）', '302 商品和服务支出（C6） 14.00 与 5 项之和 23.00 不一致，差 -9.00'],
    ['30113', 9, '30113 住房公积金（C6）', '301 工资福利支出（C1） 80.00 与 5 项之和 89.00 不一致，差 -9.00'],
  ])('%s with %d is one finding, and accuses no figure', (key, figure, name, sentence) => {
    const [finding, ...rest] = broken(twice(key, figure));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('duplicateRow');
    expect(finding?.message).toBe(
      `可能 公开06 一般公共预算财政拨款基本支出决算表 · ${name} 这一行重复列了一次；去掉一行则全部平。不平的勾稽：公开06 · ${sentence}。`,
    );
  });

  it('whose figures no sum adds up twice is told as a fault of form', () => {
    const [finding, ...rest] = broken(twice('302', 14));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ rule: 'S03', severity: 'error' });
  });
});
