import { checkBook, type CheckedBook } from '../../../src/checking/check-book';
import { cellId } from '../../../src/checking/book';
import { bestWitness, causeFinding } from '../../../src/checking/findings/cause-finding';
import {
  findingsInOrder,
  openFindings,
  roundingFindings,
  structureFinding,
  tellerOf,
  verificationFindings,
} from '../../../src/checking/findings/other-findings';
import type { Cause, Repair } from '../../../src/checking/locate';
import type { StructureFault } from '../../../src/checking/structure';
import type { Finding, ReportModel } from '../../../src/model';
import type { Rule } from '../../../src/rules';
import { buildReport } from '../../support/report/build-report';
import { ownRules } from '../../support/report/own-rules';

/** 合计 is 1 too much: 30 and 20 + 9. */
const REPORT = buildReport([
  {
    id: 'expenditure',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [
      ['total', [30, 20, 10]],
      ['201', [20, 15, 5]],
      ['208', [9, 5, null]],
    ],
  },
  {
    id: 'income',
    columns: ['total'],
    rows: [
      ['total', [30]],
      ['201', [1234]],
    ],
  },
]);

const rulesOf = (formulas: readonly string[], change: Partial<Rule> = {}, report: ReportModel = REPORT) =>
  ownRules(report, formulas, change);

const SUM = '公开03!合计.本年支出合计 = 合计(公开03!类.本年支出合计)';
const checked = (...formulas: readonly string[]): CheckedBook =>
  checkBook(REPORT, { rules: rulesOf(formulas.length > 0 ? formulas : [SUM]) });
const BOOK = checked();

/** The cell of a row and a column of 支出决算表, from 0. */
function at(row: number, column: number, { book }: CheckedBook = BOOK): number {
  const table = book.tables.get('expenditure');
  if (!table) throw new Error('no table');
  return cellId(table, row, column);
}

const WAN = 1_000_000;
const to = (row: number, column: number, wan: number) => ({ cell: at(row, column), to: wan * WAN });

function repair(change: Partial<Repair>): Repair {
  return {
    slip: 'unknown',
    scope: 'cell',
    subject: at(0, 0),
    changes: [to(0, 0, 29)],
    amounts: [],
    logOdds: 0,
    ...change,
  };
}

function causeOf(repairs: readonly Repair[], change: Partial<Cause> = {}): Cause {
  const candidates = repairs.map((each) => ({ repair: each, share: 1 / repairs.length }));
  return { checks: [0], settled: [], candidates, isClear: true, isGivenUp: false, ...change };
}

const EVIDENCE =
  '公开03 · 合计 · 本年支出合计（C1） 30.00 与 29.00（= 201 一般公共服务支出 · 本年支出合计（C2） 20.00 + 208 社会保障和就业支出 · 本年支出合计（C3） 9.00） 不一致，差 1.00。';
const TOTAL = '公开03 支出决算表 · 合计 · 本年支出合计（C1）';

/** A row that nobody understood: its label, and its amounts from the first column of figures on. */
type UnreadText = readonly [text: string, ...amounts: readonly number[]];

describe('a sum over a table with rows that nobody understood', () => {
  /** 合计 30.00 is 1.00 too much for what was understood. */
  const findingWith = (rows: readonly UnreadText[]): Finding => {
    const irregularities = rows.map(([text, ...amounts], row) => ({
      kind: 'unknownRow' as const,
      ref: { sheet: '支出决算表', row: row + 9, column: 1 },
      text,
      figures: amounts.map((wan, index) => ({ column: index + 2, fen: Math.round(wan * WAN) })),
    }));
    const tables = REPORT.tables.map((each) => (each.id === 'expenditure' ? { ...each, irregularities } : each));
    const report = { ...REPORT, tables };
    const book = checkBook(report, { rules: rulesOf([SUM], {}, report) });
    return causeFinding(book, causeOf([repair({})]));
  };

  it.each<[string, readonly UnreadText[], readonly string[]]>([
    ['one that holds the difference', [['其他支', 1]], ['其他支']],
    ['one that holds it in another column', [['其他支', 7, 1]], ['其他支']],
    [
      'two that hold it together',
      [
        ['甲', 0.4],
        ['乙', 0.6],
        ['丙', 5],
      ],
      ['甲', '乙'],
    ],
    ['all of many', Array.from({ length: 10 }, (_, at) => [`第${at}行`, 0.1] as const), ['第0行', '第9行']],
  ])('is asked about where they explain it: %s', (_what, rows, named) => {
    const { severity, verdict, message, suspects } = findingWith(rows);
    expect([severity, verdict, suspects]).toEqual(['warning', 'broken', []]);
    expect(message).toMatch(/差的正是没有认出的行.*的数，这些数没有参加核对：请先核实行的名称和编码。$/);
    for (const name of named) expect(message).toContain(`“${name}”`);
  });

  it.each<[string, readonly UnreadText[]]>([
    ['without any', []],
    ['with another amount', [['其他支', 2]]],
    [
      'with two that come to more',
      [
        ['甲', 0.6],
        ['乙', 0.6],
      ],
    ],
  ])('must be mended %s', (_what, rows) => {
    expect(findingWith(rows)).toMatchObject({ severity: 'error', suspects: [{ suggested: '29.00' }] });
  });
});

