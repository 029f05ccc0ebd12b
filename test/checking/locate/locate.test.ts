import { checkReport, type CheckOptions } from '../../../src/checking';
import type { Finding, Slip } from '../../../src/model';
import { buildReport, type TableText } from '../../support/report/build-report';
import { withRows } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';

function causes(book: readonly TableText[], options: CheckOptions = {}): readonly Finding[] {
  return checkReport(buildReport(book), options).findings.filter(({ verdict }) => verdict === 'broken');
}

function shape(finding: Finding | undefined): unknown {
  const [suspect] = finding?.suspects ?? [];
  return (
    suspect && {
      name: suspect.name.split(' · ').slice(1).join(' · '),
      suggested: suspect.suggested,
      slip: suspect.slip,
    }
  );
}

type Place = readonly [table: string, row: string, column: string];

const ONE_WRONG_CELL: readonly (readonly [
  what: string,
  place: Place,
  wrong: number | null,
  slip: Slip,
  right: string,
  words: string,
])[] = [
  [
    'two digits change places',
    ['incomeExpenditure', 'in.total', 'finalAmount'],
    221,
    'transposition',
    '212.00',
    '相邻两位数字颠倒',
  ],
  ['one digit is mistyped', ['expenditure', '2010301', 'basicExpenditure'], 170, 'digit', '110.00', '一位数字打错'],
  [
    'a digit is dropped',
    ['incomeExpenditure', 'out.201', 'finalAmount'],
    16,
    'droppedDigit',
    '136.00',
    '少打或多打一位数字',
  ],
  [
    'the sign is turned',
    ['fiscalAppropriation', 'out.closingBalance', 'generalBudget'],
    -6,
    'sign',
    '6.00',
    '正负号相反',
  ],
  [
    '元 stand among 万元',
    ['income', '2120801', 'fiscalAppropriation'],
    400_000,
    'unit',
    '40.00',
    '元与万元混用（差 10,000 倍）',
  ],
  ['the point has moved', ['governmentFund', '2120801', 'closingBalance'], 0.4, 'scale', '4.00', '小数点错位'],
  ['a figure is left out', ['expenditure', '2120801', 'projectExpenditure'], null, 'omitted', '38.00', '漏填'],
];

describe('one wrong cell is one finding that names it', () => {
  test.each(ONE_WRONG_CELL)('%s', (_, place, wrong, slip, right, words) => {
    const [finding, ...rest] = causes(withFigure(SMALL_BOOK, place, wrong));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]).toMatchObject({ suggested: right, slip });
    expect(finding?.message).toContain('疑点单元格（可能）');
    expect(finding?.message).toContain(`像是${words}；若为 ${right} 则`);
  });
});

test('the sentence shows both sides, the difference, and the suspect', () => {
  const [finding] = causes(withFigure(SMALL_BOOK, ['incomeExpenditure', 'in.total', 'finalAmount'], 221));
  expect(finding?.message).toBe(
    '公开01 · 本年收入合计（C9） 221.00 与 公开02 · 合计 · 本年收入合计（C1） 212.00 不一致，差 9.00。' +
      '疑点单元格（可能）：公开01 收入支出决算总表 · 本年收入合计（C9），' +
      '像是相邻两位数字颠倒；若为 212.00 则这 5 条全部平。',
  );
  expect(finding?.suspects[0]?.explains).toEqual(['A01', 'A03', 'A06', 'X01', 'X105']);
});

test('two wrong cells far apart are two findings', () => {
  const once = withFigure(SMALL_BOOK, ['expenditure', '2010301', 'basicExpenditure'], 170);
  const both = causes(withFigure(once, ['governmentFund', '2120801', 'closingBalance'], 0.4));
  expect(both.map(shape)).toEqual([
    { name: '2010301 行政运行 · 基本支出', suggested: '110.00', slip: 'digit' },
    { name: '2120801 征地和拆迁补偿支出 · 年末结转和结余', suggested: '4.00', slip: 'scale' },
  ]);
});

