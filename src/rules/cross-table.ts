import { FUNCTIONAL_CATEGORIES } from './categories';
import {
  at,
  atLeast,
  atMost,
  balance,
  BASIS,
  EACH_COLUMN,
  equal,
  inBook,
  logic,
  maybeAt,
  minus,
  nearestCode,
  optional,
  sameCode,
  sumOf,
  verification,
} from './build';
import { BUDGETS, CLOSING_LAYOUTS } from './fiscal-appropriation';
import type { Condition, Relation, Rule, Term } from './rule';

const OVERVIEW = 'incomeExpenditure';
const APPROPRIATION = 'fiscalAppropriation';
const GENERAL = 'generalBudgetExpenditure';
const BASIC = 'generalBudgetBasic';
const FUND = 'governmentFund';
const STATE = 'stateCapital';
const THREE = 'threePublic';

/** Ids `X09`, `X10` …: one rule a functional category, in the order of the table. */
function perCategory(first: number, make: (id: string, code: string, name: string) => Rule): readonly Rule[] {
  return FUNCTIONAL_CATEGORIES.map(({ code, name }, index) =>
    make(`X${String(first + index).padStart(2, '0')}`, code, name),
  );
}

/** The total row of a table that may lawfully be absent (no 基金, no 国资). */
function totalIfAny(table: typeof FUND | typeof STATE, column: Term['column']): Term {
  return optional(at(table, 'total', column));
}

const INCOME_PAIRS = [
  ['X03', 'in.subsidyFromSuperior', 'subsidyFromSuperior', '上级补助收入'],
  ['X04', 'in.publicServiceIncome', 'publicServiceIncome', '事业收入'],
  ['X05', 'in.operatingIncome', 'operatingIncome', '经营收入'],
  ['X06', 'in.remittanceFromAffiliates', 'remittanceFromAffiliates', '附属单位上缴收入'],
  ['X07', 'in.otherIncome', 'otherIncome', '其他收入'],
] as const;

const SINGLE_APPROPRIATION = { table: OVERVIEW, row: 'in.fiscalAppropriation' } as const;

/** 公开01 against 公开02 and 公开03. */
const OVERVIEW_RULES: readonly Rule[] = [
  balance(
    'X01',
    '总表本年收入合计 = 收入决算表合计',
    BASIS.crossTable,
    equal([at(OVERVIEW, 'in.total')], [at('income', 'total', 'total')]),
  ),
  balance(
    'X02',
    '总表财政拨款各项收入之和 = 收入决算表财政拨款收入合计',
    BASIS.crossTable,
    equal(
      [
        sumOf(
          OVERVIEW,
          BUDGETS.map(({ key }) => `in.${key}Appropriation`),
        ),
      ],
      [at('income', 'total', 'fiscalAppropriation')],
      { when: [{ absent: SINGLE_APPROPRIATION }] },
    ),
    equal([at(OVERVIEW, 'in.fiscalAppropriation')], [at('income', 'total', 'fiscalAppropriation')], {
      when: [{ present: SINGLE_APPROPRIATION }],
    }),
  ),
  ...INCOME_PAIRS.map(([id, row, column, name]) =>
    balance(
      id,
      `总表${name} = 收入决算表${name}合计`,
      BASIS.crossTable,
      equal([maybeAt(OVERVIEW, row)], [at('income', 'total', column)]),
    ),
  ),
  balance(
    'X08',
    '总表本年支出合计 = 支出决算表合计',
    BASIS.crossTable,
    equal([at(OVERVIEW, 'out.total')], [at('expenditure', 'total', 'total')]),
  ),
  ...perCategory(9, (id, code, name) =>
    balance(
      id,
      `总表${name} = 支出决算表 ${code} 类`,
      BASIS.crossTable,
      equal([at(OVERVIEW, `out.${code}`)], [at('expenditure', code, 'total')]),
    ),
  ),
];

