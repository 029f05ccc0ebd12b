import type { TableId } from '../../../src/model';
import { FUNCTIONAL_CATEGORIES } from '../../../src/rules';
import { columnTitle, tableTitle } from '../../../src/standards';
import type { TableText } from '../../support/report/build-report';
import { figureAt, withFigures, type PlaceText, type Tables } from '../../support/report/changes';
import { withFigure, withoutRows } from '../../support/report/small-book';
import type { FailingCase, RuleTable, RuleTables } from '../../support/rule-tester';
import { failsWith, offAt } from './expect';

/** Books in 元 that hold just what a rule of the 财决 workbook looks at. */
function yuan(id: TableId, columns: readonly string[], rows: TableText['rows']): TableText {
  return { id, unit: '元', columns, rows };
}

/** A table of labelled rows with one amount each. */
function list(id: TableId, column: string, figures: Readonly<Record<string, number>>): TableText {
  return yuan(
    id,
    [column],
    Object.entries(figures).map(([key, figure]) => [key, [figure]]),
  );
}

/** A book in which a rule holds, and one a place and direction in which it fails at these checks. */
function holds(book: Tables, ...places: readonly (readonly [PlaceText, ...string[]])[]): RuleTable {
  return { passes: [book], fails: places.flatMap(([place, ...checks]) => offAt(book, place, ...checks)) };
}

/** Two failing books, with all of these figures too high and with all too low: many relations at the price of one. */
function allOff(book: Tables, places: readonly (readonly [PlaceText, ...string[]])[]): readonly FailingCase[] {
  const checks = places.flatMap(([, ...each]) => each);
  return [1, -1].map((by) => ({
    book: withFigures(
      book,
      places.map(([place]) => [...place, figureAt(book, place) + by] as const),
    ),
    checks,
  }));
}

/** The same for a rule of many relations. */
function holdsThroughout(book: Tables, ...places: readonly (readonly [PlaceText, ...string[]])[]): RuleTable {
  return { passes: [book], fails: allOff(book, places) };
}

const PARTS = [
  'subsidyFromSuperior',
  'publicServiceIncome',
  'operatingIncome',
  'remittanceFromAffiliates',
  'otherIncome',
] as const;
const SPENDING = [
  'basicExpenditure',
  'projectExpenditure',
  'remittanceToSuperior',
  'operatingExpenditure',
  'subsidyToAffiliates',
] as const;
const CATEGORIES = '301 302 303 304 307 309 310 311 312 313 399'.split(' ');

const OVERVIEW: Tables = [
  list('internal01', 'finalAmount', {
    'in.fiscalAppropriation': 1,
    'in.generalBudgetAppropriation': 2,
    'in.governmentFundAppropriation': 3,
    'in.stateCapitalAppropriation': 4,
    ...Object.fromEntries(PARTS.map((part, index) => [`in.${part}`, 5 + index])),
    'in.total': 45,
    'in.grandTotal': 45,
    'out.201': 20,
    'out.208': 25,
    'out.total': 45,
    'out.grandTotal': 45,
    'nature.personnelFunds': 10,
    'nature.publicFunds': 15,
    ...Object.fromEntries(SPENDING.map((part, index) => [`nature.${part}`, [25, 8, 5, 4, 3][index] ?? 0])),
    'nature.economicTotal': 45,
    ...Object.fromEntries(
      CATEGORIES.map((code, index) => [`nature.${code}`, [1, 2, 3, 4, 5, 6, 7, 8, 2, 3, 4][index] ?? 0]),
    ),
    'nature.total': 45,
  }),
];

function overviewAt(row: string): PlaceText {
  return ['internal01', row, 'finalAmount'];
}

const BY_CATEGORY: Tables = [
  list('internal01', 'finalAmount', {
    'in.fiscalAppropriation': 1,
    'in.generalBudgetAppropriation': 2,
    'in.governmentFundAppropriation': 3,
    'in.stateCapitalAppropriation': 4,
    ...Object.fromEntries(PARTS.map((part, index) => [`in.${part}`, 5 + index])),
    ...Object.fromEntries(FUNCTIONAL_CATEGORIES.map(({ code }, index) => [`out.${code}`, 20 + index])),
  }),
  yuan('internal03', ['fiscalAppropriation', ...PARTS], [['total', [10, ...PARTS.map((_, index) => 5 + index)]]]),
  yuan(
    'internal04',
    ['total'],
    FUNCTIONAL_CATEGORIES.map(({ code }, index) => [code, [20 + index]]),
  ),
];

