import fc from 'fast-check';
import { checkReport } from '../../../src/checking';
import type { CheckReport, Finding, ReportModel } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import {
  CAUSE_KINDS,
  chooseCause,
  chooseCauses,
  layOut,
  randomUnit,
  withCauses,
  type Book,
  type CauseKind,
} from '../../support/generator';
import { buildReport } from '../../support/report/build-report';
import { withFigures, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withoutRows } from '../../support/report/small-book';

const books = new Map<number, Book>();

/** Laid out once, as several kinds ask for it. */
function bookOf(seed: number): Book {
  const unit = randomUnit(seed, { year: 2020 + (seed % 4), governmentFund: true });
  const book = books.get(seed) ?? layOut(unit, { unit: seed % 3 === 0 ? '元' : '万元', seed });
  books.set(seed, book);
  return book;
}

function errorsOf(report: ReportModel): readonly Finding[] {
  return brokenOf(checkReport(report)).filter(({ severity }) => severity === 'error');
}

function brokenOf({ findings }: CheckReport): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === 'broken');
}

/** Every check that is broken, once for each time that the ledger or the findings tell it. */
function sorted(checks: readonly string[]): readonly string[] {
  return [...checks].sort();
}

describe('a book with several causes', () => {
  const checked = fc
    .sample(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 4 })), {
      seed: 20_231_231,
      numRuns: 5,
    })
    .map(([seed, count]) => {
      const book = bookOf(seed);
      return checkReport(recognise(withCauses(book, chooseCauses(book, count, seed))));
    });

  test.each(checked)(
    'has every broken check in exactly one finding, and nothing else; a hint is never broken',
    (each) => {
      const broken = each.ledger().filter(({ verdict }) => verdict === 'broken');
      const told = brokenOf(each).flatMap(({ checks }) => checks);
      expect(sorted(told)).toEqual(sorted(broken.map(({ check }) => check)));
      expect(each.summary.broken).toBe(broken.length);
      expect(brokenOf(each).map(({ severity }) => severity)).not.toContain('info');
    },
  );

  test.each(checked)(
    'gets no impossible suggestion: none below zero in a leaf, none finer than the table prints',
    (each) => {
      const errors = brokenOf(each).filter(({ severity }) => severity === 'error');
      for (const { name, suggested } of errors.flatMap(({ suspects, candidates }) => [...suspects, ...candidates])) {
        if (suggested === null) continue;
        expect(suggested).toMatch(/^-?\d+(\.\d{1,2})?$/);
        if (!/结转|结余|差额/.test(name)) expect(suggested).not.toMatch(/^-/);
      }
    },
  );
});

/** Books with a cause of a kind alone in them, checked: those that it breaks a check of. */
function checkedWith(kind: CauseKind, wanted: number): readonly CheckReport[] {
  const found: CheckReport[] = [];
  for (let seed = 1; found.length < wanted && seed <= MOST_SEEDS; seed += 1) {
    const book = bookOf(seed);
    const cause = chooseCause(book, kind, seed);
    const checked = cause && checkReport(recognise(withCauses(book, [cause])));
    if (checked?.ledger().some(({ verdict }) => verdict === 'broken')) found.push(checked);
  }
  return found;
}

const MOST_SEEDS = 40;

/** A slip in a single cell may be one of several that cannot be told apart, and is no wide cause. */
const ONE_TO_ONE = CAUSE_KINDS.filter((kind) => kind !== 'slip');

test.each(ONE_TO_ONE)('%s: every broken check is told once, and the cause as one', (kind) => {
  const found = checkedWith(kind, 1);
  expect(found.length).toBeGreaterThan(0);
  for (const checked of found) {
    const broken = checked.ledger().filter(({ verdict }) => verdict === 'broken');
    expect(sorted(brokenOf(checked).flatMap(({ checks }) => checks))).toEqual(sorted(broken.map(({ check }) => check)));
    const errors = brokenOf(checked).filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
  }
});

function only(book: Tables): Finding {
  const [finding, ...rest] = errorsOf(buildReport(book));
  if (!finding || rest.length > 0) throw new Error(`${rest.length + (finding ? 1 : 0)} findings`);
  return finding;
}

