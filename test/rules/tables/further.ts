import { FUNCTIONAL_CATEGORIES } from '../../../src/rules';
import { columnTitle } from '../../../src/standards';
import type { TableText } from '../../support/report/build-report';
import { withColumns, withFigures, withRows, type Tables } from '../../support/report/changes';
import { SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { FailingCase, RuleTable, RuleTables } from '../../support/rule-tester';
import { CATEGORY_BOOK } from './category-book';
import { failsWith, offAt } from './expect';

const CAPITAL = 'stateCapitalBalance';
const GENERAL_BALANCE = 'generalBudgetBalance';
const FUND_BASIC = 'governmentFundBasic';
const FISCAL_SPENDING = 'fiscalExpenditure';
const FISCAL_BASIC = 'fiscalBasic';
const THREE = 'generalBudgetThreePublic';
const BY_ECONOMY = 'generalBudgetProjectByEconomy';
const BY_FUNCTION = 'generalBudgetProject';
const FISCAL_DETAIL = 'fiscalExpenditureDetail';
const GENERAL_DETAIL = 'generalBudgetExpenditureDetail';
const OWN = 'nonFiscal';

const BY_UNIT = [
  ['incomeByUnit', 'income', '收入'],
  ['expenditureByUnit', 'expenditure', '支出'],
  ['generalBudgetExpenditureByUnit', 'generalBudgetExpenditure', '一般公共预算支出'],
] as const;

const ECONOMIC_CODES = ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'];
const PROJECT_PARTS = [3, 4, 2, 1, 1, 5, 1, 1, 1, 1] as const;

/** 基本支出 of all budgets. */
const BASIC_PARTS = [102, 15, 20, 1, 1, 5, 1, 1, 1, 2] as const;

/** Every 类 with one 款 under it, and what they add up to. */
function economicRows(parts: readonly number[]): TableText['rows'] {
  const [first = 0, , third = 0] = parts;
  const all = parts.reduce((sum, part) => sum + part, 0);
  return [
    ...ECONOMIC_CODES.flatMap((code, index): TableText['rows'] => [
      [code, [parts[index]]],
      [`${code}99`, [parts[index]]],
    ]),
    ['personnelTotal', [first + third]],
    ['publicTotal', [all - first - third]],
    ['basicTotal', [all]],
  ];
}

const DETAIL_ROWS: TableText['rows'] = [
  ['total', [147, 90, 20, 20, 1, 3, 7, 1, 2, 1, 2]],
  ['201', [120, 63, 20, 20, 1, 3, 7, 1, 2, 1, 2]],
  ['20103', [120, 63, 20, 20, 1, 3, 7, 1, 2, 1, 2]],
  ['2010301', [100, 60, 10, 20, 1, 1, 4, 1, 1, 1, 1]],
  ['2010302', [20, 3, 10, null, null, 2, 3, null, 1, null, 1]],
  ['208', [12, 12]],
  ['20805', [12, 12]],
  ['2080505', [12, 12]],
  ['210', [6, 6]],
  ['21011', [6, 6]],
  ['2101101', [6, 6]],
  ['221', [9, 9]],
  ['22102', [9, 9]],
  ['2210201', [9, 9]],
];

/** What `DETAIL_ROWS` lack of all 财政拨款: the fund and 国有资本经营, spent on 对企业补助. */
const OTHER_DETAILS: TableText['rows'] = [
  ['212', '21208', '2120801'].map((code) => [code, [38, null, null, null, null, null, null, null, 38]] as const),
  ['223', '22301', '2230105'].map((code) => [code, [5, null, null, null, null, null, null, null, 5]] as const),
].flat();

/** 国有资本经营 with something carried over; some of it, and of the fund, is spent on 基本支出. */
const CAPITAL_CARRIED = withFigures(SMALL_BOOK, [
  ['fiscalAppropriation', 'in.openingBalance.stateCapital', 'finalAmount', 1],
  ['fiscalAppropriation', 'out.closingBalance', 'stateCapital', 1],
  ...['total', '223', '22301', '2230105'].flatMap((row) => [
    ['stateCapital', row, 'basicExpenditure', 2] as const,
    ['stateCapital', row, 'projectExpenditure', 3] as const,
  ]),
  ...['total', '212', '21208', '2120801'].flatMap((row) => [
    ['governmentFund', row, 'basicExpenditure', 20] as const,
    ['governmentFund', row, 'projectExpenditure', 18] as const,
  ]),
]);

/** What the small book spends on 基本支出 outside of 201. */
const SPENT_ON_STAFF = [
  ...['208', '20805', '2080505'].map((key) => [key, 12] as const),
  ...['210', '21011', '2101101'].map((key) => [key, 6] as const),
  ...['221', '22102', '2210201'].map((key) => [key, 9] as const),
];

/** A table by unit: 甲 has one of each column that holds something, 乙 the rest. */
function unitTable([id, byCode]: (typeof BY_UNIT)[number]): TableText {
  const { columns = [], rows = [] } = SMALL_BOOK.find((table) => table.id === byCode) ?? {};
  const whole = (rows.find(([key]) => key === 'total')?.[1] ?? []).map((figure) => Number(figure));
  const first = whole.map((figure): number => (figure > 0 ? 1 : 0));
  first[0] = first.slice(1).reduce((sum, figure) => sum + figure, 0);
  const rest = whole.map((figure, index) => figure - (first[index] ?? 0));
  return {
    id,
    columns,
    rows: [
      ['total', whole],
      ['unit:甲', first],
      ['unit:乙', rest],
    ],
  };
}

/** The small book with every table of the regions beside the nine. */
export const FURTHER_BOOK: Tables = [
  ...CAPITAL_CARRIED,
  {
    id: CAPITAL,
    columns: ['openingBalance', 'currentIncome', 'total', 'basicExpenditure', 'projectExpenditure', 'closingBalance'],
    rows: ['total', '223', '22301', '2230105'].map((row) => [row, [1, 5, 5, 2, 3, 1]]),
  },
  {
    id: THREE,
    columns: ['budget', 'finalAmount'],
    rows: [
      ['total', [18, 9]],
      ['overseasTravel', [2, 1]],
      ['vehicles', [10, 5]],
      ['vehiclePurchase', [4, 2]],
      ['vehicleOperation', [6, 3]],
      ['officialReception', [6, 3]],
    ],
  },
  {
    id: BY_ECONOMY,
    columns: ['finalAmount'],
    rows: economicRows(PROJECT_PARTS),
  },
  {
    id: BY_FUNCTION,
    columns: ['total'],
    rows: ['total', '201', '20103', '2010302'].map((row) => [row, [20]]),
  },
  {
    id: GENERAL_BALANCE,
    columns: ['openingBalance', 'currentIncome', 'total', 'basicExpenditure', 'projectExpenditure', 'closingBalance'],
    rows: [
      ['total', [3, 150, 147, 127, 20, 6]],
      ['201', [3, 123, 120, 100, 20, 6]],
      ['20103', [3, 123, 120, 100, 20, 6]],
      ['2010301', [3, 103, 100, 100, null, 6]],
      ['2010302', [null, 20, 20, null, 20, null]],
      ...SPENT_ON_STAFF.map(([key, figure]) => [key, [null, figure, figure, figure, null, null]] as const),
    ],
  },
  { id: FUND_BASIC, columns: ['finalAmount'], rows: economicRows(PROJECT_PARTS) },
  {
    id: FISCAL_SPENDING,
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [
      ['total', [190, 149, 41]],
      ['201', [120, 100, 20]],
      ['20103', [120, 100, 20]],
      ['2010301', [100, 100, null]],
      ['2010302', [20, null, 20]],
      ...SPENT_ON_STAFF.map(([key, figure]) => [key, [figure, figure, null]] as const),
      ...['212', '21208', '2120801'].map((row) => [row, [38, 20, 18]] as const),
      ...['223', '22301', '2230105'].map((row) => [row, [5, 2, 3]] as const),
    ],
  },
  { id: FISCAL_BASIC, columns: ['finalAmount'], rows: economicRows(BASIC_PARTS) },
  { id: GENERAL_DETAIL, columns: ['total', ...ECONOMIC_CODES], rows: DETAIL_ROWS },
  {
    id: FISCAL_DETAIL,
    columns: ['total', ...ECONOMIC_CODES],
    rows: [
      ['total', [190, 90, 20, 20, 1, 3, 7, 1, 45, 1, 2]],
      ...DETAIL_ROWS.filter(([key]) => key !== 'total'),
      ...OTHER_DETAILS,
    ],
  },
  ...BY_UNIT.map(unitTable),
  {
    id: OWN,
    columns: ['finalAmount'],
    rows: [
      ['in.subsidyFromSuperior', [4]],
      ['in.publicServiceIncome', [5]],
      ['in.operatingIncome', [3]],
      ['in.remittanceFromAffiliates', [2]],
      ['in.otherIncome', [3]],
      ['in.total', [17]],
      ['in.nonFiscalSurplusUsed', [1]],
      ['in.openingBalance', [5]],
      ['in.grandTotal', [23]],
      ['out.201', [16]],
      ['out.total', [16]],
      ['out.surplusDistribution', [2]],
      ['out.closingBalance', [5]],
      ['out.grandTotal', [23]],
    ],
  },
];

/** Each of these rows of a table off by one, with the checks that fail. */
function offAtRows(
  book: Tables,
  table: string,
  column: string,
  rows: Readonly<Record<string, readonly string[]>>,
): readonly FailingCase[] {
  return Object.entries(rows).flatMap(([row, checks]) => offAt(book, [table, row, column], ...checks));
}

/** A row of a table off by one in each of its columns. */
function rowSum(id: string, table: string, row: string, columns: readonly string[], book = FURTHER_BOOK): RuleTable {
  return { passes: [book], fails: columns.flatMap((column) => offAt(book, [table, row, column], `${id}@${row}`)) };
}

/** Each level of a column off by one; `[category, section, item]`. */
function levelSums(
  id: string,
  table: 'stateCapitalBalance' | 'generalBudgetBalance' | 'generalBudgetProject' | 'fiscalExpenditure',
  columns: readonly string[],
  [category, section, item]: readonly [string, string, string],
  book: Tables,
): RuleTable {
  return {
    passes: [book, withoutRows(book, table, ['total'])],
    fails: columns.flatMap((column) => {
      const title = columnTitle(table, column);
      return [
        ...offAt(book, [table, 'total', column], `${id}@${title}/各类`, `${id}@${title}/最末级`),
        ...offAt(book, [table, category, column], `${id}@${title}/各类`, `${id}@${category}/${title}`),
        ...offAt(book, [table, section, column], `${id}@${category}/${title}`, `${id}@${section}/${title}`),
        ...offAt(book, [table, item, column], `${id}@${section}/${title}`, `${id}@${title}/最末级`),
      ];
    }),
  };
}

/** What is listed is a part: one more below is one too many, one less is none of the rule's business. */
function listedParts(id: string, table: 'fiscalExpenditureDetail' | 'generalBudgetExpenditureDetail'): RuleTable {
  const title = columnTitle(table, '302');
  const more = (row: string, figure: number, ...checks: readonly string[]): FailingCase =>
    failsWith(FURTHER_BOOK, [table, row, '302'], figure, ...checks);
  return {
    passes: [
      FURTHER_BOOK,
      withoutRows(FURTHER_BOOK, table, ['2010302']),
      withoutRows(FURTHER_BOOK, table, ['208', '20805', '2080505']),
    ],
    fails: [
      more('total', 19, `${id}@${title}/各类`, `${id}@${title}/最末级`),
      more('201', 21, `${id}@${title}/各类`),
      more('20103', 21, `${id}@201/${title}`),
      more('2010302', 11, `${id}@20103/${title}`, `${id}@${title}/最末级`),
    ],
  };
}

type ByEconomy = typeof BY_ECONOMY | typeof FUND_BASIC | typeof FISCAL_BASIC;

/** Each 类 and each 款 of a table by economy off by one. */
function categorySums(id: string, table: ByEconomy): RuleTable {
  return {
    passes: [FURTHER_BOOK, withoutRows(FURTHER_BOOK, table, ['309', '30999'])],
    fails: ECONOMIC_CODES.flatMap((code) => [
      ...offAt(FURTHER_BOOK, [table, code, 'finalAmount'], `${id}@${code}`),
      ...offAt(FURTHER_BOOK, [table, `${code}99`, 'finalAmount'], `${id}@${code}`),
    ]),
  };
}

/** Each 合计 and each 类 of a table by economy off by one. */
function economicTotals(id: string, table: ByEconomy): RuleTable {
  return {
    passes: [FURTHER_BOOK, withoutRows(FURTHER_BOOK, table, ['basicTotal', 'personnelTotal'])],
    fails: [
      ...offAt(FURTHER_BOOK, [table, 'personnelTotal', 'finalAmount'], `${id}@人员经费合计`),
      ...offAt(FURTHER_BOOK, [table, 'publicTotal', 'finalAmount'], `${id}@公用经费合计`),
      ...offAt(FURTHER_BOOK, [table, 'basicTotal', 'finalAmount'], `${id}@合计`),
      ...ECONOMIC_CODES.flatMap((code) => {
        const part = ['301', '303'].includes(code) ? `${id}@人员经费合计` : `${id}@公用经费合计`;
        return offAt(FURTHER_BOOK, [table, code, 'finalAmount'], part, `${id}@合计`);
      }),
    ],
  };
}

/** 合计 of a column by function, and the 类 of the table that details it. */
function sumOfCategories(id: string, table: ByEconomy, [other, column]: readonly [string, string]): RuleTable {
  return {
    passes: [FURTHER_BOOK],
    fails: [
      ...offAt(FURTHER_BOOK, [other, 'total', column], id),
      ...ECONOMIC_CODES.flatMap((code) => offAt(FURTHER_BOOK, [table, code, 'finalAmount'], id)),
    ],
  };
}

/** 合计 and an 项 of each column off by one, in either of two tables that tell the same money. */
function sameMoney(id: string, tables: readonly [string, string], item: string): RuleTable {
  return {
    passes: [FURTHER_BOOK],
    fails: SPENDING.flatMap((column) => {
      const title = columnTitle('stateCapital', column);
      return tables.flatMap((table) => [
        ...offAt(FURTHER_BOOK, [table, 'total', column], `${id}@合计/${title}`),
        ...offAt(FURTHER_BOOK, [table, item, column], `${id}@${item}/${title}`),
      ]);
    }),
  };
}

const SPENDING = ['total', 'basicExpenditure', 'projectExpenditure'];

const NOTHING_BUT_GENERAL = withFigures(FURTHER_BOOK, [
  ['fiscalAppropriation', 'out.total', 'governmentFund', null],
  ['fiscalAppropriation', 'out.total', 'stateCapital', null],
  ['threePublic', 'total', 'finalAmount', 9],
  ['threePublic', 'vehiclePurchase', 'finalAmount', 2],
  ['threePublic', 'vehicleOperation', 'finalAmount', 3],
]);

/** The layout that prints the budgets' 年末 in rows of their own. */
const CLOSING_IN_ROWS = withRows(
  withFigure(FURTHER_BOOK, ['fiscalAppropriation', 'out.closingBalance', 'stateCapital'], null),
  'fiscalAppropriation',
  [
    ['out.closingBalance.stateCapital', [undefined, 1]],
    ['out.closingBalance.generalBudget', [undefined, 6]],
  ],
);

const ITEM_NAMES = {
  total: '合计',
  overseasTravel: '因公出国（境）费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  officialReception: '公务接待费',
} as const;

/** 项目支出 in the 收入支出 form. */
const PROJECT_BALANCE = withColumns(
  FURTHER_BOOK,
  BY_FUNCTION,
  ['openingBalance', 'currentIncome', 'closingBalance'],
  Object.fromEntries(['total', '201', '20103', '2010302'].map((row) => [row, [2, 19, 1]])),
);

const OVERVIEW_NAMES: Readonly<Record<string, string>> = {
  'in.total': '本年收入合计',
  'in.openingBalance': '年初结转和结余',
  'in.grandTotal': '收入总计',
  'out.total': '本年支出合计',
  'out.closingBalance': '年末结转和结余',
  'out.grandTotal': '支出总计',
};

/** Each row off by one, in the table of what is no 财政拨款. */
function joinedRows(id: string): readonly FailingCase[] {
  return [
    ...Object.entries(OVERVIEW_NAMES).flatMap(([row, name]) =>
      offAt(FURTHER_BOOK, [OWN, row, 'finalAmount'], `${id}@${name}`),
    ),
    ...CATEGORIES.flatMap(({ code, name }) =>
      offAt(CATEGORY_BOOK, [OWN, `out.${code}`, 'finalAmount'], `${id}@${name}`),
    ),
  ];
}

const OWN_ROWS = [
  ['in.subsidyFromSuperior', '上级补助收入'],
  ['in.publicServiceIncome', '事业收入'],
  ['in.operatingIncome', '经营收入'],
  ['in.remittanceFromAffiliates', '附属单位上缴收入'],
  ['in.otherIncome', '其他收入'],
  ['in.nonFiscalSurplusUsed', '使用非财政拨款结余'],
  ['out.surplusDistribution', '结余分配'],
] as const;

const CATEGORIES = FUNCTIONAL_CATEGORIES;

/** Details that list less than 公开04 has, and less than the tables of the budgets. */
const LESS_LISTED = [
  withFigures(
    CATEGORY_BOOK,
    CATEGORIES.map(({ code }) => [FISCAL_DETAIL, code, 'total', 89] as const),
  ),
  withFigures(FURTHER_BOOK, [
    [FISCAL_DETAIL, 'total', 'total', 189],
    [FISCAL_DETAIL, '2010302', 'total', 19],
  ]),
];

/** A column of a table by unit. */
interface UnitColumn {
  readonly table: (typeof BY_UNIT)[number][0];
  readonly byCode: (typeof BY_UNIT)[number][1];
  readonly name: string;
  readonly column: string;
  readonly title: string;
}

function perUnitColumn(cases: (of: UnitColumn) => readonly FailingCase[]): readonly FailingCase[] {
  return BY_UNIT.flatMap((each) => {
    const [table, byCode, name] = each;
    return unitTable(each).columns.flatMap((column) =>
      cases({ table, byCode, name, column, title: columnTitle(table, column) }),
    );
  });
}

export const FURTHER_RULE_TABLES: RuleTables = {
  R01: rowSum('R01', CAPITAL, '22301', ['openingBalance', 'currentIncome', 'total', 'closingBalance']),
  R02: rowSum('R02', CAPITAL, '22301', SPENDING),
  R03: levelSums('R03', CAPITAL, ['closingBalance', ...SPENDING], ['223', '22301', '2230105'], FURTHER_BOOK),
  R04: sameMoney('R04', [CAPITAL, 'stateCapital'], '2230105'),
  R05: {
    passes: [FURTHER_BOOK, CLOSING_IN_ROWS],
    fails: [
      ...offAt(CLOSING_IN_ROWS, [CAPITAL, 'total', 'closingBalance'], 'R05@年末结转'),
      ...offAt(FURTHER_BOOK, [CAPITAL, 'total', 'currentIncome'], 'R05@本年收入'),
      ...offAt(FURTHER_BOOK, [CAPITAL, 'total', 'openingBalance'], 'R05@年初结转'),
      ...offAt(FURTHER_BOOK, [CAPITAL, 'total', 'closingBalance'], 'R05@年末结转'),
      ...offAt(FURTHER_BOOK, ['fiscalAppropriation', 'in.stateCapital', 'finalAmount'], 'R05@本年收入'),
      ...offAt(FURTHER_BOOK, ['fiscalAppropriation', 'in.openingBalance.stateCapital', 'finalAmount'], 'R05@年初结转'),
      ...offAt(FURTHER_BOOK, ['fiscalAppropriation', 'out.closingBalance', 'stateCapital'], 'R05@年末结转'),
    ],
  },
  R06: {
    passes: [FURTHER_BOOK],
    fails: (['budget', 'finalAmount'] as const).flatMap((column) => {
      const title = column === 'budget' ? '预算数' : '决算数';
      return offAtRows(FURTHER_BOOK, THREE, column, {
        total: [`R06@合计/${title}`],
        overseasTravel: [`R06@合计/${title}`],
        vehicles: [`R06@合计/${title}`, `R06@公务用车/${title}`],
        vehiclePurchase: [`R06@公务用车/${title}`],
        vehicleOperation: [`R06@公务用车/${title}`],
        officialReception: [`R06@合计/${title}`],
      });
    }),
  },
  R07: {
    passes: [
      FURTHER_BOOK,
      NOTHING_BUT_GENERAL,
      ...Object.keys(ITEM_NAMES).map((row) => withFigure(FURTHER_BOOK, [THREE, row, 'finalAmount'], 0.5)),
    ],
    fails: Object.entries(ITEM_NAMES).map(([row, name]) =>
      failsWith(FURTHER_BOOK, [THREE, row, 'finalAmount'], 12, `R07@${name}`),
    ),
  },
  R08: {
    passes: [
      NOTHING_BUT_GENERAL,
      ...Object.keys(ITEM_NAMES).map((row) => withFigure(NOTHING_BUT_GENERAL, [THREE, row, 'finalAmount'], 12)),
    ],
    fails: Object.entries(ITEM_NAMES).map(([row, name]) =>
      failsWith(NOTHING_BUT_GENERAL, [THREE, row, 'finalAmount'], 0.5, `R08@${name}`),
    ),
    silent: [{ book: FURTHER_BOOK, verdict: 'notApplicable', reason: '有政府性基金或国有资本经营支出' }],
  },
  R09: categorySums('R09', BY_ECONOMY),
  R10: economicTotals('R10', BY_ECONOMY),
  R11: sumOfCategories('R11', BY_ECONOMY, ['generalBudgetExpenditure', 'projectExpenditure']),
  R12: levelSums('R12', BY_FUNCTION, ['total', 'currentIncome'], ['201', '20103', '2010302'], PROJECT_BALANCE),
  R13: {
    passes: [FURTHER_BOOK, withoutRows(FURTHER_BOOK, BY_FUNCTION, ['20103', '2010302'])],
    fails: [
      ...offAt(FURTHER_BOOK, [BY_FUNCTION, 'total', 'total'], 'R13@合计/项目支出'),
      ...offAt(FURTHER_BOOK, ['generalBudgetExpenditure', 'total', 'projectExpenditure'], 'R13@合计/项目支出'),
      ...offAt(FURTHER_BOOK, [BY_FUNCTION, '2010302', 'total'], 'R13@2010302/项目支出'),
      ...offAt(FURTHER_BOOK, ['generalBudgetExpenditure', '2010301', 'projectExpenditure'], 'R13@2010301/项目支出'),
      {
        book: withRows(FURTHER_BOOK, BY_FUNCTION, [['2010399', [1]]]),
        checks: ['R13@2010399/项目支出'],
      },
    ],
  },
  R14: rowSum(
    'R14',
    BY_FUNCTION,
    '20103',
    ['openingBalance', 'currentIncome', 'total', 'closingBalance'],
    PROJECT_BALANCE,
  ),
  R15: rowSum('R15', FISCAL_DETAIL, '20103', ['total', ...ECONOMIC_CODES]),
  R16: listedParts('R16', FISCAL_DETAIL),
  R17: {
    passes: [FURTHER_BOOK, CATEGORY_BOOK, ...LESS_LISTED],
    fails: [
      failsWith(FURTHER_BOOK, [FISCAL_DETAIL, 'total', 'total'], 191, 'R17@合计'),
      ...CATEGORIES.map(({ code, name }) =>
        failsWith(CATEGORY_BOOK, [FISCAL_DETAIL, code, 'total'], 91, `R17@${name}`),
      ),
      failsWith(FURTHER_BOOK, [FISCAL_DETAIL, '2010302', 'total'], 21, 'R17@2010302/项'),
      failsWith(FURTHER_BOOK, [FISCAL_DETAIL, '2120801', 'total'], 39, 'R17@2120801/项'),
      failsWith(FURTHER_BOOK, [FISCAL_DETAIL, '2230105', 'total'], 6, 'R17@2230105/项'),
    ],
  },
  R27: {
    passes: [FURTHER_BOOK, CATEGORY_BOOK, withoutRows(FURTHER_BOOK, FISCAL_DETAIL, ['2010302', '221'])],
    fails: [
      ...CATEGORIES.map(({ code, name }) =>
        failsWith(CATEGORY_BOOK, [FISCAL_DETAIL, code, 'total'], 39, `R27@${name}`),
      ),
      failsWith(FURTHER_BOOK, [FISCAL_DETAIL, '2010302', 'total'], 19, 'R27@2010302/项'),
    ],
  },
  R18: rowSum('R18', GENERAL_DETAIL, '20103', ['total', ...ECONOMIC_CODES]),
  R19: listedParts('R19', GENERAL_DETAIL),
  R20: {
    passes: [
      FURTHER_BOOK,
      withoutRows(FURTHER_BOOK, GENERAL_DETAIL, ['2210201']),
      withFigure(FURTHER_BOOK, [GENERAL_DETAIL, '2010302', 'total'], 19),
    ],
    fails: [
      ...offAt(FURTHER_BOOK, [GENERAL_DETAIL, 'total', 'total'], 'R20@合计'),
      failsWith(FURTHER_BOOK, [GENERAL_DETAIL, '2010302', 'total'], 21, 'R20@2010302/项'),
    ],
  },
  R21: {
    passes: [FURTHER_BOOK],
    fails: offAtRows(FURTHER_BOOK, OWN, 'finalAmount', {
      'in.subsidyFromSuperior': ['R21@本年收入合计'],
      'in.publicServiceIncome': ['R21@本年收入合计'],
      'in.operatingIncome': ['R21@本年收入合计'],
      'in.remittanceFromAffiliates': ['R21@本年收入合计'],
      'in.otherIncome': ['R21@本年收入合计'],
      'in.total': ['R21@本年收入合计', 'R21@收入总计'],
      'in.nonFiscalSurplusUsed': ['R21@收入总计'],
      'in.openingBalance': ['R21@收入总计'],
      'in.grandTotal': ['R21@收入总计', 'R21@收支总计'],
      'out.201': ['R21@本年支出合计'],
      'out.total': ['R21@本年支出合计', 'R21@支出总计'],
      'out.surplusDistribution': ['R21@支出总计'],
      'out.closingBalance': ['R21@支出总计'],
      'out.grandTotal': ['R21@支出总计', 'R21@收支总计'],
    }),
  },
  R22: { passes: [FURTHER_BOOK, CATEGORY_BOOK], fails: joinedRows('R22') },
  R24: {
    passes: [FURTHER_BOOK],
    fails: perUnitColumn(({ table, name, column, title }) => [
      ...offAt(FURTHER_BOOK, [table, 'total', column], `R24@${title}/${name}`),
      ...offAt(FURTHER_BOOK, [table, 'unit:甲', column], `R24@${title}/${name}`),
      ...offAt(FURTHER_BOOK, [table, 'unit:乙', column], `R24@${title}/${name}`),
    ]),
  },
  R25: {
    passes: [FURTHER_BOOK],
    fails: perUnitColumn(({ table, name, column }) => [
      ...offAt(FURTHER_BOOK, [table, 'unit:甲', column], `R25@甲/${name}`),
      ...offAt(FURTHER_BOOK, [table, 'total', column], `R25@合计/${name}`),
    ]),
  },
  R26: {
    passes: [FURTHER_BOOK, withoutRows(FURTHER_BOOK, 'income', ['201'])],
    fails: perUnitColumn(({ table, byCode, name, column, title }) => [
      ...offAt(FURTHER_BOOK, [table, 'total', column], `R26@${title}/${name}`),
      ...offAt(FURTHER_BOOK, [byCode, 'total', column], `R26@${title}/${name}`),
    ]),
  },
  R28: rowSum('R28', GENERAL_BALANCE, '20103', ['openingBalance', 'currentIncome', 'total', 'closingBalance']),
  R29: rowSum('R29', GENERAL_BALANCE, '20103', SPENDING),
  R30: levelSums(
    'R30',
    GENERAL_BALANCE,
    ['currentIncome', ...SPENDING.slice(0, 2)],
    ['208', '20805', '2080505'],
    FURTHER_BOOK,
  ),
  R31: sameMoney('R31', [GENERAL_BALANCE, 'generalBudgetExpenditure'], '2080505'),
  R32: {
    passes: [FURTHER_BOOK, CLOSING_IN_ROWS],
    fails: [
      ...offAt(CLOSING_IN_ROWS, [GENERAL_BALANCE, 'total', 'closingBalance'], 'R32@年末结转'),
      ...offAt(FURTHER_BOOK, [GENERAL_BALANCE, 'total', 'currentIncome'], 'R32@本年收入'),
      ...offAt(FURTHER_BOOK, [GENERAL_BALANCE, 'total', 'openingBalance'], 'R32@年初结转'),
      ...offAt(FURTHER_BOOK, [GENERAL_BALANCE, 'total', 'closingBalance'], 'R32@年末结转'),
      ...offAt(FURTHER_BOOK, ['fiscalAppropriation', 'in.generalBudget', 'finalAmount'], 'R32@本年收入'),
    ],
  },
  R33: categorySums('R33', FUND_BASIC),
  R34: economicTotals('R34', FUND_BASIC),
  R35: sumOfCategories('R35', FUND_BASIC, ['governmentFund', 'basicExpenditure']),
  R36: rowSum('R36', FISCAL_SPENDING, '212', SPENDING),
  R37: levelSums('R37', FISCAL_SPENDING, SPENDING, ['212', '21208', '2120801'], FURTHER_BOOK),
  R38: {
    passes: [FURTHER_BOOK, CATEGORY_BOOK, withoutRows(FURTHER_BOOK, FISCAL_SPENDING, ['2120801', '221'])],
    fails: [
      ...offAt(FURTHER_BOOK, [FISCAL_SPENDING, 'total', 'total'], 'R38@合计'),
      ...CATEGORIES.flatMap(({ code, name }) => offAt(CATEGORY_BOOK, [FISCAL_SPENDING, code, 'total'], `R38@${name}`)),
      ...['2010301', '2120801', '2230105'].flatMap((code) =>
        offAt(FURTHER_BOOK, [FISCAL_SPENDING, code, 'total'], `R38@${code}/项`),
      ),
    ],
  },
  R39: categorySums('R39', FISCAL_BASIC),
  R40: economicTotals('R40', FISCAL_BASIC),
  R41: sumOfCategories('R41', FISCAL_BASIC, [FISCAL_SPENDING, 'basicExpenditure']),
  R23: {
    passes: [FURTHER_BOOK],
    fails: OWN_ROWS.flatMap(([row, name]) =>
      ['incomeExpenditure', OWN].flatMap((table) => offAt(FURTHER_BOOK, [table, row, 'finalAmount'], `R23@${name}`)),
    ),
  },
};