const BY_NATURE: Tables = [
  list('internal01', 'finalAmount', Object.fromEntries(SPENDING.map((part, index) => [`nature.${part}`, 3 + index]))),
  yuan('internal04', SPENDING, [['total', SPENDING.map((_, index) => 3 + index)]]),
];

const MOVEMENTS: Tables = [
  yuan(
    'internal02',
    ['openingBalance', 'currentIncome', 'nonFiscalSurplusUsed', 'total', 'surplusDistribution', 'closingBalance'],
    [
      ['total', [3, 9, 2, 8, 1, 5]],
      ['201', [3, 9, 2, 8, 1, 5]],
    ],
  ),
  yuan(
    'internal03',
    ['total'],
    [
      ['total', [9]],
      ['201', [9]],
    ],
  ),
  yuan(
    'internal04',
    ['total'],
    [
      ['total', [8]],
      ['201', [8]],
    ],
  ),
];

/** A matrix with the same figures in 合计 and in one 项, 款 by 款. */
function matrix(id: TableId, figures: Readonly<Record<string, number>>): TableText {
  const columns = Object.keys(figures);
  const row = Object.values(figures);
  return yuan(id, columns, [
    ['total', row],
    ['2010301', row],
  ]);
}

const DIVIDED: Tables = [
  matrix('internal05', { total: 6, '30101': 6 }),
  matrix('internal05_1', { total: 1, '30101': 1 }),
  matrix('internal05_2', { total: 2, '30101': 2 }),
  matrix('internal05_3', { total: 3, '30101': 3 }),
];

/** Tables whose 合计 are columns of the table that they detail. */
function detailed(whole: TableId, columns: readonly string[], tables: readonly TableId[]): Tables {
  return [
    yuan(whole, columns, [
      ['total', columns.map((_, index) => 3 + index)],
      ['2010301', columns.map((_, index) => 3 + index)],
    ]),
    ...tables.map((table, index) => matrix(table, { total: 3 + index })),
  ];
}

function detailTable(id: string, whole: TableId, columns: readonly string[], tables: readonly TableId[]): RuleTable {
  return holds(
    detailed(whole, columns, tables),
    ...tables.map(
      (table, index) =>
        [
          [table, '2010301', 'total'],
          `${id}@2010301/${tableTitle(table)}/${columnTitle(whole, columns[index] ?? '')}`,
        ] as const,
    ),
  );
}

const MATRICES = '05 05_1 05_2 05_3 08 08_1 08_2 10 10_1 10_2 12'
  .split(' ')
  .map((number): TableId => `internal${number}`);

/** Every category with two 款 in every matrix. */
const SUBTOTALS: Tables = MATRICES.map((table) =>
  matrix(
    table,
    Object.fromEntries<number>([
      ['total', 3 * CATEGORIES.length],
      ...CATEGORIES.flatMap((code): readonly [string, number][] => [
        [code, 3],
        [`${code}01`, 1],
        [`${code}02`, 2],
      ]),
    ]),
  ),
);

const WITHIN: Tables = [
  matrix('internal08', { total: 8, '30101': 8 }),
  matrix('internal08_1', { total: 3, '30101': 3 }),
  matrix('internal08_2', { total: 5, '30101': 5 }),
  matrix('internal05_1', { total: 3, '30101': 4 }),
  matrix('internal05_2', { total: 5, '30101': 6 }),
];

const PUBLIC_CATEGORIES = ['302', '304', '307', '310', '312', '313', '399'];

const BASIC_PARTS: Tables = [
  yuan('internal07', ['personnelFunds', 'publicFunds'], [['2010301', [5, 28]]]),
  yuan(
    'internal08_1',
    ['301', '303', ...PUBLIC_CATEGORIES],
    [['2010301', [2, 3, ...PUBLIC_CATEGORIES.map((_, index) => 1 + index)]]],
  ),
];

const PROJECTS: Tables = [
  yuan('internal04', ['projectExpenditure'], [['2010301', [7]]]),
  yuan('internal06', ['currentIncome', 'fiscalIncome', 'total', 'fiscalExpenditure'], [['2010301', [6, 5, 7, 4]]]),
];

