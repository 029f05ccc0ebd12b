import type { CheckOptions } from '../../../src/checking';
import { FUNCTIONAL_CATEGORIES } from '../../../src/rules';
import { columnTitle } from '../../../src/standards';
import { withFigures, withRows, withoutTables, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { FailingCase, RuleTable, RuleTables } from '../../support/rule-tester';
import { BALANCE_FORM, beside, CLOSING_IN_ROWS, FISCAL_ONLY, inYear, TABLES_2018 } from './books';
import { CATEGORY_BOOK } from './category-book';
import { failsWith, offAt } from './expect';

const OVERVIEW = 'incomeExpenditure';
const APPROPRIATION = 'fiscalAppropriation';
const GENERAL = 'generalBudgetExpenditure';
const BASIC = 'generalBudgetBasic';
const FUND = 'governmentFund';
const STATE = 'stateCapital';
const THREE = 'threePublic';

type Place = readonly [table: string, row: string, column: string];

/** Two places that must hold the same: one of them off. */
function same(id: string, place: Place, check = id): RuleTable {
  return { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, place, check) };
}

/** `X09` … : one rule a category, off in the table that is compared. */
function perCategory(first: number, make: (id: string, code: string) => RuleTable): RuleTables {
  return Object.fromEntries(
    FUNCTIONAL_CATEGORIES.map(({ code }, index): [string, RuleTable] => {
      const id = `X${String(first + index).padStart(2, '0')}`;
      return [id, make(id, code)];
    }),
  );
}

function sameCategory(id: string, place: Place): RuleTable {
  return { passes: [CATEGORY_BOOK], fails: offAt(CATEGORY_BOOK, place, id) };
}

/** One rule over all categories of a budget. */
function everyCategory(id: string, column: string): RuleTable {
  return {
    passes: [CATEGORY_BOOK],
    fails: FUNCTIONAL_CATEGORIES.flatMap(({ code, name }) =>
      offAt(CATEGORY_BOOK, [APPROPRIATION, `out.${code}`, column], `${id}@${name}`),
    ),
  };
}

/** A part of two tables that must not exceed a whole: at the limit it holds, beyond it does not. */
function partOf(id: string, part: Place, limit: number, beyond: number, check = id, book = SMALL_BOOK): RuleTable {
  return { passes: [SMALL_BOOK, withFigure(book, part, limit)], fails: [failsWith(book, part, beyond, check)] };
}

const TWO_BUDGET_ROWS = [
  ['X36', 'governmentFund', 40],
  ['X37', 'stateCapital', 5],
] as const;

/** 总表 against 财政拨款总表, also where 2018 prints the budgets as 其中. */
function budgetIncome(id: string, budget: string): RuleTable {
  return {
    passes: [SMALL_BOOK, { tables: TABLES_2018, report: inYear(2018) }],
    fails: [
      ...offAt(SMALL_BOOK, [APPROPRIATION, `in.${budget}`, 'finalAmount'], id),
      ...offAt(TABLES_2018, [APPROPRIATION, `in.${budget}`, 'finalAmount'], id).map(({ book, checks }) => ({
        book: { tables: book as Tables, report: inYear(2018) },
        checks,
      })),
    ],
  };
}

/** A table that is not there: nothing to check where the other one says so, else it is missing. */
function withoutFund(id: string, table: string, row: string, column: string): RuleTable {
  const absent = withoutTables(SMALL_BOOK, table);
  const traces = [
    [OVERVIEW, `in.${table}Appropriation`, 'finalAmount'],
    [APPROPRIATION, `in.${table}`, 'finalAmount'],
    [APPROPRIATION, `in.openingBalance.${table}`, 'finalAmount'],
    [APPROPRIATION, 'out.total', table],
    [APPROPRIATION, 'out.closingBalance', table],
  ] as const;
  const none = withFigures(
    absent,
    traces.map((place) => [...place, null] as const),
  );
  const name = table === FUND ? '政府性基金预算财政拨款收入支出决算表' : '国有资本经营预算财政拨款支出决算表';
  return {
    passes: [SMALL_BOOK],
    fails: offAt(SMALL_BOOK, [table, row, column], id),
    silent: [
      { book: none, verdict: 'notApplicable', reason: `没有此项收支，可以不列 ${name}` },
      { book: absent, verdict: 'notChecked', reason: `缺 ${name}` },
      ...(table === STATE
        ? [
            {
              book: { tables: absent, report: inYear(2019) },
              verdict: 'notApplicable',
              reason: '本表样无此表',
            } as const,
          ]
        : []),
    ],
  };
}

