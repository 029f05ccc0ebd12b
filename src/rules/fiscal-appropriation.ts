import { FUND_CATEGORIES } from '../standards';
import { BASIS, derivedFrom } from './basis';
import {
  at,
  atLeast,
  balance,
  bound,
  equal,
  hint,
  inBook,
  maybeAt,
  optional,
  sumAll,
  sumOf,
  verification,
} from './build';
import { FUNCTIONAL_CATEGORIES } from './categories';
import type { Condition, Relation, Rule, Term } from './rule';

/** 公开04: income by budgets in rows, expenditure by budgets in columns. */
const TABLE = 'fiscalAppropriation';

/** The three budgets: income row, opening row, expenditure column. */
export const BUDGETS = [
  { key: 'generalBudget', title: '一般公共预算财政拨款' },
  { key: 'governmentFund', title: '政府性基金预算财政拨款' },
  { key: 'stateCapital', title: '国有资本经营预算财政拨款' },
] as const;

/** The keys are also those of the expenditure columns and the ends of the row keys. */
export type Budget = (typeof BUDGETS)[number]['key'];

/** “一般公共预算财政拨款” */
export function budgetTitle(budget: Budget): string {
  return BUDGETS.find(({ key }) => key === budget)?.title ?? budget;
}

/** The expenditure columns, and the rule that adds each of them up. */
const EXPENDITURE_COLUMNS = [
  { key: 'total', title: '合计', id: 'D05' },
  { key: 'generalBudget', title: budgetTitle('generalBudget'), id: 'D06' },
  { key: 'governmentFund', title: budgetTitle('governmentFund'), id: 'D07' },
  { key: 'stateCapital', title: budgetTitle('stateCapital'), id: 'D08' },
] as const;

/** D12 to D14 follow from the two totals by budget, which the form does not print side by side. */
const FROM_TOTALS = derivedFrom('财政拨款总表收入方的本年收入、年初分项行与支出方的同一预算栏，收支总计相等');

/** The rule that carries each budget forward. */
const ROLL_FORWARD = [
  { key: 'generalBudget', id: 'D12' },
  { key: 'governmentFund', id: 'D13' },
  { key: 'stateCapital', id: 'D14' },
] as const;

/** One row across the budgets; older editions lack the third. */
function budgetColumns(row: string): readonly Term[] {
  return BUDGETS.map(({ key }) => optional(at(TABLE, row, key)));
}

/** Row keys of a group that is told by budgets. */
function eachBudget(prefix: string): readonly string[] {
  return BUDGETS.map(({ key }) => `${prefix}.${key}`);
}

/** 年末 of the budgets stands in their columns, or in rows of their own below it. */
const CLOSING_IN_ROWS = { table: TABLE, row: 'out.closingBalance.generalBudget' } as const;

/** What a budget carries over, and the layout in which it is found there. */
export const CLOSING_LAYOUTS: readonly {
  readonly closing: (budget: Budget) => Term;
  readonly when: readonly Condition[];
}[] = [
  { closing: (budget) => at(TABLE, 'out.closingBalance', budget), when: [{ absent: CLOSING_IN_ROWS }] },
  {
    closing: (budget) => maybeAt(TABLE, `out.closingBalance.${budget}`, 'total'),
    when: [{ present: CLOSING_IN_ROWS }],
  },
];

/** 本年收入 + 年初 = 本年支出 + 年末 of a budget; where 年初 is not told by budget, only where there is none. */
function rollForward(budget: Budget): readonly Relation[] {
  const opening = { table: TABLE, row: 'in.openingBalance.generalBudget' } as const;
  const openings: readonly { readonly terms: readonly Term[]; readonly when: readonly Condition[] }[] = [
    { terms: [maybeAt(TABLE, `in.openingBalance.${budget}`)], when: [{ present: opening }] },
    {
      terms: [],
      when: [{ absent: opening }, { zero: [at(TABLE, 'in.openingBalance')], reason: '年初结转未按三项预算分列' }],
    },
  ];
  return openings.flatMap(({ terms, when }) =>
    CLOSING_LAYOUTS.map(({ closing, when: layout }) =>
      equal([maybeAt(TABLE, `in.${budget}`), ...terms], [at(TABLE, 'out.total', budget), closing(budget)], {
        when: [...when, ...layout],
      }),
    ),
  );
}

/** 国有资本经营预算支出, which only that budget pays for. */
const STATE_CAPITAL_CATEGORY = '223';