/** A budget's own table, and what else it prints beside. */
function budgetTable(id: TableId, parts: readonly string[] = [], figures: readonly number[] = []): TableText {
  return yuan(
    id,
    ['openingBalance', 'currentIncome', 'total', 'basicExpenditure', 'projectExpenditure', 'closingBalance', ...parts],
    [['2010301', [2, 9, 7, 4, 3, 4, ...figures]]],
  );
}

function budgetRows(id: string, table: TableId): readonly (readonly [PlaceText, ...string[]])[] {
  return [
    [[table, '2010301', 'openingBalance'], `${id}@2010301/${tableTitle(table)}/收支`],
    [[table, '2010301', 'projectExpenditure'], `${id}@2010301/${tableTitle(table)}/本年支出`],
  ];
}

const FUND: Tables = [
  budgetTable('internal09'),
  yuan('internal10', ['total', '30201'], [['2010301', [7, 6]]]),
  yuan('internal10_1', ['total', '30201'], [['2010301', [4, 2]]]),
  yuan('internal10_2', ['total', '30201'], [['2010301', [3, 4]]]),
  yuan('internal05_1', ['total', '30201'], [['2010301', [5, 3]]]),
  yuan('internal05_2', ['total', '30201'], [['2010301', [4, 5]]]),
];

const BUDGETS = [
  { key: 'generalBudget', table: 'internal07', title: '一般公共预算财政拨款' },
  { key: 'governmentFund', table: 'internal09', title: '政府性基金预算财政拨款' },
  { key: 'stateCapital', table: 'internal11', title: '国有资本经营预算财政拨款' },
] as const;

const CODES = FUNCTIONAL_CATEGORIES.map(({ code }) => code);
const BUDGET_COLUMNS = BUDGETS.map(({ key }) => key);

const APPROPRIATION: Tables = [
  yuan(
    'internal01_1',
    ['finalAmount', ...BUDGET_COLUMNS],
    [
      ...BUDGETS.map(({ key }, index): TableText['rows'][number] => [`in.${key}`, [10 + index]]),
      ...BUDGETS.map(({ key }, index): TableText['rows'][number] => [`in.openingBalance.${key}`, [20 + index]]),
      ...CODES.map((code, at): TableText['rows'][number] => [
        `out.${code}`,
        [undefined, ...BUDGETS.map((_, index) => 1 + at + index)],
      ]),
      ['out.total', [undefined, 30, 31, 32]],
      ['out.closingBalance', [undefined, 40, 41, 42]],
    ],
  ),
  ...BUDGETS.map(({ table }, index) =>
    yuan(
      table,
      ['openingBalance', 'currentIncome', 'total', 'closingBalance'],
      [
        ['total', [20 + index, 10 + index, 30 + index, 40 + index]],
        ...CODES.map((code, at): TableText['rows'][number] => [code, [null, null, 1 + at + index, null]]),
      ],
    ),
  ),
];

const APPROPRIATION_COLUMNS = [
  ['currentIncome', '本年收入'],
  ['openingBalance', '年初结转'],
  ['total', '本年支出'],
  ['closingBalance', '年末结转'],
] as const;

function budgetsOf(column: string): readonly TableText[] {
  return BUDGETS.map(({ table }, index) => yuan(table, [column], [['total', [4 + index]]]));
}

/** The three budgets of an item are at most what the whole says of it. */
function withinWhole(basic: number): Tables {
  return [
    ...BUDGETS.map(({ table }, index) =>
      yuan(
        table,
        ['total', 'basicExpenditure', 'projectExpenditure', 'currentIncome'],
        [['2010301', [6 + index, 2 + index, 4, 5 + index]]],
      ),
    ),
    yuan('internal04', ['total', 'basicExpenditure', 'projectExpenditure'], [['2010301', [21, basic, 12]]]),
    yuan('internal03', ['total'], [['2010301', [basic + 9]]]),
  ];
}

const THREE_PUBLIC = [
  ['overseasTravel', '30212', '因公出国（境）费'],
  ['officialReception', '30217', '公务接待费'],
  ['vehicleOperation', '30231', '公务用车运行维护费'],
  ['vehiclePurchase', '31013', '公务用车购置费'],
] as const;
const THREE_PUBLIC_CODES = THREE_PUBLIC.map(([, code]) => code);