const OVERVIEW_TABLES: RuleTables = {
  X01: same('X01', ['income', 'total', 'total']),
  X02: {
    passes: [SMALL_BOOK, { tables: TABLES_2018, report: inYear(2018) }],
    fails: [
      ...offAt(SMALL_BOOK, ['income', 'total', 'fiscalAppropriation'], 'X02'),
      ...offAt(TABLES_2018, ['income', 'total', 'fiscalAppropriation'], 'X02'),
    ],
  },
  X03: same('X03', ['income', 'total', 'subsidyFromSuperior']),
  X04: same('X04', ['income', 'total', 'publicServiceIncome']),
  X05: {
    ...same('X05', ['income', 'total', 'operatingIncome']),
    fails: [
      ...offAt(SMALL_BOOK, ['income', 'total', 'operatingIncome'], 'X05'),
      {
        book: withoutRows(SMALL_BOOK, OVERVIEW, ['in.operatingIncome']),
        checks: ['X05'],
        message: '公开01 · 经营收入（未列） 0.00 与 公开02 · 合计 · 经营收入',
      },
    ],
  },
  X06: same('X06', ['income', 'total', 'remittanceFromAffiliates']),
  X07: same('X07', ['income', 'total', 'otherIncome']),
  X08: same('X08', ['expenditure', 'total', 'total']),
  ...perCategory(9, (id, code) => sameCategory(id, ['expenditure', code, 'total'])),
};

const APPROPRIATION_TABLES: RuleTables = {
  X35: budgetIncome('X35', 'generalBudget'),
  ...Object.fromEntries(TWO_BUDGET_ROWS.map(([id, budget]) => [id, budgetIncome(id, budget)])),
  X38: same('X38', [APPROPRIATION, 'in.total', 'finalAmount']),
  X39: partOf('X39', [APPROPRIATION, 'out.total', 'total'], 206, 207),
  ...perCategory(40, (id, code) => ({
    passes: [CATEGORY_BOOK, withFigure(CATEGORY_BOOK, [APPROPRIATION, `out.${code}`, 'total'], 100)],
    fails: [failsWith(CATEGORY_BOOK, [APPROPRIATION, `out.${code}`, 'total'], 101, id)],
  })),
};

const BUDGET_TABLES: RuleTables = {
  X66: same('X66', [GENERAL, 'total', 'total']),
  ...perCategory(67, (id, code) => sameCategory(id, [GENERAL, code, 'total'])),
  X93: withoutFund('X93', FUND, 'total', 'total'),
  X94: withoutFund('X94', FUND, 'total', 'currentIncome'),
  X95: withoutFund('X95', FUND, 'total', 'openingBalance'),
  X96: {
    passes: [SMALL_BOOK, withFigure(CLOSING_IN_ROWS, [FUND, 'total', 'closingBalance'], 3)],
    fails: [
      ...offAt(SMALL_BOOK, [FUND, 'total', 'closingBalance'], 'X96'),
      failsWith(CLOSING_IN_ROWS, [FUND, 'total', 'closingBalance'], 2, 'X96'),
      failsWith(CLOSING_IN_ROWS, [FUND, 'total', 'closingBalance'], 4, 'X96'),
    ],
  },
  X97: everyCategory('X97', 'governmentFund'),
  X98: withoutFund('X98', STATE, 'total', 'total'),
  X99: everyCategory('X99', 'stateCapital'),
  X100: same('X100', [BASIC, 'publicTotal', 'finalAmount']),
};

const ITEM_COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'];

/** 支出决算表 to 类 only, as 涉密 units publish it. */
const WHOLE_BY_CATEGORY = changeTable(SMALL_BOOK, 'expenditure', (text) => ({
  ...text,
  rows: text.rows.filter(([key]) => key === 'total' || key.length === 3),
}));

/** One 项 paid from all three budgets. */
const SHARED_ITEM = withRows(withRows(SMALL_BOOK, FUND, [['2010302', [null, null, 4, 4, 0, null]]]), STATE, [
  ['2010302', [6, 6, 0]],
]);
const SHARED_ITEM_COVERED = withFigures(SHARED_ITEM, [
  ['expenditure', '2010302', 'total', 30],
  ['expenditure', '2010302', 'basicExpenditure', 10],
]);