/** 公开04 against 公开01–03. */
const APPROPRIATION_RULES: readonly Rule[] = [
  ...BUDGETS.map(({ key, title }, index) =>
    balance(
      `X${35 + index}`,
      `总表${title}收入 = 财政拨款总表${title}`,
      BASIS.crossTable,
      equal([maybeAt(OVERVIEW, `in.${key}Appropriation`)], [maybeAt(APPROPRIATION, `in.${key}`)], {
        when: [{ absent: SINGLE_APPROPRIATION }],
      }),
      equal([at(OVERVIEW, `in.fiscalAppropriation.${key}`)], [maybeAt(APPROPRIATION, `in.${key}`)], {
        when: [{ present: { table: OVERVIEW, row: `in.fiscalAppropriation.${key}` } }],
      }),
    ),
  ),
  balance(
    'X38',
    '收入决算表财政拨款收入合计 = 财政拨款总表本年收入合计',
    BASIS.crossTable,
    equal([at('income', 'total', 'fiscalAppropriation')], [at(APPROPRIATION, 'in.total')]),
  ),
  logic(
    'X39',
    '财政拨款本年支出不超过本年支出合计',
    BASIS.derived,
    atMost([at(APPROPRIATION, 'out.total', 'total')], [at(OVERVIEW, 'out.total')]),
  ),
  ...perCategory(40, (id, code, name) =>
    logic(
      id,
      `财政拨款${name}不超过总表${name}`,
      BASIS.derived,
      atMost([at(APPROPRIATION, `out.${code}`, 'total')], [at(OVERVIEW, `out.${code}`)]),
    ),
  ),
];

/** 公开04 against the table of each budget. */
const BUDGET_RULES: readonly Rule[] = [
  balance(
    'X66',
    '财政拨款总表一般公共预算本年支出 = 一般公共预算支出表合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'out.total', 'generalBudget')], [at(GENERAL, 'total', 'total')]),
  ),
  ...perCategory(67, (id, code, name) =>
    balance(
      id,
      `财政拨款总表${name}（一般公共预算）= 一般公共预算支出表 ${code} 类`,
      BASIS.crossTable,
      equal([at(APPROPRIATION, `out.${code}`, 'generalBudget')], [at(GENERAL, code, 'total')]),
    ),
  ),
  balance(
    'X93',
    '财政拨款总表政府性基金本年支出 = 政府性基金表本年支出合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'out.total', 'governmentFund')], [at(FUND, 'total', 'total')]),
  ),
  balance(
    'X94',
    '财政拨款总表政府性基金收入 = 政府性基金表本年收入合计',
    BASIS.crossTable,
    equal([maybeAt(APPROPRIATION, 'in.governmentFund')], [at(FUND, 'total', 'currentIncome')]),
  ),
  balance(
    'X95',
    '财政拨款总表政府性基金年初结转 = 政府性基金表年初结转和结余合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'in.openingBalance.governmentFund')], [at(FUND, 'total', 'openingBalance')]),
  ),
  balance(
    'X96',
    '财政拨款总表政府性基金年末结转 = 政府性基金表年末结转和结余合计',
    BASIS.crossTable,
    ...CLOSING_LAYOUTS.map(({ closing, when }) =>
      equal([closing('governmentFund')], [at(FUND, 'total', 'closingBalance')], { when }),
    ),
  ),
  categoriesOfBudget('X97', '政府性基金', 'governmentFund', FUND),
  balance(
    'X98',
    '财政拨款总表国有资本经营本年支出 = 国有资本经营预算表支出合计',
    BASIS.crossTable,
    equal([at(APPROPRIATION, 'out.total', 'stateCapital')], [at(STATE, 'total', 'total')]),
  ),
  categoriesOfBudget('X99', '国有资本经营', 'stateCapital', STATE),
  balance(
    'X100',
    '一般公共预算基本支出合计 = 人员经费 + 公用经费',
    BASIS.crossTable,
    equal([at(GENERAL, 'total', 'basicExpenditure')], [at(BASIC, 'personnelTotal'), at(BASIC, 'publicTotal')]),
  ),
];