function agency(figures: Readonly<Record<string, number>>): TableText {
  return list('agencyOperations', 'finalAmount', figures);
}

function threePublic(basic: number): Tables {
  return [
    agency(Object.fromEntries(THREE_PUBLIC.map(([row], index) => [row, 9 + index]))),
    yuan('internal08_1', THREE_PUBLIC_CODES, [['total', THREE_PUBLIC.map((_, index) => basic + index)]]),
    yuan('internal08', THREE_PUBLIC_CODES, [['total', THREE_PUBLIC.map((_, index) => 7 + index)]]),
    yuan('internal10', THREE_PUBLIC_CODES, [['total', THREE_PUBLIC.map(() => 2)]]),
  ];
}

const KINDS = [
  'vehiclesProvincialLeaders',
  'vehiclesPrincipalLeaders',
  'vehiclesConfidential',
  'vehiclesEmergency',
  'vehiclesLawEnforcement',
  'vehiclesSpecialised',
  'vehiclesRetired',
  'vehiclesOther',
];

const ASSETS: Tables = [
  agency({
    vehiclesTotal: 36,
    ...Object.fromEntries(KINDS.map((kind, index) => [kind, 1 + index])),
    equipmentGeneral50: 4,
    equipmentSpecial100: 5,
  }),
  list('internalAppendix01', 'finalAmount', { vehiclesTotal: 36, equipmentGeneral50: 4, equipmentSpecial100: 5 }),
];

const BALANCE_SHEET: Tables = [
  list('internalBalanceSheet', 'closing', { assets: 9, liabilities: 4, netAssets: 5, cash: 6, fiscalReceivable: 2 }),
  list('internal01', 'finalAmount', { 'out.closingBalance': 7 }),
];
const AT_LIMIT = withFigure(BALANCE_SHEET, ['internal01', 'out.closingBalance', 'finalAmount'], 8);

const STAFFED = { staff: 3, retirees: 2 };
const NOBODY = { staff: 0, retirees: 0 };

function payroll(people: typeof STAFFED, pay: readonly [number, number]): Tables {
  return [yuan('internal05_1', ['30101', '30302'], [['total', pay]]), list('internalAppendix02', 'closing', people)];
}

const PEOPLE = [
  ['在职人员与基本工资', 'staff', '30101'],
  ['退休人员与退休费', 'retirees', '30302'],
] as const;

/** Where nothing stands that some kind of unit has not. */
const OF_NO_KIND: Tables = [
  list('internal01', 'finalAmount', { 'in.publicServiceIncome': 0, 'in.operatingIncome': 0 }),
  yuan('internal04', ['operatingExpenditure'], [['total', [0]]]),
  yuan('internal05_1', ['30107'], [['total', [5]]]),
  agency({ agencyOperatingExpenses: 0 }),
];
const NOT_OF_AUTHORITIES: readonly (readonly [PlaceText, string])[] = [
  [['internal01', 'in.publicServiceIncome', 'finalAmount'], '事业收入'],
  [['internal01', 'in.operatingIncome', 'finalAmount'], '经营收入'],
  [['internal04', 'total', 'operatingExpenditure'], '经营支出'],
];
const AGENCY_EXPENSES: PlaceText = ['agencyOperations', 'agencyOperatingExpenses', 'finalAmount'];

function ofKind(kind: 'township' | 'school', place: PlaceText, name: string): readonly FailingCase[] {
  return [3, -3].map((figure) => ({
    book: { tables: withFigure(OF_NO_KIND, place, figure), options: { unitKind: kind } },
    checks: [`Z27@${name}`],
  }));
}

const CLOSINGS: Tables = [
  ...BUDGETS.map(({ table }) => yuan(table, ['closingBalance'], [['total', [4]]])),
  yuan('internal06', ['closingBalance'], [['total', [4]]]),
];

const UNUSUAL: Tables = [
  yuan('internal05_1', ['302', '310'], [['total', [6, 5]]]),
  yuan('internal05_2', ['301'], [['total', [0]]]),
];

const APPENDIX = '缺 财决附02表';