function itemBeyond(table: string, column: string): FailingCase {
  const whole = column === 'total' ? 30 : 10;
  return {
    book: withFigure(SHARED_ITEM_COVERED, ['expenditure', '2010302', column], whole - 1),
    checks: [`X103@2010302/${columnTitle('generalBudgetExpenditure', column)}`],
    message: table,
  };
}

const PART_TABLES: RuleTables = {
  X101: {
    passes: [SMALL_BOOK, withFigure(SMALL_BOOK, [GENERAL, 'total', 'basicExpenditure'], 137)],
    fails: [
      failsWith(SMALL_BOOK, [GENERAL, 'total', 'basicExpenditure'], 138, 'X101'),
      failsWith(SMALL_BOOK, [FUND, 'total', 'basicExpenditure'], 11, 'X101'),
      failsWith(SMALL_BOOK, [STATE, 'total', 'basicExpenditure'], 11, 'X101'),
    ],
  },
  X102: {
    passes: [SMALL_BOOK, withFigure(SMALL_BOOK, ['expenditure', 'total', 'projectExpenditure'], 64)],
    fails: [failsWith(SMALL_BOOK, ['expenditure', 'total', 'projectExpenditure'], 62, 'X102')],
  },
  X103: {
    passes: [SMALL_BOOK, SHARED_ITEM_COVERED, WHOLE_BY_CATEGORY],
    fails: [
      itemBeyond('30.00', 'total'),
      itemBeyond('10.00', 'basicExpenditure'),
      {
        book: withFigure(WHOLE_BY_CATEGORY, ['expenditure', '221', 'total'], 8),
        checks: ['X103@2210201/本年支出'],
        message: '221 住房保障支出 · 本年支出合计',
      },
    ],
    silent: [
      {
        book: [GENERAL, FUND, STATE].reduce<Tables>(
          (book, table) =>
            changeTable(book, table, (text) => ({ ...text, rows: text.rows.filter(([key]) => key.length < 7) })),
          SMALL_BOOK,
        ),
        verdict: 'notApplicable',
        reason: '表中无此行',
      },
    ],
  },
  X104: {
    passes: [
      SMALL_BOOK,
      withFigure(SMALL_BOOK, [OVERVIEW, 'in.openingBalance', 'finalAmount'], 5),
      withFigure(SMALL_BOOK, [OVERVIEW, 'out.closingBalance', 'finalAmount'], 10),
    ],
    fails: [
      failsWith(SMALL_BOOK, [OVERVIEW, 'in.openingBalance', 'finalAmount'], 4, 'X104@年初'),
      failsWith(SMALL_BOOK, [OVERVIEW, 'out.closingBalance', 'finalAmount'], 9, 'X104@年末'),
    ],
  },
  X105: {
    passes: [SMALL_BOOK],
    fails: offAt(SMALL_BOOK, [OVERVIEW, 'out.closingBalance', 'finalAmount'], 'X105'),
  },
  X106: {
    passes: [FISCAL_ONLY],
    fails: [
      ...ITEM_COLUMNS.flatMap((column) =>
        ['2010301', '2120801', '2230105'].flatMap((item) =>
          offAt(FISCAL_ONLY, ['expenditure', item, column], `X106@${item}/${columnTitle('expenditure', column)}`),
        ),
      ),
    ],
    silent: [
      { book: SMALL_BOOK, verdict: 'notApplicable', reason: '有财政拨款以外的资金' },
      ...(
        [
          ['income', 'total', 'total', 109],
          [OVERVIEW, 'in.nonFiscalSurplusUsed', 'finalAmount', 1],
          [OVERVIEW, 'in.openingBalance', 'finalAmount', 1],
          [OVERVIEW, 'out.closingBalance', 'finalAmount', -5],
        ] as const
      ).map(([table, row, column, figure]) => ({
        book: withFigure(FISCAL_ONLY, [table, row, column], figure),
        verdict: 'notApplicable' as const,
        reason: '有财政拨款以外的资金',
      })),
    ],
  },
  X107: {
    passes: [FISCAL_ONLY],
    fails: ['2010301', '2120801', '2230105'].flatMap((item) =>
      offAt(FISCAL_ONLY, ['income', item, 'fiscalAppropriation'], `X107@${item}`),
    ),
    silent: [
      { book: SMALL_BOOK, verdict: 'notApplicable', reason: '有年初或年末财政拨款结转，收支可以不等' },
      {
        book: withFigure(FISCAL_ONLY, [APPROPRIATION, 'out.closingBalance', 'total'], 1),
        verdict: 'notApplicable',
        reason: '有年初或年末财政拨款结转，收支可以不等',
      },
    ],
  },
};

