import { columnTitle } from '../../../src/standards';
import { withColumns, withRows, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { RuleTable, RuleTables } from '../../support/rule-tester';
import { beside, inYear, TABLES_2018 } from './books';
import { failsWith, offAt } from './expect';

const TABLE = 'incomeExpenditure';

/** A row that units of some kinds do not have: fails for those, passes for the others' zero. */
function onlyOfInstitutions(id: string, row: string): RuleTable {
  const empty = withFigure(SMALL_BOOK, [TABLE, row, 'finalAmount'], 0);
  const filled = withFigure(SMALL_BOOK, [TABLE, row, 'finalAmount'], 3);
  const negative = withFigure(SMALL_BOOK, [TABLE, row, 'finalAmount'], -3);
  const administrative = { options: { unitKind: 'administrative' } } as const;
  return {
    passes: [{ tables: empty, ...administrative }],
    fails: [filled, negative].map((tables) => ({ book: { tables, ...administrative }, checks: [id] })),
    silent: [
      { book: filled, verdict: 'notChecked', reason: '缺 单位性质' },
      { book: empty, verdict: 'notApplicable', reason: '无此项金额' },
      {
        book: { tables: filled, options: { unitKind: 'hospital' } },
        verdict: 'notApplicable',
        reason: '本单位性质不适用',
      },
      { book: { tables: filled, report: { scope: 'department' } }, verdict: 'notApplicable', reason: '汇总口径不适用' },
    ],
  };
}

function withBonds(figure: number | null): Tables {
  return withRows(SMALL_BOOK, TABLE, [['out.234', [figure]]]);
}

const BUDGETS = ['originalBudget', 'adjustedBudget'] as const;

/** The table with both budgets, each as large as the final amount. */
function withBudgets(book: Tables): Tables {
  const rows = book.find(({ id }) => id === TABLE)?.rows ?? [];
  return withColumns(book, TABLE, BUDGETS, Object.fromEntries(rows.map(([key, [figure]]) => [key, [figure, figure]])));
}

const BUDGETED = withBudgets(SMALL_BOOK);
/** Budgets beside the income alone. */
const HALF_BUDGETED = changeTable(BUDGETED, TABLE, (table) => ({
  ...table,
  rows: table.rows.map(([key, figures]) => [key, key.startsWith('out.') ? figures.slice(0, 1) : figures]),
}));

/** A sum down a column, in the final amount and in both budgets. */
function downEachColumn(id: string, row: string, ...books: readonly Tables[]): RuleTable {
  return {
    passes: [SMALL_BOOK, BUDGETED, HALF_BUDGETED, ...books],
    fails: [
      ...offAt(SMALL_BOOK, [TABLE, row, 'finalAmount'], id),
      ...BUDGETS.flatMap((column) => offAt(BUDGETED, [TABLE, row, column], `${id}@${columnTitle(TABLE, column)}`)),
    ],
  };
}

const IN_2018 = withBudgets(TABLES_2018);
const TOTAL_INCOME = downEachColumn('A01', 'in.total');

export const INCOME_EXPENDITURE_TABLES: RuleTables = {
  A01: {
    passes: [...TOTAL_INCOME.passes, { tables: IN_2018, report: inYear(2018) }],
    fails: [
      ...TOTAL_INCOME.fails,
      ...offAt(TABLES_2018, [TABLE, 'in.total', 'finalAmount'], 'A01'),
      ...BUDGETS.flatMap((column) => offAt(IN_2018, [TABLE, 'in.total', column], `A01@${columnTitle(TABLE, column)}`)),
    ],
  },
  A02: downEachColumn('A02', 'out.total'),
  A03: downEachColumn(
    'A03',
    'in.grandTotal',
    withoutRows(withFigure(SMALL_BOOK, [TABLE, 'in.grandTotal', 'finalAmount'], 222), TABLE, [
      'in.nonFiscalSurplusUsed',
    ]),
  ),
  A04: downEachColumn('A04', 'out.grandTotal'),
  A05: downEachColumn('A05', 'in.grandTotal'),
  A06: { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, [TABLE, 'out.closingBalance', 'finalAmount'], 'A06') },
  A07: {
    passes: [SMALL_BOOK, withFigure(SMALL_BOOK, [TABLE, 'out.closingBalance', 'finalAmount'], -15)],
    fails: [
      {
        ...failsWith(SMALL_BOOK, [TABLE, 'in.otherIncome', 'finalAmount'], -3, 'A07@公开01 收入支出决算总表'),
        message: '公开01 收入支出决算总表有负数：其他收入 · 决算数。请核对；情况属实的，应说明原因。',
      },
    ],
  },
  A08: onlyOfInstitutions('A08', 'in.nonFiscalSurplusUsed'),
  A09: onlyOfInstitutions('A09', 'out.surplusDistribution'),
  A10: {
    passes: [
      {
        tables: SMALL_BOOK,
        options: beside('prior', withFigure(SMALL_BOOK, [TABLE, 'out.closingBalance', 'finalAmount'], 10)),
      },
    ],
    fails: [9, 11].map((closing) => ({
      book: {
        tables: SMALL_BOOK,
        options: beside('prior', withFigure(SMALL_BOOK, [TABLE, 'out.closingBalance', 'finalAmount'], closing)),
      },
      checks: ['A10'],
      message: '公开01 · 年初结转和结余（C11） 10.00 与 上年决算 公开01 · 年末结转和结余（C21）',
    })),
    silent: [
      { book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 上年决算' },
      {
        book: { tables: SMALL_BOOK, options: beside('prior', [SMALL_BOOK[1]!]) },
        verdict: 'notChecked',
        reason: '缺 上年决算 收入支出决算总表',
      },
    ],
  },
  A11: {
    passes: [SMALL_BOOK],
    fails: [
      {
        ...failsWith(SMALL_BOOK, [TABLE, 'out.total', 'finalAmount'], 0, 'A11@公开01 收入支出决算总表'),
        message: '公开01 收入支出决算总表的“本年支出合计”没有金额',
      },
      {
        book: withoutRows(SMALL_BOOK, TABLE, ['in.total']),
        checks: ['A11@公开01 收入支出决算总表'],
        message: '“本年收入合计”没有金额',
      },
    ],
  },
  A12: {
    passes: [2019, 2023].map((year) => ({ tables: withBonds(null), report: inYear(year) })),
    fails: [2019, 2023].flatMap((year) =>
      [7, -7].map((figure) => ({ book: { tables: withBonds(figure), report: inYear(year) }, checks: ['A12'] })),
    ),
    silent: [2020, 2021, 2022].map((year) => ({
      book: { tables: withBonds(7), report: inYear(year) },
      verdict: 'notApplicable',
      reason: `${year} 年度不适用`,
    })),
  },
};