/** What the rules of the 财决 workbook say about books. */
export const INTERNAL_TABLES: RuleTables = {
  Z01: holds(
    OVERVIEW,
    [overviewAt('in.grandTotal'), 'Z01@总计'],
    [overviewAt('in.otherIncome'), 'Z01@本年收入'],
    [overviewAt('out.201'), 'Z01@按功能分类'],
    [overviewAt('nature.operatingExpenditure'), 'Z01@按支出性质'],
    [overviewAt('nature.total'), 'Z01@按支出性质', 'Z01@性质与功能'],
    [overviewAt('nature.399'), 'Z01@按经济分类'],
    [overviewAt('nature.economicTotal'), 'Z01@按经济分类', 'Z01@经济分类与功能'],
    [overviewAt('nature.publicFunds'), 'Z01@基本支出'],
  ),
  Z02: holdsThroughout(
    BY_CATEGORY,
    [['internal03', 'total', 'fiscalAppropriation'], 'Z02@财政拨款收入'],
    ...PARTS.map((part) => [['internal03', 'total', part], `Z02@${columnTitle('internal03', part)}`] as const),
    ...FUNCTIONAL_CATEGORIES.map(({ code, name }) => [['internal04', code, 'total'], `Z02@${name}`] as const),
  ),
  Z03: holdsThroughout(
    BY_NATURE,
    ...SPENDING.map((part) => [['internal04', 'total', part], `Z03@${columnTitle('internal04', part)}`] as const),
  ),
  Z04: holds(MOVEMENTS, [['internal02', '201', 'openingBalance'], 'Z04@201/财决02表']),
  Z05: holds(
    MOVEMENTS,
    [['internal03', '201', 'total'], 'Z05@201/财决03表'],
    [['internal04', 'total', 'total'], 'Z05@合计/财决04表'],
  ),
  Z06: holds(
    [yuan('internal04', ['total', ...SPENDING], [['201', [25, 3, 4, 5, 6, 7]]])],
    [['internal04', '201', 'total'], 'Z06@201/财决04表'],
  ),
  Z07: {
    ...holds(DIVIDED, [['internal05', '2010301', '30101'], 'Z07@2010301/30101 基本工资/财决05表']),
    silent: [{ book: DIVIDED.slice(0, 3), verdict: 'notChecked', reason: '缺 财决05-3表' }],
  },
  Z08: detailTable(
    'Z08',
    'internal04',
    ['basicExpenditure', 'projectExpenditure', 'operatingExpenditure'],
    ['internal05_1', 'internal05_2', 'internal05_3'],
  ),
  Z09: {
    passes: [SUBTOTALS, MATRICES.map((table) => matrix(table, { total: 3, '301': 3 }))],
    fails: allOff(
      SUBTOTALS,
      MATRICES.flatMap((table) => [
        [[table, 'total', 'total'], `Z09@合计/${tableTitle(table)}`] as const,
        ...CATEGORIES.map(
          (code) =>
            [
              [table, '2010301', `${code}02`],
              `Z09@2010301/${columnTitle(table, code)}/${tableTitle(table)}/小计`,
            ] as const,
        ),
      ]),
    ),
  },
  Z10: {
    passes: [[matrix('internal05_1', { '309': 0, '311': 0 })]],
    fails: ['309', '311'].flatMap((code) =>
      [3, -3].map((figure) => ({
        book: [
          yuan('internal05_1', ['309', '311'], [['2010301', ['309', '311'].map((k) => (k === code ? figure : 0))]]),
        ],
        checks: [`Z10@2010301/${code}`],
      })),
    ),
    silent: [{ book: [matrix('internal05_1', { total: 3 })], verdict: 'notApplicable', reason: '表中无此行' }],
  },
  Z11: {
    passes: [PROJECTS, withFigure(PROJECTS, ['internal06', '2010301', 'fiscalIncome'], 6)],
    fails: [
      ...offAt(PROJECTS, ['internal04', '2010301', 'projectExpenditure'], 'Z11@2010301/项目支出'),
      failsWith(PROJECTS, ['internal06', '2010301', 'fiscalIncome'], 7, 'Z11@2010301/本年收入'),
      failsWith(PROJECTS, ['internal06', '2010301', 'fiscalExpenditure'], 8, 'Z11@2010301/本年支出'),
    ],
  },
  Z12: holds(
    [budgetTable('internal07', ['personnelFunds', 'publicFunds'], [1, 3])],
    ...budgetRows('Z12', 'internal07'),
    [['internal07', '2010301', 'publicFunds'], 'Z12@2010301/财决07表/基本支出'],
  ),
  Z13: detailTable(
    'Z13',
    'internal07',
    ['total', 'basicExpenditure', 'projectExpenditure'],
    ['internal08', 'internal08_1', 'internal08_2'],
  ),
  Z14: {
    passes: [WITHIN],
    fails: [
      ...offAt(WITHIN, ['internal08', '2010301', '30101'], 'Z14@2010301/30101 基本工资/财决08表'),
      failsWith(WITHIN, ['internal05_1', '2010301', '30101'], 2, 'Z14@2010301/30101 基本工资/财决08-1表'),
      failsWith(WITHIN, ['internal05_2', '2010301', '30101'], 4, 'Z14@2010301/30101 基本工资/财决08-2表'),
    ],
  },
  Z15: holds(
    BASIC_PARTS,
    [['internal07', '2010301', 'personnelFunds'], 'Z15@2010301/人员经费'],
    [['internal07', '2010301', 'publicFunds'], 'Z15@2010301/日常公用经费'],
  ),
  Z16: {
    passes: [FUND],
    fails: [
      ...holds(FUND, ...budgetRows('Z16', 'internal09'), [
        ['internal10', '2010301', '30201'],
        'Z16@2010301/30201 办公费/财决10表',
      ]).fails,
      ...offAt(FUND, ['internal10', '2010301', 'total'], 'Z16@2010301/财决10表/本年支出', 'Z16@2010301/合计/财决10表'),
      failsWith(FUND, ['internal05_1', '2010301', '30201'], 1, 'Z16@2010301/30201 办公费/财决10-1表'),
      failsWith(FUND, ['internal05_2', '2010301', '30201'], 3, 'Z16@2010301/30201 办公费/财决10-2表'),
    ],
  },
  Z17: holds(
    [budgetTable('internal11'), yuan('internal12', ['total'], [['2010301', [7]]])],
    ...budgetRows('Z17', 'internal11'),
    [['internal12', '2010301', 'total'], 'Z17@2010301/财决12表/本年支出'],
  ),
  Z18: holdsThroughout(
    APPROPRIATION,
    ...BUDGETS.flatMap(({ table, title }) => [
      ...APPROPRIATION_COLUMNS.map(([column, name]) => [[table, 'total', column], `Z18@${title}/${name}`] as const),
      ...FUNCTIONAL_CATEGORIES.map(({ code, name }) => [[table, code, 'total'], `Z18@${title}/${name}`] as const),
    ]),
  ),
  Z19: holds(
    [yuan('internal03', ['fiscalAppropriation'], [['total', [15]]]), ...budgetsOf('currentIncome')],
    [['internal03', 'total', 'fiscalAppropriation'], 'Z19'],
  ),
  Z20: {
    passes: [withinWhole(9), withinWhole(12)],
    fails: [
      failsWith(withinWhole(10), ['internal04', '2010301', 'total'], 20, 'Z20@2010301/本年支出/财决04表'),
      failsWith(withinWhole(10), ['internal04', '2010301', 'basicExpenditure'], 8, 'Z20@2010301/基本支出/财决04表'),
      failsWith(withinWhole(10), ['internal04', '2010301', 'projectExpenditure'], 11, 'Z20@2010301/项目支出/财决04表'),
      failsWith(withinWhole(10), ['internal03', '2010301', 'total'], 17, 'Z20@2010301/财决03表'),
    ],
  },
  Z22: {
    passes: [threePublic(5), threePublic(9)],
    fails: THREE_PUBLIC.flatMap(([, code, name], index) => [
      failsWith(threePublic(5), ['internal08_1', 'total', code], 10 + index, `Z22@${name}/基本支出`),
      ...offAt(threePublic(5), ['internal08', 'total', code], `Z22@${name}`),
    ]),
  },
  Z23: {
    passes: [
      {
        tables: [agency({ agencyOperatingExpenses: 5 }), yuan('internal07', ['publicFunds'], [['total', [5]]])],
        options: { unitKind: 'administrative' },
      },
    ],
    fails: [4, 6].map((figure) => ({
      book: {
        tables: [agency({ agencyOperatingExpenses: figure }), yuan('internal07', ['publicFunds'], [['total', [5]]])],
        options: { unitKind: 'civilServiceManaged' as const },
      },
      checks: ['Z23'],
    })),
    silent: [
      {
        book: [agency({ agencyOperatingExpenses: 5 }), yuan('internal07', ['publicFunds'], [['total', [5]]])],
        verdict: 'notChecked',
        reason: '缺 单位性质',
      },
    ],
  },
  Z24: {
    ...holds(
      ASSETS,
      [['agencyOperations', 'vehiclesOther', 'finalAmount'], 'Z24@各类车辆'],
      [['internalAppendix01', 'vehiclesTotal', 'finalAmount'], 'Z24@车辆数'],
      [['internalAppendix01', 'equipmentGeneral50', 'finalAmount'], 'Z24@50 万元以上通用设备'],
      [['internalAppendix01', 'equipmentSpecial100', 'finalAmount'], 'Z24@100 万元以上专用设备'],
    ),
    silent: [{ book: ASSETS.slice(0, 1), verdict: 'notChecked', reason: '缺 财决附01表' }],
  },
  Z25: {
    passes: [BALANCE_SHEET, AT_LIMIT],
    fails: [
      ...offAt(BALANCE_SHEET, ['internalBalanceSheet', 'assets', 'closing'], 'Z25@资产'),
      failsWith(BALANCE_SHEET, ['internal01', 'out.closingBalance', 'finalAmount'], 9, 'Z25@年末结转'),
    ],
  },
  Z26: {
    passes: [payroll(NOBODY, [0, 0])],
    fails: PEOPLE.flatMap(([name, row, code]) => [
      ...[3, -3].map((figure) => ({
        book: withFigure(payroll(NOBODY, [0, 0]), ['internal05_1', 'total', code], figure),
        checks: [`Z26@${name}/无人员`],
      })),
      ...[3, -3].map((figure) => ({
        book: withFigure(payroll(NOBODY, [0, 0]), ['internalAppendix02', row, 'closing'], figure),
        checks: [`Z26@${name}/无金额`],
      })),
    ]),
    silent: [
      { book: payroll(STAFFED, [30, 20]), verdict: 'notApplicable', reason: '有人员' },
      { book: payroll(STAFFED, [30, 20]).slice(0, 1), verdict: 'notChecked', reason: APPENDIX },
    ],
  },
  Z27: {
    passes: [
      { tables: OF_NO_KIND, options: { unitKind: 'township' } },
      { tables: OF_NO_KIND, options: { unitKind: 'school' } },
    ],
    fails: [
      ...NOT_OF_AUTHORITIES.flatMap(([place, name]) => ofKind('township', place, name)),
      ...ofKind('school', AGENCY_EXPENSES, '机关运行经费'),
    ],
    silent: [{ book: withFigure(OF_NO_KIND, AGENCY_EXPENSES, 3), verdict: 'notChecked', reason: '缺 单位性质' }],
  },
  Z29: {
    passes: [withFigure(CLOSINGS, ['internal06', 'total', 'closingBalance'], 0)].map((book) =>
      withFigure(book, ['internal07', 'total', 'closingBalance'], 0),
    ),
    fails: [
      ...BUDGETS.map(({ table }) =>
        failsWith(CLOSINGS, [table, 'total', 'closingBalance'], -1, `Z29@合计/${tableTitle(table)}`),
      ),
      failsWith(CLOSINGS, ['internal06', 'total', 'closingBalance'], 0, 'Z29@财决06表'),
      {
        book: withFigure(
          withFigure(CLOSINGS, ['internal06', 'total', 'closingBalance'], 0),
          ['internal07', 'total', 'closingBalance'],
          -2,
        ),
        checks: ['Z29@合计/财决07表', 'Z29@财决06表'],
      },
    ],
    silent: [
      { book: withoutRows(CLOSINGS, 'internal06', []).slice(0, 3), verdict: 'notChecked', reason: '缺 财决06表' },
    ],
  },
  Z30: {
    passes: [UNUSUAL, withFigure(UNUSUAL, ['internal05_1', 'total', '310'], 6)],
    fails: [
      ...[3, -3].map((figure) => failsWith(UNUSUAL, ['internal05_2', 'total', '301'], figure, 'Z30@项目支出')),
      failsWith(UNUSUAL, ['internal05_1', 'total', '310'], 7, 'Z30@基本支出'),
    ],
  },
};