describe('the finding of a cause that stands out', () => {
  it.each<[string, Partial<Repair>, string]>([
    ['a figure of which nothing is known', {}, `疑点单元格（可能）：${TOTAL}；若为 29.00 则此条平。`],
    ['a digit', { slip: 'digit' }, `疑点单元格（可能）：${TOTAL}，像是一位数字打错；若为 29.00 则此条平。`],
    [
      'a figure that is known more finely than its cell shows',
      { changes: [{ cell: at(0, 0), to: 29.004_9 * WAN }] },
      `疑点单元格（可能）：${TOTAL}；若为 29.00 则此条平。`,
    ],
    [
      'two cells of one row',
      { scope: 'cells', changes: [to(0, 0, 29), to(0, 1, 19)] },
      `疑点单元格（可能）：${TOTAL}；若为 本年支出合计 29.00、基本支出 19.00 则此条平。`,
    ],
    [
      'one wrong figure in two places',
      { scope: 'copies', slip: 'digit', changes: [to(0, 0, 29), to(1, 0, 29)] },
      `可能同一个错数填进了 2 处：${TOTAL}、公开03 支出决算表 · 201 一般公共服务支出 · 本年支出合计（C2），像是一位数字打错；若都为 29.00 则此条平。`,
    ],
    [
      'the same without a likeness',
      { scope: 'copies', changes: [to(0, 0, 29)] },
      `可能同一个错数填进了 1 处：${TOTAL}；若都为 29.00 则此条平。`,
    ],
  ])('%s', (_what, change, words) => {
    expect(causeFinding(BOOK, causeOf([repair(change)])).message).toBe(`${EVIDENCE}${words}`);
  });

  const ROW = { scope: 'row' as const };
  const SHIFTED = [to(1, 0, 15), to(1, 1, 5), to(1, 2, 20)];
  it.each<[string, Partial<Repair>, string]>([
    [
      'a table in the other unit',
      { slip: 'unit', scope: 'table' },
      '可能 公开03 支出决算表 整张表的金额单位与其他表不同（差 10,000 倍）；请核对是元还是万元。',
    ],
    ['a column in it', { slip: 'unit', scope: 'column' }, `可能这一栏元与万元混用（差 10,000 倍），从 ${TOTAL} 起。`],
    ['a row in it', { slip: 'unit', ...ROW }, `可能这一行元与万元混用（差 10,000 倍），从 ${TOTAL} 起。`],
    [
      'two that changed places',
      { slip: 'swap', scope: 'cells' },
      `可能 ${TOTAL} 与相邻单元格的数互换了位置；换回则全部平。`,
    ],
    [
      'one beside its place',
      { slip: 'neighbour', scope: 'cells' },
      `可能 ${TOTAL} 的数本应填在相邻的单元格；移过去则全部平。`,
    ],
    [
      'a row moved by one',
      { slip: 'shift', ...ROW, subject: at(1, 0), changes: SHIFTED },
      '可能这一行的数整体错位一格，从 公开03 支出决算表 · 201 一般公共服务支出 · 本年支出合计（C2） 到 201 一般公共服务支出 · 项目支出（E2）；移回则全部平。',
    ],
    [
      'rows moved by two',
      { slip: 'shift', scope: 'rows', by: -2, subject: at(2, 1), changes: [to(2, 1, 1), to(0, 1, 1)] },
      '可能这几行的数整体错位 2 行，从 公开03 支出决算表 · 合计 · 基本支出（D1） 到 208 社会保障和就业支出 · 基本支出（D3）；移回则全部平。',
    ],
    [
      'a column of last year',
      { slip: 'priorYear', scope: 'column' },
      `可能这一栏仍是上年的数，从 ${TOTAL} 起与上年决算逐格相同；请换成本年的数。`,
    ],
    [
      'cells left out',
      { slip: 'omitted', scope: 'cells', changes: [to(0, 0, 29), to(0, 2, 9)] },
      '可能 公开03 支出决算表 的“合计”一行有几格漏填，应为：本年支出合计 29.00、项目支出 9.00。',
    ],
    [
      'a row left out',
      { slip: 'omitted', ...ROW },
      '可能 公开03 支出决算表 的“合计”一行漏填，该行应为：本年支出合计 29.00。',
    ],
    [
      'something missing below a row',
      { slip: 'missingRow', ...ROW },
      '可能 公开03 支出决算表 的“合计”之下漏列了一行科目，该行应为：本年支出合计 29.00。',
    ],
    [
      'by how much it is short',
      { slip: 'missingRow', ...ROW, changes: [], amounts: [{ check: 0, delta: -1 * WAN }] },
      '可能 公开03 支出决算表 的“合计”之下漏列了一行科目，该行应为：本年支出合计 1.00。',
    ],
    [
      'a row that stands twice',
      { slip: 'duplicateRow', ...ROW },
      `可能 ${TOTAL} 这一行重复列了一次；去掉一行则全部平。`,
    ],
  ])('of a block is told first: %s', (_what, change, words) => {
    expect(causeFinding(BOOK, causeOf([repair(change)])).message).toBe(`${words}不平的勾稽：${EVIDENCE}`);
  });

  it('counts the checks that it explains, those that it settles and the faults of form that it tells', () => {
    const book = checked(
      SUM,
      '公开03!合计.本年支出合计 = 公开03!合计.基本支出 + 公开03!合计.项目支出',
      '公开03!合计.本年支出合计 <= 公开03!201.本年支出合计',
    );
    const finding = causeFinding(book, causeOf([repair({})], { checks: [0, 2], settled: [1] }), ['S03@甲']);
    expect(finding.message).toMatch(/；若为 29\.00 则这 2 条全部平。$/);
    expect(finding.checks).toEqual(['自01', '自03', '自02', 'S03@甲']);
    expect(finding.suspects[0]?.explains).toEqual(finding.checks);
  });

  it.each<[Repair['scope'], string | null, string | undefined]>([
    ['cell', '29.00', undefined],
    ['cells', '29.00', '基本支出 19.00'],
    ['copies', '29.00', '公开03 支出决算表 · 合计 · 基本支出（D1）'],
    ['row', '29.00', undefined],
    ['rows', null, undefined],
    ['column', null, undefined],
    ['table', null, undefined],
  ])('of %s suggests %s, and with it %s', (scope, suggested, also) => {
    const changes = [to(0, 0, 29), to(0, 1, 19)];
    const [suspect] = causeFinding(BOOK, causeOf([repair({ scope, changes })])).suspects;
    expect([suspect?.suggested, suspect?.also]).toEqual([suggested, also]);
  });

  it('has an id by its rule and the cell that is named, wherever its sheet is called from', () => {
    const finding = causeFinding(BOOK, causeOf([repair({ subject: at(2, 1), changes: [to(2, 1, 1)] })]));
    expect(finding).toMatchObject({ id: '自01:支出决算表!2,3', rule: '自01', difference: '1.00', mendIn: null });
    expect(finding.cells.map(({ name }) => name.split(' · ')[1])).toEqual([
      '合计',
      '201 一般公共服务支出',
      '208 社会保障和就业支出',
    ]);
  });
});