test('two wrong cells in one row are both named', () => {
  const once = withFigure(SMALL_BOOK, ['income', '2010301', 'subsidyFromSuperior'], 40);
  const both = causes(withFigure(once, ['income', '2010301', 'otherIncome'], 8));
  expect(both.map((finding) => finding.suspects[0]?.suggested).sort()).toEqual(['3.00', '4.00']);
});

test('where several cells explain it equally, none is accused', () => {
  const [finding] = causes(withFigure(SMALL_BOOK, ['generalBudgetBasic', '30101', 'finalAmount'], 50));
  expect(finding?.suspects).toEqual([]);
  expect(finding?.message).toContain('无法判断是哪一个单元格，请人工核');
});

describe('whole-block slips are one finding', () => {
  test('a table in 元 among tables in 万元', () => {
    const scaled = changeTable(SMALL_BOOK, 'governmentFund', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [key, figures.map((x) => (typeof x === 'number' ? x * 10_000 : x))]),
    }));
    const [finding, ...rest] = causes(scaled);
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('unit');
    expect(finding?.message).toContain('可能 公开08 政府性基金预算财政拨款收入支出决算表 整张表的金额单位与其他表不同');
  });

  test('amounts that are only too large for a limit are in no other unit', () => {
    const large = changeTable(SMALL_BOOK, 'threePublic', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [key, figures.map((x) => (typeof x === 'number' ? x * 20 : x))]),
    }));
    const found = causes(large).filter(({ severity }) => severity === 'error');
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ suspects }) => suspects.map(({ slip }) => slip))).not.toContain('unit');
  });

  test('a 类 row left out', () => {
    const [finding, ...rest] = causes(withoutRows(SMALL_BOOK, 'generalBudgetExpenditure', ['208']));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('missingRow');
    expect(finding?.message).toBe(
      '可能 公开05 一般公共预算财政拨款支出决算表 漏列了“208 社会保障和就业支出”一行，该行应为：' +
        '本年支出 12.00、基本支出 12.00。不平的勾稽：公开05 · 208 社会保障和就业支出（缺行） · 本年支出 0.00 与 ' +
        '20805 行政事业单位养老支出 · 本年支出（C6） 12.00 不一致，差 -12.00。',
    );
  });

  test('a 项 row left out of 支出决算表, attested by 公开05', () => {
    const [finding, ...rest] = causes(withoutRows(SMALL_BOOK, 'expenditure', ['2010302']));
    expect(rest).toEqual([]);
    expect(finding?.message).toContain(
      '漏列了“2010302 一般行政管理事务”一行，该行应为：本年支出合计 20.00、项目支出 20.00。',
    );
  });

  test('a 项 row left out that nothing else names', () => {
    const [finding, ...rest] = causes(withoutRows(SMALL_BOOK, 'generalBudgetExpenditure', ['2010302']));
    expect(rest).toEqual([]);
    expect(finding?.message).toContain('“20103 政府办公厅（室）及相关机构事务”之下漏列了一行科目');
  });

  test('two neighbours changed places', () => {
    const swapped = withFigure(
      withFigure(SMALL_BOOK, ['generalBudgetExpenditure', '2080505', 'total'], 6),
      ['generalBudgetExpenditure', '210', 'total'],
      12,
    );
    const [finding, ...rest] = causes(swapped);
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('swap');
    expect(finding?.message).toMatch(/可能 公开05 .+ 与相邻单元格的数互换了位置；换回则全部平。/);
  });

  test('a row moved one column to the right', () => {
    const moved = changeTable(SMALL_BOOK, 'income', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) =>
        key === '2010301' ? [key, [120, null, 103, 4, 5, 3, 2]] : [key, figures],
      ),
    }));
    const [finding, ...rest] = causes(moved);
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('shift');
    expect(finding?.message).toMatch(/可能这一行的数整体错位一格，从 公开02 .+ 到 .+；移回则全部平。/);
  });

  test('a figure in the cell beside its own', () => {
    const beside = changeTable(SMALL_BOOK, 'expenditure', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [key, key === '2010302' ? [20, 20, null] : figures]),
    }));
    const [finding, ...rest] = causes(beside);
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('neighbour');
    expect(finding?.message).toMatch(/可能 公开03 .+ 的数本应填在相邻的单元格；移过去则全部平。/);
  });

  test('a row that stands twice', () => {
    const [finding, ...rest] = causes(withRows(SMALL_BOOK, 'income', [['2230105#2', [5, 5]]]));
    expect(rest).toEqual([]);
    expect(finding?.message).toMatch(/可能 公开02 .+ 这一行重复列了一次；去掉一行则全部平。/);
  });
});