const THREE_PUBLIC_PAIRS = [
  { id: 'X108', item: 'overseasTravel', code: '30212', name: '因公出国（境）费' },
  { id: 'X109', item: 'vehiclePurchase', code: '31013', name: '公务用车购置费' },
  { id: 'X110', item: 'vehicleOperation', code: '30231', name: '公务用车运行维护费' },
  { id: 'X111', item: 'officialReception', code: '30217', name: '公务接待费' },
] as const;

/** No 项目支出, no fund, no 国资: 三公 is 基本支出 then, item by item. */
const BASIC_ONLY = withFigures(SMALL_BOOK, [
  [GENERAL, 'total', 'projectExpenditure', null],
  [FUND, 'total', 'total', null],
  [STATE, 'total', 'total', null],
  [THREE, 'overseasTravel', 'finalAmount', 1],
  [THREE, 'vehiclePurchase', 'finalAmount', 2],
  [THREE, 'vehicleOperation', 'finalAmount', 3],
  [THREE, 'officialReception', 'finalAmount', 2],
]);

const THREE_PUBLIC_CROSS_TABLES: RuleTables = {
  ...Object.fromEntries(
    THREE_PUBLIC_PAIRS.map(({ id, item, code }): [string, RuleTable] => {
      const equal = withFigure(
        withFigure(SMALL_BOOK, [THREE, item, 'finalAmount'], 5),
        [BASIC, code, 'finalAmount'],
        5,
      );
      return [
        id,
        {
          passes: [SMALL_BOOK, equal, withFigure(equal, [THREE, item, 'finalAmount'], 6)],
          fails: [failsWith(equal, [BASIC, code, 'finalAmount'], 6, id)],
          silent: [{ book: withoutRows(SMALL_BOOK, BASIC, [code]), verdict: 'notApplicable', reason: '表中无此行' }],
        },
      ];
    }),
  ),
  X112: {
    passes: [
      BASIC_ONLY,
      ...THREE_PUBLIC_PAIRS.map(({ item }) => withFigure(BASIC_ONLY, [THREE, item, 'finalAmount'], 0)),
    ],
    fails: THREE_PUBLIC_PAIRS.map(({ item, name }) =>
      failsWith(BASIC_ONLY, [THREE, item, 'finalAmount'], 4, `X112@${name}`),
    ),
    silent: [
      { book: SMALL_BOOK, verdict: 'notApplicable', reason: '有项目支出或基金、国资支出' },
      {
        book: withoutTables(BASIC_ONLY, GENERAL),
        verdict: 'notChecked',
        reason: '缺 一般公共预算财政拨款支出决算表',
      },
    ],
  },
  X113: partOf('X113', [THREE, 'total', 'finalAmount'], 190, 191),
};

const CONTRIBUTIONS = [
  { code: '30108', name: '基本养老保险缴费' },
  { code: '30109', name: '职业年金缴费' },
  { code: '30113', name: '住房公积金' },
] as const;

const WITH_ANNUITY = withRows(withRows(SMALL_BOOK, BASIC, [['30109', [6]]]), GENERAL, [['2080506', [6, 6, null]]]);
const DEPARTMENT = { report: { scope: 'department' } } as const;