/** Each functional category of one budget's column in 公开04 = the 类 row of that budget's table. */
function categoriesOfBudget(
  id: string,
  name: string,
  column: 'governmentFund' | 'stateCapital',
  table: typeof FUND | typeof STATE,
): Rule {
  return balance(
    id,
    `财政拨款总表各功能分类（${name}）= ${name}预算表各类`,
    BASIS.crossTable,
    ...FUNCTIONAL_CATEGORIES.map(({ code, name: category }) =>
      equal([at(APPROPRIATION, `out.${code}`, column)], [at(table, code, 'total')], { name: category }),
    ),
  );
}

const WHOLE = 'expenditure';

const OWN_MONEY = '有财政拨款以外的资金';

const EXPENDITURE_COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'] as const;

function partOfExpenditure(column: 'basicExpenditure' | 'projectExpenditure'): Relation {
  return atMost(
    [at(GENERAL, 'total', column), totalIfAny(FUND, column), totalIfAny(STATE, column)],
    [at(WHOLE, 'total', column)],
  );
}

/** 财政拨款 tables are parts of 公开03. */
const PART_RULES: readonly Rule[] = [
  logic(
    'X101',
    '三项财政拨款基本支出之和不超过支出决算表基本支出',
    BASIS.derived,
    partOfExpenditure('basicExpenditure'),
  ),
  logic(
    'X102',
    '三项财政拨款项目支出之和不超过支出决算表项目支出',
    BASIS.derived,
    partOfExpenditure('projectExpenditure'),
  ),
  logic(
    'X103',
    '每一项级科目：三项财政拨款支出之和不超过支出决算表',
    BASIS.derived,
    atMost(itemInBudgets(EACH_COLUMN), [nearestCode(WHOLE, EACH_COLUMN)], {
      over: { itemsOf: [GENERAL, FUND, STATE], columns: EXPENDITURE_COLUMNS },
    }),
  ),
  verification(
    'X104',
    '财政拨款结转和结余不超过全部结转和结余（其他资金结余为负的除外）',
    BASIS.derived,
    atMost([at(APPROPRIATION, 'in.openingBalance')], [at(OVERVIEW, 'in.openingBalance')], { name: '年初' }),
    atMost([at(APPROPRIATION, 'out.closingBalance', 'total')], [at(OVERVIEW, 'out.closingBalance')], { name: '年末' }),
  ),
  balance(
    'X105',
    '非财政拨款资金：年初 + 本年收入 + 使用非财政拨款结余 − 本年支出 − 结余分配 = 年末',
    BASIS.derived,
    equal(
      [
        ...notFiscal(at(OVERVIEW, 'in.openingBalance'), at(APPROPRIATION, 'in.openingBalance')),
        ...notFiscal(at(OVERVIEW, 'in.total'), at(APPROPRIATION, 'in.total')),
        maybeAt(OVERVIEW, 'in.nonFiscalSurplusUsed'),
        ...notFiscal(at(OVERVIEW, 'out.total'), at(APPROPRIATION, 'out.total', 'total')).map(minus),
        minus(maybeAt(OVERVIEW, 'out.surplusDistribution')),
      ],
      notFiscal(at(OVERVIEW, 'out.closingBalance'), at(APPROPRIATION, 'out.closingBalance', 'total')),
    ),
  ),
  balance(
    'X106',
    '只有财政拨款资金的单位，每一项级科目：支出决算表 = 三项财政拨款支出之和',
    BASIS.derived,
    equal([sameCode(WHOLE, EACH_COLUMN)], itemInBudgets(EACH_COLUMN), {
      over: { itemsOf: [WHOLE, GENERAL, FUND, STATE], columns: EXPENDITURE_COLUMNS },
      when: [
        { prints: { table: WHOLE, digits: 7 } },
        { prints: { table: GENERAL, digits: 7 } },
        {
          balanced: notFiscal(at('income', 'total', 'total'), at('income', 'total', 'fiscalAppropriation')),
          reason: OWN_MONEY,
        },
        { zero: [maybeAt(OVERVIEW, 'in.nonFiscalSurplusUsed')], reason: OWN_MONEY },
        {
          balanced: notFiscal(at(OVERVIEW, 'in.openingBalance'), at(APPROPRIATION, 'in.openingBalance')),
          reason: OWN_MONEY,
        },
        // Without money of its own a unit may still have spent some, and owe it at the end of the year.
        {
          balanced: notFiscal(at(OVERVIEW, 'out.closingBalance'), at(APPROPRIATION, 'out.closingBalance', 'total')),
          reason: OWN_MONEY,
        },
      ],
    }),
  ),
  verification(
    'X107',
    '没有年初、年末结转的，每一项级科目：财政拨款收入 = 三项财政拨款支出之和',
    BASIS.derived,
    equal([sameCode('income', 'fiscalAppropriation')], itemInBudgets('total'), {
      over: { itemsOf: ['income', GENERAL, FUND, STATE] },
      when: [
        { prints: { table: 'income', digits: 7 } },
        { prints: { table: GENERAL, digits: 7 } },
        {
          zero: [at(APPROPRIATION, 'in.openingBalance'), at(APPROPRIATION, 'out.closingBalance', 'total')],
          reason: '有年初或年末财政拨款结转，收支可以不等',
        },
      ],
    }),
  ),
];

