import { FUNCTIONAL_CATEGORIES } from '../../../src/rules';
import { withFigures, type Tables } from '../../support/report/changes';
import { SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { FailingCase, RuleTable, RuleTables } from '../../support/rule-tester';
import { beside, CLOSING_IN_ROWS, THREE_BALANCES } from './books';
import { CATEGORY_BOOK } from './category-book';
import { offAt } from './expect';

const TABLE = 'fiscalAppropriation';

const BUDGETS = [
  { key: 'generalBudget', title: '一般公共预算财政拨款' },
  { key: 'governmentFund', title: '政府性基金预算财政拨款' },
  { key: 'stateCapital', title: '国有资本经营预算财政拨款' },
];

const OPENING_ROWS = BUDGETS.map(({ key }) => `in.openingBalance.${key}`);

/** 年初 not told by budget, as some layouts print it. */
const OPENING_IN_ONE = withoutRows(THREE_BALANCES, TABLE, OPENING_ROWS);

const NOTHING_CARRIED_OVER: Tables = withFigures(SMALL_BOOK, [
  [TABLE, 'in.stateCapital', 'finalAmount', 6],
  [TABLE, 'in.openingBalance', 'finalAmount', null],
  ...BUDGETS.flatMap(({ key }) => [[TABLE, `in.openingBalance.${key}`, 'finalAmount', null] as const]),
]);

/** The budgets of a book without 年初 close with income − expenditure. */
const CLOSING_WITHOUT_OPENING = { generalBudget: 3, governmentFund: 2, stateCapital: 1 } as const;

const ONE_EMPTY_OPENING = withoutRows(
  withFigures(
    NOTHING_CARRIED_OVER,
    Object.entries(CLOSING_WITHOUT_OPENING).map(
      ([key, closing]) => [TABLE, 'out.closingBalance', key, closing] as const,
    ),
  ),
  TABLE,
  OPENING_ROWS,
);

const ONE_EMPTY_OPENING_IN_ROWS = withoutRows(
  withFigures(CLOSING_IN_ROWS, [
    [TABLE, 'in.stateCapital', 'finalAmount', 6],
    [TABLE, 'in.openingBalance', 'finalAmount', null],
    ...Object.entries(CLOSING_WITHOUT_OPENING).map(
      ([key, closing]) => [TABLE, `out.closingBalance.${key}`, 'total', closing] as const,
    ),
  ]),
  TABLE,
  OPENING_ROWS,
);

/** 年初 + 收入 = 支出 + 年末, in every layout of 年初 and 年末. */
function rollForward(id: string, budget: string): RuleTable {
  const inColumns = [
    [TABLE, `in.${budget}`, 'finalAmount'],
    [TABLE, 'out.total', budget],
    [TABLE, 'out.closingBalance', budget],
  ] as const;
  const inRows = [...inColumns.slice(0, 2), [TABLE, `out.closingBalance.${budget}`, 'total']] as const;
  const opening = [TABLE, `in.openingBalance.${budget}`, 'finalAmount'] as const;
  const books = [
    { tables: THREE_BALANCES, places: [...inColumns, opening] },
    { tables: CLOSING_IN_ROWS, places: [...inRows, opening] },
    { tables: ONE_EMPTY_OPENING, places: inColumns },
    { tables: ONE_EMPTY_OPENING_IN_ROWS, places: inRows },
  ];
  return {
    passes: books.map(({ tables }) => tables),
    fails: books.flatMap(({ tables, places }) => places.flatMap((place) => offAt(tables, place, id))),
    silent: [{ book: OPENING_IN_ONE, verdict: 'notApplicable', reason: '年初结转未按三项预算分列' }],
  };
}

function columnTotal(id: string, column: string): RuleTable {
  return { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, [TABLE, 'out.total', column], id) };
}

/** Categories that may be paid for by funds; 223 is 国资 only. */
const FUND_CATEGORIES = '205 206 207 208 210 211 212 213 214 215 217 220 221 222 224 229 231 232 234'.split(' ');
const ODD_IN_FUNDS = FUNCTIONAL_CATEGORIES.filter(({ code }) => !FUND_CATEGORIES.includes(code));

const CATEGORIES_IN_PLACE = withFigures(CATEGORY_BOOK, [
  [TABLE, 'out.223', 'generalBudget', null],
  ...ODD_IN_FUNDS.map(({ code }) => [TABLE, `out.${code}`, 'governmentFund', null] as const),
]);

function outOfPlace(column: string, code: string, name: string, title: string): readonly FailingCase[] {
  return [1, -1].map((figure) => ({
    book: withFigure(CATEGORIES_IN_PLACE, [TABLE, `out.${code}`, column], figure),
    checks: [`D15@${name}/${title}`],
  }));
}