describe('with last year’s book beside', () => {
  const PROJECTS = 'projectExpenditure';
  const halfAsMuchAgain = (tables: readonly TableText[], isIn: (column: string) => boolean): readonly TableText[] =>
    tables.map((table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [
        key,
        figures.map((figure, k) =>
          isIn(table.columns[k] ?? '') && typeof figure === 'number' ? figure * 1.5 : figure,
        ),
      ]),
    }));
  const lastYear = halfAsMuchAgain(SMALL_BOOK, () => true);
  const beside = { others: { prior: [buildReport(lastYear, { year: 2019 })] } };
  const errors = (book: readonly TableText[]): readonly Finding[] =>
    causes(book, beside).filter(({ severity }) => severity === 'error');

  test('a figure of last year is called that', () => {
    const [finding, ...rest] = errors(withFigure(SMALL_BOOK, ['expenditure', '2010302', PROJECTS], 30));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]).toMatchObject({ slip: 'priorYear', suggested: '20.00' });
    expect(finding?.message).toContain('像是填成了上年数');
  });

  test('a whole column of last year is one finding', () => {
    const stale = SMALL_BOOK.map((table) =>
      table.id === 'expenditure' ? (halfAsMuchAgain([table], (column) => column === PROJECTS)[0] ?? table) : table,
    );
    const [finding, ...rest] = errors(stale);
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]).toMatchObject({ slip: 'priorYear', suggested: null });
    expect(finding?.message).toContain(
      '可能这一栏仍是上年的数，从 公开03 支出决算表 · 合计 · 项目支出（E1） 起与上年决算逐格相同；请换成本年的数。',
    );
  });

  test('a book that is wholly the same as the one beside is no slip', () => {
    const wrong = withFigure(SMALL_BOOK, ['incomeExpenditure', 'out.223', 'finalAmount'], 50);
    const same = { others: { prior: [buildReport(SMALL_BOOK, { year: 2019 })] } };
    const [finding, ...rest] = causes(wrong, same).filter(({ severity }) => severity === 'error');
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]).toMatchObject({ slip: 'scale', suggested: '5.00' });
  });

  test('of two that would close the sum, the one near last year’s is taken for right', () => {
    const basic = withFigure(SMALL_BOOK, ['generalBudgetBasic', '30101', 'finalAmount'], 50);
    const [finding] = errors(basic);
    expect(finding?.suspects[0]?.name).toContain('30101 基本工资');
    expect(finding?.suspects[0]?.suggested).toBe('40.00');
  });
});

test('a missing 款 row whose 项 still add up to the 类 is a warning, no more', () => {
  const found = causes(withoutRows(SMALL_BOOK, 'expenditure', ['20805']));
  expect(found.map(({ severity, suspects }) => [severity, suspects[0]?.slip])).toEqual([['warning', 'missingRow']]);
});

test('the consistent book has nothing broken, open or uncovered', () => {
  const report = checkReport(buildReport(SMALL_BOOK));
  expect(report.findings).toEqual([]);
  expect(report.uncovered).toEqual([]);
  expect(report.summary.checked).toBe(report.summary.exact);
});