/** An 项 in the three budgets together. */
function itemInBudgets(column: Term['column']): readonly Term[] {
  return [sameCode(GENERAL, column), optional(sameCode(FUND, column)), optional(sameCode(STATE, column))];
}

/** All money less that of the three budgets. */
function notFiscal(all: Term, fiscal: Term): readonly Term[] {
  return [all, minus(fiscal)];
}

const THREE_PUBLIC_PAIRS = [
  ['X108', 'overseasTravel', '30212', '因公出国（境）费'],
  ['X109', 'vehiclePurchase', '31013', '公务用车购置费'],
  ['X110', 'vehicleOperation', '30231', '公务用车运行维护费'],
  ['X111', 'officialReception', '30217', '公务接待费'],
] as const;

const NO_PROJECTS_NO_FUNDS: readonly Condition[] = [
  { prints: { table: BASIC, digits: 5 } },
  {
    zero: [at(GENERAL, 'total', 'projectExpenditure'), totalIfAny(FUND, 'total'), totalIfAny(STATE, 'total')],
    reason: '有项目支出或基金、国资支出，“三公”经费可以大于基本支出中的同名科目',
  },
];

/**
 * 三公 is 财政拨款 全口径, 公开06 only 基本支出: part ≤ whole.
 * Never an error: ambulances are charged to 30231 but are outside 三公.
 */
const THREE_PUBLIC_CROSS_RULES: readonly Rule[] = [
  ...THREE_PUBLIC_PAIRS.map(([id, item, code, name]) =>
    verification(
      id,
      `“三公”${name}决算数不小于基本支出表 ${code}`,
      BASIS.derived,
      atLeast([at(THREE, item)], [at(BASIC, code)], { when: [{ present: { table: BASIC, row: code } }] }),
    ),
  ),
  verification(
    'X112',
    '没有项目支出时，“三公”各项决算数也不大于基本支出表同名科目',
    BASIS.derived,
    ...THREE_PUBLIC_PAIRS.map(([, item, code, name]) =>
      atMost([at(THREE, item)], [maybeAt(BASIC, code)], { name, when: NO_PROJECTS_NO_FUNDS }),
    ),
  ),
  logic(
    'X113',
    '“三公”经费决算合计不超过财政拨款本年支出合计',
    BASIS.derived,
    atMost([at(THREE, 'total')], [at(APPROPRIATION, 'out.total', 'total')]),
  ),
];

const CONTRIBUTIONS = [
  { code: '30108', item: '2080505', name: '基本养老保险缴费' },
  { code: '30109', item: '2080506', name: '职业年金缴费' },
  { code: '30113', item: '2210201', name: '住房公积金' },
] as const;