describe('a wrong amount that was copied', () => {
  const both = withFigures(SMALL_BOOK, [
    ['expenditure', '2010302', 'projectExpenditure', 29],
    ['generalBudgetExpenditure', '2010302', 'projectExpenditure', 29],
  ]);

  test('is one finding that names every table', () => {
    const finding = only(both);
    expect(finding.message).toBe(
      '公开03 · 20103 政府办公厅（室）及相关机构事务 · 项目支出（E3） 20.00 与 2010302 一般行政管理事务 · 项目支出（E5） 29.00 不一致，差 -9.00。可能同一个错数填进了 2 处：公开03 支出决算表 · 2010302 一般行政管理事务 · 项目支出（E5）、公开05 一般公共预算财政拨款支出决算表 · 2010302 一般行政管理事务 · 项目支出（E5），像是一位数字打错；若都为 20.00 则这 6 条全部平。',
    );
    expect(finding.suspects[0]).toMatchObject({ suggested: '20.00' });
  });

  test('two different slips at one code are two', () => {
    const other = withFigures(both, [['expenditure', '2010302', 'projectExpenditure', 50]]);
    expect(errorsOf(buildReport(other))).toHaveLength(2);
  });
});

describe('a wrong amount that a table repeats', () => {
  const FUND = 'governmentFund';
  const ROWS = ['212', '21208', '2120801'];
  const COLUMNS = ['total', 'projectExpenditure'];
  const placesOf = (rows: readonly string[], columns: readonly string[]) =>
    rows.flatMap((row) => columns.map((column): readonly [string, string, string, number] => [FUND, row, column, 83]));

  test.each([
    ['from a whole down to its only part, beside one another', ROWS, COLUMNS],
    ['beside one another at the foot', ['2120801'], COLUMNS],
  ])('%s, is one finding that names every cell', (_where, rows, columns) => {
    const finding = only(withFigures(SMALL_BOOK, placesOf(rows, columns)));
    expect(finding.suspects[0]).toMatchObject({ suggested: '38.00' });
    expect(finding.message).toContain(`可能同一个错数填进了 ${rows.length * columns.length} 处：`);
    expect(finding.message).toMatch(/像是相邻两位数字颠倒；若都为 38\.00 则这 \d+ 条全部平。$/);
  });

  test('which looks like no slip is not told as one', () => {
    const unlike = placesOf(ROWS, COLUMNS).map(([table, row, column]) => [table, row, column, 71] as const);
    const messages = errorsOf(buildReport(withFigures(SMALL_BOOK, unlike))).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toContain('同一个错数');
  });

  test('that is right stays out of it: a slip beside it is told alone', () => {
    const finding = only(withFigures(SMALL_BOOK, [[FUND, '212', 'closingBalance', 40]]));
    expect(finding.message).not.toContain('同一个错数');
    expect(finding.suspects[0]).toMatchObject({ suggested: '4.00' });
  });
});

describe('a whole left out together with its only part', () => {
  test('is one finding that says what belongs into both', () => {
    const finding = only(
      withFigures(SMALL_BOOK, [
        ['governmentFund', 'total', 'total', null],
        ['governmentFund', 'total', 'projectExpenditure', null],
      ]),
    );
    expect(finding.message).toContain(
      '可能 公开08 政府性基金预算财政拨款收入支出决算表 的“合计”一行有几格漏填，应为：本年支出 38.00、项目支出 38.00。',
    );
  });
});

describe('rows that stand in the wrong table', () => {
  const returned = withoutRows(SMALL_BOOK, 'governmentFund', ['21208', '2120801']);
  const misplaced = changeTable(returned, 'generalBudgetExpenditure', (table) => ({
    ...table,
    rows: table.rows.flatMap((row) =>
      row[0] === '221' ? [['21208', [38, null, 38]] as const, ['2120801', [38, null, 38]] as const, row] : [row],
    ),
  }));

  test('are one finding that says where they belong', () => {
    const finding = only(misplaced);
    expect(finding.message).toBe(
      '可能 公开05 一般公共预算财政拨款支出决算表 中的 2 行（21208 国有土地使用权出让收入安排的支出（B12）至 2120801 征地和拆迁补偿支出（B13））应列在 公开08 政府性基金预算财政拨款收入支出决算表；移过去则平。不平的勾稽：公开05 · 212 城乡社区支出（缺行） · 本年支出 0.00 与 21208 国有土地使用权出让收入安排的支出 · 本年支出（C12） 38.00 不一致，差 -38.00。',
    );
    expect(finding.cells.map(({ name }) => name.split(' · ')[1])).toEqual([
      '21208 国有土地使用权出让收入安排的支出',
      '2120801 征地和拆迁补偿支出',
    ]);
  });
});

