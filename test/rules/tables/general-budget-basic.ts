import { withFigures, withRows } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { RuleTable, RuleTables } from '../../support/rule-tester';
import { inYear } from './books';
import { offAt } from './expect';

const TABLE = 'generalBudgetBasic';
const NAME = '公开06 一般公共预算财政拨款基本支出决算表';

/** 2017: 304 stands for what is 312 and 313 since. */
const TABLES_2017 = withRows(withoutRows(SMALL_BOOK, TABLE, ['312', '31201', '313', '31302']), TABLE, [
  ['304', [3]],
  ['30401', [3]],
]);

/** A category that is off, and one that is printed without its 款. */
function category(id: string, code: string, check = id): RuleTable {
  return {
    passes: [SMALL_BOOK],
    fails: offAt(SMALL_BOOK, [TABLE, code, 'finalAmount'], check),
    silent: [
      { book: onlyCategories(), verdict: 'notApplicable', reason: '未列下级科目' },
      { book: withoutRows(SMALL_BOOK, TABLE, [code]), verdict: 'notApplicable', reason: '表中无此行' },
    ],
  };
}

function onlyCategories(): ReturnType<typeof changeTable> {
  return changeTable(SMALL_BOOK, TABLE, (text) => ({
    ...text,
    rows: text.rows.filter(([key]) => !/^\d{5}$/.test(key)),
  }));
}

const WITH_TOTAL = withRows(SMALL_BOOK, TABLE, [['basicTotal', [127]]]);

function labelled(labels: Readonly<Record<string, string>>): ReturnType<typeof changeTable> {
  return changeTable(SMALL_BOOK, TABLE, (text) => ({ ...text, labels }));
}

export const GENERAL_BUDGET_BASIC_TABLES: RuleTables = {
  G01: category('G01', '301'),
  G02: category('G02', '302'),
  G03: category('G03', '303'),
  G04: category('G04', '307'),
  G05: category('G05', '310'),
  G06: {
    passes: [SMALL_BOOK, { tables: TABLES_2017, report: inYear(2017) }],
    fails: [
      ...offAt(SMALL_BOOK, [TABLE, '312', 'finalAmount'], 'G06@312'),
      ...offAt(SMALL_BOOK, [TABLE, '313', 'finalAmount'], 'G06@313'),
      ...offAt(TABLES_2017, [TABLE, '304', 'finalAmount'], 'G06@304'),
    ],
  },
  G07: category('G07', '399'),
  G08: {
    passes: [SMALL_BOOK, withoutRows(SMALL_BOOK, TABLE, ['301', '303'])],
    fails: offAt(SMALL_BOOK, [TABLE, 'personnelTotal', 'finalAmount'], 'G08'),
  },
  G09: {
    passes: [SMALL_BOOK, { tables: TABLES_2017, report: inYear(2017) }],
    fails: [
      ...offAt(SMALL_BOOK, [TABLE, 'publicTotal', 'finalAmount'], 'G09'),
      ...offAt(TABLES_2017, [TABLE, 'publicTotal', 'finalAmount'], 'G09').map(({ book, checks }) => ({
        book: { tables: book as typeof TABLES_2017, report: inYear(2017) },
        checks,
      })),
    ],
  },
  G10: {
    passes: [
      withRows(SMALL_BOOK, TABLE, [
        ['309', [0]],
        ['311', [null]],
      ]),
    ],
    fails: [1, -1].flatMap((figure) =>
      ['309', '311'].map((code) => ({
        book: withRows(SMALL_BOOK, TABLE, [[code, [figure]]]),
        checks: [`G10@${code}`],
      })),
    ),
    silent: [{ book: SMALL_BOOK, verdict: 'notApplicable', reason: '表中无此行' }],
  },
  G11: {
    passes: [WITH_TOTAL],
    fails: offAt(WITH_TOTAL, [TABLE, 'basicTotal', 'finalAmount'], 'G11'),
    silent: [{ book: SMALL_BOOK, verdict: 'notApplicable', reason: '表中无此行' }],
  },
  G13: {
    passes: [SMALL_BOOK, withoutRows(SMALL_BOOK, TABLE, ['30101', '30108'])],
    fails: [
      {
        book: withFigure(SMALL_BOOK, [TABLE, '30108', 'finalAmount'], null),
        checks: [`G13@${NAME}`],
        message: `${NAME}的“30108 机关事业单位基本养老保险缴费”没有金额`,
      },
      { book: withoutRows(SMALL_BOOK, TABLE, ['30108']), checks: [`G13@${NAME}`] },
    ],
  },
  G14: {
    passes: [SMALL_BOOK],
    fails: [
      {
        book: withFigures(SMALL_BOOK, [
          [TABLE, '30201', 'finalAmount', -8],
          [TABLE, '302', 'finalAmount', -2],
        ]),
        checks: [`G14@${NAME}`],
        message: `${NAME}有负数：办公费 · 决算数。`,
      },
    ],
  },
  G15: {
    passes: [SMALL_BOOK, labelled({ '30201': '本地叫法' })],
    fails: [
      {
        book: withRows(SMALL_BOOK, TABLE, [['2010301', [null]]]),
        checks: [`G15@${NAME}`],
        message: '3 或 5 位数字，以 3 开头',
      },
      { book: labelled({ '30201': '印刷费' }), checks: [`G15@${NAME}`], message: '30201 印刷费' },
    ],
  },
};