describe('the finding of a cause of which none stands out', () => {
  const NAMES = [0, 1, 2].map((row) => repair({ subject: at(row, 0), changes: [to(row, 0, row)] }));

  it.each<[string, readonly Repair[], Partial<Cause>, string]>([
    [
      'two',
      NAMES.slice(0, 2),
      {},
      `无法判断是哪一个单元格，请人工核；可能是 ${TOTAL}、公开03 支出决算表 · 201 一般公共服务支出 · 本年支出合计（C2） 之一。`,
    ],
    [
      'more than are named',
      [...NAMES, repair({ subject: at(0, 1) })],
      {},
      `无法判断是哪一个单元格，请人工核；可能是 ${TOTAL}、公开03 支出决算表 · 201 一般公共服务支出 · 本年支出合计（C2）、公开03 支出决算表 · 208 社会保障和就业支出 · 本年支出合计（C3） 等 4 处之一。`,
    ],
    ['none', [], {}, '无法判断是哪一个单元格，请人工核。'],
    [
      'none, as too much is wrong',
      [],
      { isGivenUp: true },
      '错处太多，没有逐条推断是哪些单元格；请先改其他各条，再重新检查。',
    ],
  ])('names %s', (_what, repairs, change, words) => {
    const finding = causeFinding(BOOK, causeOf(repairs, { isClear: false, ...change }));
    expect(finding.message).toBe(`${EVIDENCE}${words}`);
    expect(finding.suspects).toEqual([]);
    expect(finding.id).toBe('自01:自01');
  });

  it('has all of them as candidates, or each cell that takes part', () => {
    const four = causeFinding(BOOK, causeOf([...NAMES, repair({ subject: at(0, 1) })], { isClear: false }));
    expect(four.candidates.map(({ suggested }) => suggested)).toEqual(['0.00', '1.00', '2.00', null]);
    const none = causeFinding(BOOK, causeOf([], { isClear: false }));
    expect(none.candidates.map(({ ref, suggested, slip }) => [ref.row, suggested, slip])).toEqual([
      [0, null, 'unknown'],
      [1, null, 'unknown'],
      [2, null, 'unknown'],
    ]);
  });
});

