import type { CheckOptions } from '../../../src/checking';
import type { ReportModel } from '../../../src/model';
import type { OtherBook } from '../../../src/rules';
import { buildReport } from '../../support/report/build-report';
import { withColumns, withFigures, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK } from '../../support/report/small-book';

/** Options that lay other books beside the one under test. */
export function beside(book: OtherBook, ...tables: readonly Tables[]): CheckOptions {
  return { others: { [book]: tables.map((each) => buildReport(each)) } };
}

/** The year and the edition that was in force. */
export function inYear(year: number): Partial<ReportModel> {
  return { year, standard: `national-${Math.max(2017, Math.min(2022, year))}` };
}

/** 2018: one row 财政拨款收入 with 其中 below it. */
export const TABLES_2018: Tables = changeTable(SMALL_BOOK, 'incomeExpenditure', (table) => ({
  ...table,
  rows: [
    ['in.fiscalAppropriation', [195]],
    ['in.fiscalAppropriation.generalBudget', [150]],
    ['in.fiscalAppropriation.governmentFund', [40]],
    ['in.fiscalAppropriation.stateCapital', [5]],
    ...table.rows.filter(([key]) => !key.endsWith('Appropriation')),
  ],
}));

/** All three budgets with something carried over at both ends. */
export const THREE_BALANCES: Tables = withFigures(SMALL_BOOK, [
  ['fiscalAppropriation', 'in.openingBalance.governmentFund', 'finalAmount', 1],
  ['fiscalAppropriation', 'in.openingBalance.stateCapital', 'finalAmount', 1],
  ['fiscalAppropriation', 'out.closingBalance', 'governmentFund', 3],
  ['fiscalAppropriation', 'out.closingBalance', 'stateCapital', 1],
  ['fiscalAppropriation', 'out.grandTotal', 'governmentFund', 41],
  ['fiscalAppropriation', 'out.grandTotal', 'stateCapital', 6],
]);

/** The layout that prints the budgets' 年末 in rows of their own. */
export const CLOSING_IN_ROWS: Tables = changeTable(
  withFigures(THREE_BALANCES, [
    ['fiscalAppropriation', 'out.closingBalance', 'generalBudget', null],
    ['fiscalAppropriation', 'out.closingBalance', 'governmentFund', null],
    ['fiscalAppropriation', 'out.closingBalance', 'stateCapital', null],
  ]),
  'fiscalAppropriation',
  (table) => ({
    ...table,
    rows: [
      ...table.rows,
      ['out.closingBalance.generalBudget', [undefined, 6]],
      ['out.closingBalance.governmentFund', [undefined, 3]],
      ['out.closingBalance.stateCapital', [undefined, 1]],
    ],
  }),
);

const BALANCE_COLUMNS = ['openingBalance', 'currentIncome', 'closingBalance'];

/** 公开05 and 国有资本经营 in the 收入支出 form. */
export const BALANCE_FORM: Tables = withColumns(
  withColumns(
    withFigures(SMALL_BOOK, [
      ['fiscalAppropriation', 'in.openingBalance.stateCapital', 'finalAmount', 1],
      ['fiscalAppropriation', 'out.closingBalance', 'stateCapital', 1],
    ]),
    'stateCapital',
    BALANCE_COLUMNS,
    Object.fromEntries(['total', '223', '22301', '2230105'].map((row) => [row, [1, 5, 1]])),
  ),
  'generalBudgetExpenditure',
  BALANCE_COLUMNS,
  {
    total: [3, 150, 6],
    '201': [3, 123, 6],
    '20103': [3, 123, 6],
    '2010301': [2, 103, 5],
    '2010302': [1, 20, 1],
    ...Object.fromEntries(['208', '20805', '2080505'].map((row) => [row, [null, 12, null]])),
    ...Object.fromEntries(['210', '21011', '2101101'].map((row) => [row, [null, 6, null]])),
    ...Object.fromEntries(['221', '22102', '2210201'].map((row) => [row, [null, 9, null]])),
  },
);

/** A unit with 财政拨款 only, and nothing carried over. */
export const FISCAL_ONLY: Tables = [
  {
    id: 'incomeExpenditure',
    columns: ['finalAmount'],
    rows: [
      ['in.generalBudgetAppropriation', [100]],
      ['in.total', [108]],
      ['in.nonFiscalSurplusUsed', [null]],
      ['in.openingBalance', [null]],
      ['out.total', [108]],
      ['out.closingBalance', [null]],
    ],
  },
  {
    id: 'income',
    columns: ['total', 'fiscalAppropriation'],
    rows: [
      ['total', [108, 108]],
      ['2010301', [100, 100]],
      ['2120801', [5, 5]],
      ['2230105', [3, 3]],
    ],
  },
  {
    id: 'expenditure',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [
      ['total', [108, 63, 45]],
      ['2010301', [100, 60, 40]],
      ['2120801', [5, 2, 3]],
      ['2230105', [3, 1, 2]],
    ],
  },
  {
    id: 'fiscalAppropriation',
    columns: ['finalAmount', 'total'],
    rows: [
      ['in.openingBalance', [null]],
      ['out.closingBalance', [undefined, null]],
    ],
  },
  {
    id: 'generalBudgetExpenditure',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [['2010301', [100, 60, 40]]],
  },
  {
    id: 'governmentFund',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [['2120801', [5, 2, 3]]],
  },
  {
    id: 'stateCapital',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [['2230105', [3, 1, 2]]],
  },
];