describe('rows of one table in another, whichever two they are', () => {
  const TITLES = { generalBudgetExpenditure: '公开05', governmentFund: '公开08', stateCapital: '公开09' } as const;
  const moved = (
    codes: readonly string[],
    home: keyof typeof TITLES,
    away: keyof typeof TITLES,
    before: string | null,
  ): Tables => {
    const rows = SMALL_BOOK.find(({ id }) => id === home)?.rows.filter(([key]) => codes.includes(key)) ?? [];
    const columnsOf = (id: string): readonly string[] => SMALL_BOOK.find((table) => table.id === id)?.columns ?? [];
    const shown = rows.map(
      ([key, figures]) =>
        [key, columnsOf(away).map((column) => figures[columnsOf(home).indexOf(column)] ?? null)] as const,
    );
    return changeTable(withoutRows(SMALL_BOOK, home, codes), away, (table) => ({
      ...table,
      rows:
        before === null
          ? [...table.rows, ...shown]
          : table.rows.flatMap((row) => (row[0] === before ? [...shown, row] : [row])),
    }));
  };

  test.each([
    [['21208', '2120801'], 'governmentFund', 'generalBudgetExpenditure', '221'],
    [['22301', '2230105'], 'stateCapital', 'generalBudgetExpenditure', null],
    [['20805', '2080505'], 'generalBudgetExpenditure', 'governmentFund', '212'],
    [['20805', '2080505'], 'generalBudgetExpenditure', 'stateCapital', '223'],
  ] as const)('%j of %s in %s are one finding', (codes, home, away, before) => {
    const finding = only(moved(codes, home, away, before));
    expect(finding.message).toMatch(
      new RegExp(`^可能 ${TITLES[away]} .+ 中的 2 行（${codes[0]} .+）应列在 ${TITLES[home]} .+；移过去则平。`),
    );
    expect(finding.cells.map(({ name }) => name.split(' · ')[1]?.split(' ')[0])).toEqual([...codes]);
  });
});

test('a 合计 row left empty is filled', () => {
  const finding = only(
    changeTable(SMALL_BOOK, 'income', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [key, key === 'total' ? figures.map(() => null) : figures]),
    })),
  );
  expect(finding.message).toBe(
    '可能 公开02 收入决算表 的“合计”一行漏填，该行应为：本年收入合计 212.00、财政拨款收入 195.00、上级补助收入 4.00、事业收入 5.00、经营收入 3.00、附属单位上缴收入 2.00、其他收入 3.00。不平的勾稽：公开02 · 合计 · 本年收入合计（C1） 0.00 与 6 项之和 212.00 不一致，差 -212.00。',
  );
});

describe('a text where an amount belongs', () => {
  const textAt = (book: Tables, ...place: readonly [string, string, string]): string =>
    only(withFigures(book, [[...place, '见附表']])).message;

  test('the figure that the equations fix is told', () => {
    expect(textAt(SMALL_BOOK, 'expenditure', '2010301', 'basicExpenditure')).toBe(
      '公开03 支出决算表 · 行政运行 · 基本支出 应是数字，现为文字“见附表”，有关勾稽无法核对；请改为数字后重新检查。按有关勾稽，若为 110.00 则有关的 4 条全部平。',
    );
  });

  test('a long sum gives a range', () => {
    expect(textAt(SMALL_BOOK, 'generalBudgetBasic', '30201', 'finalAmount')).toBe(
      '公开06 一般公共预算财政拨款基本支出决算表 · 办公费 · 决算数 应是数字，现为文字“见附表”，有关勾稽无法核对；请改为数字后重新检查。按有关勾稽，约为 8.00（7.98 至 8.02 之间）。',
    );
  });

  test('nothing is told where another figure is wrong too', () => {
    const wrong = withFigures(SMALL_BOOK, [
      ['expenditure', '2010301', 'basicExpenditure', '见附表'],
      ['expenditure', '20103', 'basicExpenditure', 150],
    ]);
    const text = errorsOf(buildReport(wrong)).find(({ suspects }) => suspects[0]?.slip === 'text');
    expect(text?.message).not.toMatch(/若为|约为/);
    expect(text?.suspects[0]?.suggested).toBeNull();
  });
});

test('where several cells remain, all of them are candidates and none is a suspect', () => {
  const finding = only(withFigures(SMALL_BOOK, [['generalBudgetBasic', '30101', 'finalAmount', 50]]));
  expect(finding.suspects).toEqual([]);
  expect(finding.candidates.map(({ name }) => name.split(' · ').slice(1).join(' · '))).toEqual([
    '30102 津贴补贴',
    '30101 基本工资',
    '30108 机关事业单位基本养老保险缴费',
  ]);
  expect(finding.message).toMatch(/无法判断是哪一个单元格，请人工核；可能是 .+ 之一。$/);
});