it.each<[string, readonly string[], string]>([
  ['an equation before a limit', ['公开03!合计.本年支出合计 <= 公开03!201.本年支出合计', SUM], '自02'],
  [
    'the cell alone on its side',
    ['公开03!201.本年支出合计 + 公开03!合计.本年支出合计 = 公开03!208.本年支出合计', SUM],
    '自02',
  ],
  ['a check that has the cell', ['公开03!201.本年支出合计 = 公开03!208.本年支出合计', SUM], '自02'],
  ['fewer terms', [SUM, '公开03!合计.本年支出合计 = 公开03!201.本年支出合计'], '自02'],
  ['the first of two alike', [SUM, SUM], '自01'],
])('a cause is shown by %s', (_what, formulas, id) => {
  const { system } = checked(...formulas);
  expect(system.checks[bestWitness(system, [0, 1], repair({}))]?.rule.id).toBe(id);
});

describe('what no cause tells', () => {
  const fault = (change: Partial<StructureFault>): StructureFault => ({
    check: 'T01@甲',
    rule: { id: 'T01', title: '试', class: 'logic', severity: 'error', basis: { kind: 'custom', text: '' } },
    table: 'expenditure',
    class: 'logic',
    severity: 'error',
    slip: 'text',
    message: '应是数字。',
    rows: [],
    cells: [{ kind: 'cell', ref: { sheet: '支出决算表', row: 0, column: 2 }, name: '甲', value: null, shown: '' }],
    ...change,
  });

  it.each<[string, Partial<StructureFault>, Parameters<typeof structureFinding>[2], Partial<Finding>]>([
    ['a fault', {}, undefined, { verdict: 'broken', message: '应是数字。', mendIn: 'workbook' }],
    ['a hint', { severity: 'info' }, undefined, { verdict: 'notChecked', severity: 'info' }],
    [
      'a text with the figure that must stand there',
      {},
      { fen: 12_345_000_000, range: null, checks: 3 },
      { message: '应是数字。按有关勾稽，若为 12,345.00 则有关的 3 条全部平。' },
    ],
    [
      'a text with about that figure',
      {},
      { fen: 2 * WAN, range: [1 * WAN, 3 * WAN], checks: 3 },
      { message: '应是数字。按有关勾稽，约为 2.00（1.00 至 3.00 之间）。' },
    ],
  ])('%s', (_what, change, figure, finding) => {
    const told = structureFinding(BOOK.book, fault(change), figure);
    expect(told).toMatchObject({ ...finding, checks: ['T01@甲'], difference: null });
    const suggested = figure?.range === null ? '12345.00' : null;
    expect(told.suspects.map((each) => [each.slip, each.suggested])).toEqual([['text', suggested]]);
  });

  it('has no suspect where it is no slip', () => {
    expect(structureFinding(BOOK.book, fault({ slip: null })).suspects).toEqual([]);
  });

  /** Which faults a clear cause tells as well. */
  it.each<[string, Partial<Repair>, Partial<StructureFault>, boolean]>([
    ['its cell', {}, {}, true],
    ['another cell', { changes: [to(1, 0, 1)] }, {}, false],
    ['the unit of its table', { slip: 'unit', scope: 'table' }, { slip: 'unit', cells: [] }, true],
    ['the unit of a row alone', { slip: 'unit', scope: 'row' }, { slip: 'unit', cells: [] }, false],
    [
      'the unit of another table',
      { slip: 'unit', scope: 'table' },
      { slip: 'unit', table: 'income', cells: [] },
      false,
    ],
    [
      'a row that stands twice',
      { slip: 'duplicateRow', subject: at(1, 0), changes: [] },
      { rows: ['201#2'], cells: [] },
      true,
    ],
    [
      'a row that is missing',
      { slip: 'missingRow', subject: at(1, 0), changes: [] },
      { rows: ['201'], cells: [] },
      true,
    ],
    ['another row', { slip: 'duplicateRow', subject: at(1, 0), changes: [] }, { rows: ['208#2'], cells: [] }, false],
    [
      'the row of another table',
      { slip: 'duplicateRow', subject: at(1, 0), changes: [] },
      { rows: ['201#2'], table: 'income', cells: [] },
      false,
    ],
    ['a hint', {}, { severity: 'info' }, false],
  ])('%s', (_what, change, faulty, isTold) => {
    const cause = causeOf([repair(change)]);
    expect(tellerOf(BOOK.book, [cause], fault(faulty))).toBe(isTold ? cause : undefined);
    expect(tellerOf(BOOK.book, [{ ...cause, isClear: false }], fault(faulty))).toBeUndefined();
  });

  it.each<[Partial<Rule>, readonly unknown[]]>([
    [{ severity: 'error' }, []],
    [{ severity: 'warning', class: 'verification' }, ['broken', '差 1.00。请核实；情况属实的，应说明原因。']],
    [{ severity: 'warning' }, ['broken', '差 1.00。请核实。']],
    [{ severity: 'info' }, ['notChecked', '差 1.00。请核实。']],
  ])('a rule that is %j is told by itself as %j', (change, [verdict, words]) => {
    const book = checkBook(REPORT, { rules: rulesOf([SUM], change) });
    const found = verificationFindings(book, () => false);
    expect(found.map((each) => [each.verdict, each.message.slice(each.message.indexOf('差 '))])).toEqual(
      verdict === undefined ? [] : [[verdict, words]],
    );
    expect(verificationFindings(book, () => true)).toEqual([]);
  });

  it('is told by reasons, each with all that it keeps open', () => {
    const book = checkBook(REPORT, {
      rules: rulesOf([
        '公开03!合计.本年支出合计 = 公开02!合计.本年收入合计',
        '公开03!201.本年支出合计 = 公开02!201.本年收入合计',
      ]),
      others: {},
    });
    expect(openFindings(book.book, book.binding.unbound)).toEqual([]);
    const open = checkBook(
      buildReport([
        {
          id: 'expenditure',
          columns: ['total'],
          rows: [
            ['total', ['见附表']],
            ['201', ['略']],
            ['208', [1]],
          ],
        },
      ]),
      { rules: rulesOf([SUM, '公开03!201.本年支出合计 = 公开03!208.本年支出合计']) },
    );
    expect(
      openFindings(open.book, open.binding.unbound).map(({ id, message, cells }) => [id, message, cells.length]),
    ).toEqual([['notChecked:金额栏里是文字或错误值', '无法核对：金额栏里是文字或错误值，2 条勾稽未核。', 2]]);
  });

  it('is a matter of rounding for each table, told by the largest', () => {
    const report = buildReport([
      {
        id: 'expenditure',
        columns: ['total'],
        rows: [
          ['total', [30.01]],
          ['201', [20]],
          ['208', [10]],
          ['210', [30.005]],
        ],
      },
    ]);
    const book = checkBook(report, {
      rules: rulesOf(
        [
          '公开03!合计.本年支出合计 = 公开03!201.本年支出合计 + 公开03!208.本年支出合计',
          '公开03!201.本年支出合计 + 公开03!208.本年支出合计 = 公开03!合计.本年支出合计',
        ],
        {},
        report,
      ),
    });
    expect(
      roundingFindings(book).map(({ id, message, difference, checks }) => [id, message, difference, checks]),
    ).toEqual([
      [
        'rounding:expenditure',
        '公开03 支出决算表：2 条勾稽只差四舍五入尾差，最大 0.01 万元，不算错误。',
        '0.01',
        ['自01', '自02'],
      ],
    ]);
    expect(roundingFindings(BOOK)).toEqual([]);
  });

  it('stands behind what is broken: by verdict, by gravity, by how much it explains', () => {
    const finding = (id: string, verdict: Finding['verdict'], severity: Finding['severity'], count: number) =>
      ({ id, verdict, severity, checks: Array.from({ length: count }, () => id) }) as unknown as Finding;
    const all = [
      finding('尾', 'rounding', 'info', 9),
      finding('未', 'notChecked', 'info', 9),
      finding('核', 'broken', 'warning', 9),
      finding('小', 'broken', 'error', 1),
      finding('大', 'broken', 'error', 2),
      finding('又', 'broken', 'error', 2),
    ];
    expect(
      findingsInOrder(all)
        .map(({ id }) => id)
        .join(''),
    ).toBe('大又小核未尾');
  });
});