/** 公开04 财政拨款收入支出决算总表, within the table. */
export const FISCAL_APPROPRIATION_RULES: readonly Rule[] = [
  balance(
    'D01',
    '本年收入合计 = 一般公共预算 + 政府性基金 + 国有资本经营',
    BASIS.layout,
    equal([at(TABLE, 'in.total')], [sumOf(TABLE, eachBudget('in'))]),
  ),
  balance(
    'D02',
    '年初财政拨款结转和结余 = 三项预算之和',
    BASIS.layout,
    equal([at(TABLE, 'in.openingBalance')], [sumOf(TABLE, eachBudget('in.openingBalance'))], {
      when: [{ present: { table: TABLE, row: 'in.openingBalance.generalBudget' } }],
    }),
  ),
  balance(
    'D03',
    '收入总计 = 本年收入合计 + 年初财政拨款结转和结余',
    BASIS.layout,
    equal([at(TABLE, 'in.grandTotal')], [at(TABLE, 'in.total'), at(TABLE, 'in.openingBalance')]),
  ),
  balance(
    'D04',
    '每一功能分类：合计 = 一般公共预算 + 政府性基金 + 国有资本经营',
    BASIS.layout,
    equal(
      [bound(TABLE, 'row', 'total')],
      BUDGETS.map(({ key }) => optional(bound(TABLE, 'row', key))),
      { over: { rows: { table: TABLE, pick: 'everyCode' } } },
    ),
    equal([at(TABLE, 'out.total', 'total')], budgetColumns('out.total'), { name: '本年支出合计' }),
  ),
  ...EXPENDITURE_COLUMNS.map(({ id, key, title }) =>
    balance(
      id,
      `本年支出合计 = 各功能分类之和（${title}）`,
      BASIS.layout,
      equal([at(TABLE, 'out.total', key)], [sumAll(TABLE, 'functional', key)]),
    ),
  ),
  balance(
    'D09',
    '年末财政拨款结转和结余：合计 = 三项预算之和',
    BASIS.layout,
    equal([at(TABLE, 'out.closingBalance', 'total')], budgetColumns('out.closingBalance'), {
      when: [{ absent: CLOSING_IN_ROWS }],
    }),
    equal([at(TABLE, 'out.closingBalance', 'total')], [sumOf(TABLE, eachBudget('out.closingBalance'), 'total')], {
      when: [{ present: CLOSING_IN_ROWS }],
    }),
  ),
  balance(
    'D10',
    '支出总计 = 本年支出合计 + 年末财政拨款结转和结余',
    BASIS.layout,
    ...EXPENDITURE_COLUMNS.map(({ key, title }) =>
      equal([at(TABLE, 'out.grandTotal', key)], [at(TABLE, 'out.total', key), at(TABLE, 'out.closingBalance', key)], {
        name: title,
        when: key === 'total' ? [] : [{ absent: CLOSING_IN_ROWS }],
      }),
    ),
  ),
  balance(
    'D11',
    '收入总计 = 支出总计',
    BASIS.layout,
    equal([at(TABLE, 'in.grandTotal')], [at(TABLE, 'out.grandTotal', 'total')]),
  ),
  ...ROLL_FORWARD.map(({ id, key }) =>
    balance(id, `${budgetTitle(key)}：本年收入 + 年初 = 本年支出 + 年末`, FROM_TOTALS, ...rollForward(key)),
  ),
  hint(
    'D15',
    '国有资本经营预算支出只列国有资本经营栏，政府性基金栏只列基金支出科目',
    BASIS.estimate,
    ...(['generalBudget', 'governmentFund'] as const).map((column) =>
      onlyElsewhere(STATE_CAPITAL_CATEGORY, column, '国有资本经营预算支出'),
    ),
    ...FUNCTIONAL_CATEGORIES.filter(
      ({ code }) => !FUND_CATEGORIES.includes(code) && code !== STATE_CAPITAL_CATEGORY,
    ).map(({ code, name }) => onlyElsewhere(code, 'governmentFund', name)),
  ),
  verification(
    'D16',
    '三项预算的年初、年末财政拨款结转和结余不为负',
    BASIS.estimate,
    ...BUDGETS.flatMap(({ key, title }) => [
      atLeast([maybeAt(TABLE, `in.openingBalance.${key}`)], [], { name: `年初·${title}` }),
      ...CLOSING_LAYOUTS.map(({ closing, when }) =>
        atLeast([optional(closing(key))], [], { name: `年末·${title}`, when }),
      ),
    ]),
  ),
  verification(
    'Z21',
    '三项预算的年初财政拨款结转和结余 = 上年年末',
    BASIS.explanation,
    ...BUDGETS.flatMap(({ key, title }) =>
      CLOSING_LAYOUTS.map(({ closing, when }) =>
        equal([maybeAt(TABLE, `in.openingBalance.${key}`)], [inBook('prior', optional(closing(key)))], {
          name: title,
          when: [{ present: { table: TABLE, row: `in.openingBalance.${key}` } }, ...when],
        }),
      ),
    ),
  ),
];

/** A category has nothing in the column of a budget that does not pay for it. */
function onlyElsewhere(code: string, column: Budget, name: string): Relation {
  return equal([maybeAt(TABLE, `out.${code}`, column)], [], { name: `${name}/${budgetTitle(column)}` });
}