/** Contributions by what they are and by what they are for. Units may also charge them to their own 项. */
const CONTRIBUTION_RULES: readonly Rule[] = [
  {
    ...verification(
      'X114',
      '养老保险、职业年金、住房公积金：基本支出表的经济科目与一般公共预算支出表的功能科目一致（汇总的不小于）',
      BASIS.derived,
      ...CONTRIBUTIONS.flatMap(({ code, item, name }) => {
        const spent = [maybeAt(BASIC, code)];
        const charged = [at(GENERAL, item, 'basicExpenditure')];
        const isPrinted: readonly Condition[] = [
          { present: { table: GENERAL, row: item } },
          { prints: { table: BASIC, digits: 5 } },
        ];
        return [
          equal(spent, charged, { name, when: [{ scope: ['ownLevel', 'unit'] }, ...isPrinted] }),
          atLeast(spent, charged, { name, when: [{ scope: ['department', 'unknown'] }, ...isPrinted] }),
        ];
      }),
    ),
    years: { from: 2018 },
  },
];

const AGENCY_EXPENSES = at('agencyOperations', 'agencyOperatingExpenses');

function agencyExpenses(expenses: Term): readonly Relation[] {
  const publicFunds = [at(BASIC, 'publicTotal')];
  return [
    equal([expenses], publicFunds, { when: [{ unitKind: ['administrative', 'civilServiceManaged', 'township'] }] }),
    atMost([expenses], publicFunds, { when: [{ scope: ['department'] }] }),
  ];
}

/**
 * 机关运行经费 is 公用经费 of 行政 and 参公 units; a department also has 事业单位 without it. 机构运行信息表 stands in
 * the workbook itself or in the 财决 one.
 */
const AGENCY_RULES: readonly Rule[] = [
  verification(
    'X115',
    '机关运行经费 = 公用经费合计（部门有事业单位的，不大于）',
    BASIS.derived,
    ...agencyExpenses(AGENCY_EXPENSES),
  ),
  verification(
    'X121',
    '财决报表的机关运行经费 = 公用经费合计（部门有事业单位的，不大于）',
    BASIS.derived,
    ...agencyExpenses(inBook('internal', AGENCY_EXPENSES)),
  ),
];

const BALANCE_COLUMNS = [
  { column: 'currentIncome', row: (budget: string) => at(APPROPRIATION, `in.${budget}`), title: '本年收入' },
  {
    column: 'openingBalance',
    row: (budget: string) => at(APPROPRIATION, `in.openingBalance.${budget}`),
    title: '年初结转',
  },
] as const;

/** 公开04 against 一般公共预算 and 国有资本经营 tables that are printed in the 收入支出 form. */
const BALANCE_FORM_RULES: readonly Rule[] = (
  [
    { id: 'X119', table: GENERAL, budget: 'generalBudget', name: '一般公共预算' },
    { id: 'X120', table: STATE, budget: 'stateCapital', name: '国有资本经营' },
  ] as const
).map(({ id, table, budget, name }) =>
  balance(
    id,
    `财政拨款总表${name}的本年收入、年初和年末结转 = 收入支出表样的${name}表合计`,
    BASIS.crossTable,
    ...BALANCE_COLUMNS.map(({ column, row, title }) =>
      equal([row(budget)], [at(table, 'total', column)], { name: title, when: [{ hasColumn: { table, column } }] }),
    ),
    ...CLOSING_LAYOUTS.map(({ closing, when }) =>
      equal([closing(budget)], [at(table, 'total', 'closingBalance')], {
        name: '年末结转',
        when: [{ hasColumn: { table, column: 'closingBalance' } }, ...when],
      }),
    ),
  ),
);

/** Between the tables of one book. */
export const CROSS_TABLE_RULES: readonly Rule[] = [
  ...OVERVIEW_RULES,
  ...APPROPRIATION_RULES,
  ...BUDGET_RULES,
  ...PART_RULES,
  ...THREE_PUBLIC_CROSS_RULES,
  ...CONTRIBUTION_RULES,
  ...AGENCY_RULES,
  ...BALANCE_FORM_RULES,
];