const OTHER_TABLES: RuleTables = {
  X114: {
    passes: [
      WITH_ANNUITY,
      { tables: WITH_ANNUITY, ...DEPARTMENT },
      ...CONTRIBUTIONS.map(({ code }) => ({
        tables: withFigure(WITH_ANNUITY, [BASIC, code, 'finalAmount'], 20),
        ...DEPARTMENT,
      })),
    ],
    fails: CONTRIBUTIONS.flatMap(({ code, name }) => [
      ...offAt(WITH_ANNUITY, [BASIC, code, 'finalAmount'], `X114@${name}`),
      {
        book: { tables: withFigure(WITH_ANNUITY, [BASIC, code, 'finalAmount'], 5), ...DEPARTMENT },
        checks: [`X114@${name}`],
      },
    ]),
    silent: [
      {
        book: withoutRows(SMALL_BOOK, GENERAL, ['2080505', '2210201']),
        verdict: 'notApplicable',
        reason: '表中无此行',
      },
    ],
  },
  X115: {
    passes: [
      { tables: withAgency(27), options: { unitKind: 'administrative' } },
      { tables: withAgency(27), ...DEPARTMENT },
      { tables: withAgency(20), ...DEPARTMENT },
    ],
    fails: [
      ...[26, 28].map((figure) => ({
        book: { tables: withAgency(figure), options: { unitKind: 'civilServiceManaged' as const } },
        checks: ['X115'],
      })),
      { book: { tables: withAgency(28), ...DEPARTMENT }, checks: ['X115'] },
    ],
    silent: [
      { book: { tables: SMALL_BOOK, ...DEPARTMENT }, verdict: 'notChecked', reason: '缺 机构运行信息表' },
      {
        book: { tables: SMALL_BOOK, report: DEPARTMENT.report, options: withInternalAgency(270_000) },
        verdict: 'notApplicable',
        reason: '机构运行信息表在财决报表里核对',
      },
      { book: withAgency(27), verdict: 'notChecked', reason: '缺 单位性质' },
      {
        book: { tables: withAgency(27), options: { unitKind: 'hospital' } },
        verdict: 'notApplicable',
        reason: '本单位性质不适用',
      },
    ],
  },
  X121: {
    passes: [
      { tables: SMALL_BOOK, options: { unitKind: 'township', ...withInternalAgency(270_000) } },
      { tables: SMALL_BOOK, report: DEPARTMENT.report, options: withInternalAgency(200_000) },
    ],
    fails: [
      ...[260_000, 280_000].map((figure) => ({
        book: { tables: SMALL_BOOK, options: { unitKind: 'administrative' as const, ...withInternalAgency(figure) } },
        checks: ['X121'],
      })),
      {
        book: { tables: SMALL_BOOK, report: DEPARTMENT.report, options: withInternalAgency(280_000) },
        checks: ['X121'],
      },
    ],
    silent: [
      { book: { tables: SMALL_BOOK, ...DEPARTMENT }, verdict: 'notChecked', reason: '缺 财决报表' },
      {
        book: { tables: SMALL_BOOK, options: withInternalAgency(270_000) },
        verdict: 'notChecked',
        reason: '缺 单位性质',
      },
    ],
  },
  X119: balanceForm('X119', GENERAL, 'generalBudget', '一般公共预算财政拨款支出决算表'),
  X120: balanceForm('X120', STATE, 'stateCapital', '国有资本经营预算财政拨款支出决算表'),
};

/** 机构运行信息表 of the 财决 workbook, in 元. */
function withInternalAgency(figure: number): CheckOptions {
  return beside('internal', [
    {
      id: 'agencyOperations',
      unit: '元',
      columns: ['finalAmount'],
      rows: [['agencyOperatingExpenses', [figure]]],
    },
  ]);
}

function withAgency(figure: number): Tables {
  return [
    ...SMALL_BOOK,
    { id: 'agencyOperations', columns: ['finalAmount'], rows: [['agencyOperatingExpenses', [figure]]] },
  ];
}

function balanceForm(id: string, table: string, budget: string, name: string): RuleTable {
  const rows = withRows(
    withFigures(BALANCE_FORM, [[APPROPRIATION, 'out.closingBalance', budget, null]]),
    APPROPRIATION,
    [
      ['out.closingBalance.generalBudget', [undefined, 6]],
      ['out.closingBalance.stateCapital', [undefined, 1]],
    ],
  );
  return {
    passes: [BALANCE_FORM, rows],
    fails: [
      ...offAt(BALANCE_FORM, [table, 'total', 'currentIncome'], `${id}@本年收入`),
      ...offAt(BALANCE_FORM, [table, 'total', 'openingBalance'], `${id}@年初结转`),
      ...offAt(BALANCE_FORM, [table, 'total', 'closingBalance'], `${id}@年末结转`),
      ...offAt(rows, [table, 'total', 'closingBalance'], `${id}@年末结转`),
    ],
    silent: [
      { book: SMALL_BOOK, verdict: 'notApplicable', reason: '本表样无此项' },
      { book: withoutTables(SMALL_BOOK, table), verdict: 'notChecked', reason: `缺 ${name}` },
    ],
  };
}

export const CROSS_TABLE_TABLES: RuleTables = {
  ...OVERVIEW_TABLES,
  ...APPROPRIATION_TABLES,
  ...BUDGET_TABLES,
  ...PART_TABLES,
  ...THREE_PUBLIC_CROSS_TABLES,
  ...OTHER_TABLES,
};