const BALANCE_PLACES = BUDGETS.flatMap(({ key, title }) => [
  { book: THREE_BALANCES, row: `in.openingBalance.${key}`, column: 'finalAmount', check: `D16@年初·${title}` },
  { book: THREE_BALANCES, row: 'out.closingBalance', column: key, check: `D16@年末·${title}` },
  { book: CLOSING_IN_ROWS, row: `out.closingBalance.${key}`, column: 'total', check: `D16@年末·${title}` },
]);

/** Last year closes with what this year opens with. */
const PRIOR_IN_COLUMNS = withFigures(THREE_BALANCES, [
  [TABLE, 'out.closingBalance', 'generalBudget', 3],
  [TABLE, 'out.closingBalance', 'governmentFund', 1],
  [TABLE, 'out.closingBalance', 'stateCapital', 1],
]);
const PRIOR_IN_ROWS = withFigures(CLOSING_IN_ROWS, [
  [TABLE, 'out.closingBalance.generalBudget', 'total', 3],
  [TABLE, 'out.closingBalance.governmentFund', 'total', 1],
  [TABLE, 'out.closingBalance.stateCapital', 'total', 1],
]);

export const FISCAL_APPROPRIATION_TABLES: RuleTables = {
  D01: { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, [TABLE, 'in.total', 'finalAmount'], 'D01') },
  D02: {
    passes: [SMALL_BOOK, THREE_BALANCES],
    fails: offAt(THREE_BALANCES, [TABLE, 'in.openingBalance', 'finalAmount'], 'D02'),
    silent: [{ book: OPENING_IN_ONE, verdict: 'notApplicable', reason: '表中无此行' }],
  },
  D03: { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, [TABLE, 'in.grandTotal', 'finalAmount'], 'D03') },
  D04: {
    passes: [SMALL_BOOK],
    fails: [
      ...offAt(SMALL_BOOK, [TABLE, 'out.212', 'total'], 'D04@212'),
      ...offAt(SMALL_BOOK, [TABLE, 'out.total', 'total'], 'D04@本年支出合计'),
    ],
  },
  D05: columnTotal('D05', 'total'),
  D06: columnTotal('D06', 'generalBudget'),
  D07: columnTotal('D07', 'governmentFund'),
  D08: columnTotal('D08', 'stateCapital'),
  D09: {
    passes: [THREE_BALANCES, CLOSING_IN_ROWS],
    fails: [THREE_BALANCES, CLOSING_IN_ROWS].flatMap((book) =>
      offAt(book, [TABLE, 'out.closingBalance', 'total'], 'D09'),
    ),
  },
  D10: {
    passes: [THREE_BALANCES, CLOSING_IN_ROWS],
    fails: [{ key: 'total', title: '合计' }, ...BUDGETS].flatMap(({ key, title }) =>
      offAt(THREE_BALANCES, [TABLE, 'out.grandTotal', key], `D10@${title}`),
    ),
  },
  D11: { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, [TABLE, 'in.grandTotal', 'finalAmount'], 'D11') },
  D12: rollForward('D12', 'generalBudget'),
  D13: rollForward('D13', 'governmentFund'),
  D14: rollForward('D14', 'stateCapital'),
  D15: {
    passes: [CATEGORIES_IN_PLACE],
    fails: [
      ...outOfPlace('generalBudget', '223', '国有资本经营预算支出', '一般公共预算财政拨款'),
      ...outOfPlace('governmentFund', '223', '国有资本经营预算支出', '政府性基金预算财政拨款'),
      ...ODD_IN_FUNDS.filter(({ code }) => code !== '223').flatMap(({ code, name }) =>
        outOfPlace('governmentFund', code, name, '政府性基金预算财政拨款'),
      ),
    ],
  },
  D16: {
    passes: [THREE_BALANCES, CLOSING_IN_ROWS],
    fails: BALANCE_PLACES.map(({ book, row, column, check }) => ({
      book: withFigure(book, [TABLE, row, column], -1),
      checks: [check],
    })),
  },
  Z21: {
    passes: [
      { tables: THREE_BALANCES, options: beside('prior', PRIOR_IN_COLUMNS) },
      { tables: CLOSING_IN_ROWS, options: beside('prior', PRIOR_IN_ROWS) },
    ],
    fails: BUDGETS.flatMap(({ key, title }) =>
      [THREE_BALANCES, CLOSING_IN_ROWS].flatMap((book, index) =>
        offAt(book, [TABLE, `in.openingBalance.${key}`, 'finalAmount'], `Z21@${title}`).map(
          ({ book: tables, checks }) => ({
            book: {
              tables: tables as Tables,
              options: beside('prior', index === 0 ? PRIOR_IN_COLUMNS : PRIOR_IN_ROWS),
            },
            checks,
          }),
        ),
      ),
    ),
    silent: [{ book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 上年决算' }],
  },
};
