import type { TableId } from '../../model';
import { columnTitle, tableTitle } from '../../standards';
import { at, atLeast, atMost, bound, EACH_COLUMN, equal, optional, sameCode } from '../build';
import { FUNCTIONAL_CATEGORIES } from '../categories';
import { BUDGETS, type Budget } from '../fiscal-appropriation';
import type { Relation, Rule, Term } from '../rule';
import { everyRow, internalBalance, internalVerification, rowsOf } from './make';
import { partOfMatrix, sameItems, sumOfMatrices } from './matrix-rules';

/** 财决01-1, the source of 公开04. */
const APPROPRIATION = 'internal01_1';
/** 财决06, a line a project. */
const PROJECTS = 'internal06';
/** 财决07, 收入支出 form, with 人员 and 公用. */
const GENERAL = 'internal07';
/** 财决09. */
const FUND = 'internal09';
/** 财决11. */
const STATE = 'internal11';

/** A budget with the table that tells it by 类款项. */
interface BudgetTable {
  readonly key: Budget;
  readonly title: string;
  readonly table: TableId;
}

/** Every budget has one, so that a new budget cannot be forgotten here. */
const TABLE_OF: Readonly<Record<Budget, TableId>> = {
  generalBudget: GENERAL,
  governmentFund: FUND,
  stateCapital: STATE,
};

const BUDGET_TABLES: readonly BudgetTable[] = BUDGETS.map(({ key, title }) => ({ key, title, table: TABLE_OF[key] }));

/** 年初 + 收入 = 支出 + 年末 and 支出 = 基本 + 项目, in every row of a budget's table. */
function budgetRows(table: TableId): readonly Relation[] {
  return [
    everyRow(table, ['openingBalance', 'currentIncome'], ['total', 'closingBalance'], { name: '收支' }),
    everyRow(table, ['total'], ['basicExpenditure', 'projectExpenditure'], { name: '本年支出' }),
  ];
}

/** What 财决01-1 says of a budget, and the column of the budget's own table whose 合计 must be the same. */
const APPROPRIATION_FIGURES: readonly {
  readonly name: string;
  readonly column: string;
  readonly term: (budget: Budget) => Term;
}[] = [
  { name: '本年收入', column: 'currentIncome', term: (budget) => at(APPROPRIATION, `in.${budget}`) },
  { name: '年初结转', column: 'openingBalance', term: (budget) => at(APPROPRIATION, `in.openingBalance.${budget}`) },
  { name: '本年支出', column: 'total', term: (budget) => at(APPROPRIATION, 'out.total', budget) },
  { name: '年末结转', column: 'closingBalance', term: (budget) => at(APPROPRIATION, 'out.closingBalance', budget) },
];

/** Four figures of 财决01-1 against the 合计 row of the budget's table. */
function figuresOfBudget({ key, title, table }: BudgetTable): readonly Relation[] {
  return APPROPRIATION_FIGURES.map(({ name, column, term }) =>
    equal([term(key)], [at(table, 'total', column)], { name: `${title}/${name}` }),
  );
}

/** Each functional category in the column of a budget = 类 of the budget's own table. */
function categoriesOfBudget({ key, title, table }: BudgetTable): readonly Relation[] {
  return FUNCTIONAL_CATEGORIES.map(({ code, name }) =>
    equal([at(APPROPRIATION, `out.${code}`, key)], [at(table, code, 'total')], { name: `${title}/${name}` }),
  );
}

/** 07, 09 and 11; a book without 基金 or 国资 need not have their tables. */
function inBudgets(make: (table: TableId) => Term): readonly Term[] {
  return [make(GENERAL), optional(make(FUND)), optional(make(STATE))];
}

/** The columns that 04 and the tables of the budgets have in common. */
const SPENDING_COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'] as const;

/** The tables of the three budgets. */
export const INTERNAL_BUDGET_RULES: readonly Rule[] = [
  internalBalance(
    'Z11',
    '财决06 各项目之和 = 财决04 项目支出，逐项；其中财政拨款不大于合计',
    equal([bound('internal04', 'row', 'projectExpenditure')], [sameCode(PROJECTS, 'total')], {
      name: columnTitle('internal04', 'projectExpenditure'),
      over: { itemsOf: ['internal04'] },
    }),
    ...(
      [
        ['fiscalIncome', 'currentIncome', '本年收入'],
        ['fiscalExpenditure', 'total', '本年支出'],
      ] as const
    ).map(([part, whole, name]) =>
      atMost([bound(PROJECTS, 'row', part)], [bound(PROJECTS, 'row', whole)], { name, over: rowsOf(PROJECTS) }),
    ),
  ),
  internalBalance(
    'Z12',
    '财决07 每行：年初 + 本年收入 = 本年支出 + 年末，本年支出 = 基本 + 项目，基本支出 = 人员经费 + 公用经费',
    ...budgetRows(GENERAL),
    everyRow(GENERAL, ['basicExpenditure'], ['personnelFunds', 'publicFunds'], {
      name: '基本支出',
      when: [{ hasColumn: { table: GENERAL, column: 'personnelFunds' } }],
    }),
  ),
  internalBalance(
    'Z16',
    '财决09 每行收支平衡，支出 = 财决10，财决10 = 10-1 + 10-2，且各不大于财决05-1、05-2',
    ...budgetRows(FUND),
    sameItems('internal10', FUND, 'total'),
    sumOfMatrices('internal10', ['internal10_1', 'internal10_2']),
    partOfMatrix('internal10_1', 'internal05_1'),
    partOfMatrix('internal10_2', 'internal05_2'),
  ),
  internalBalance(
    'Z17',
    '财决11 每行收支平衡，支出 = 财决12',
    ...budgetRows(STATE),
    sameItems('internal12', STATE, 'total'),
  ),
  internalBalance(
    'Z18',
    '财决01-1 各预算的收入、年初、支出（逐类）、年末 = 财决07、09、11',
    ...BUDGET_TABLES.flatMap(figuresOfBudget),
    ...BUDGET_TABLES.flatMap(categoriesOfBudget),
  ),
  internalBalance(
    'Z19',
    '财决03 财政拨款收入 = 财决07、09、11 本年收入之和',
    equal(
      [at('internal03', 'total', 'fiscalAppropriation')],
      inBudgets((table) => at(table, 'total', 'currentIncome')),
    ),
  ),
  internalBalance(
    'Z20',
    '每一项级科目：财决07、09、11 之和不大于财决04 支出、财决03 收入',
    atMost(
      inBudgets((table) => sameCode(table, EACH_COLUMN)),
      [sameCode('internal04', EACH_COLUMN)],
      { name: tableTitle('internal04'), over: { itemsOf: [GENERAL, FUND, STATE], columns: SPENDING_COLUMNS } },
    ),
    atMost(
      inBudgets((table) => sameCode(table, 'currentIncome')),
      [sameCode('internal03', 'total')],
      { name: tableTitle('internal03'), over: { itemsOf: [GENERAL, FUND, STATE] } },
    ),
  ),
  internalVerification(
    'Z29',
    '财决07、09、11 年末结转不为负；有年末结转的，财决06 应列有项目',
    ...BUDGET_TABLES.map(({ table }) =>
      atLeast([bound(table, 'row', 'closingBalance')], [], { name: tableTitle(table), over: rowsOf(table) }),
    ),
    equal([at(GENERAL, 'total', 'closingBalance')], [], {
      name: tableTitle(PROJECTS),
      when: [{ zero: [at(PROJECTS, 'total', 'closingBalance')], reason: '财决06 列有项目结转' }],
    }),
  ),
];
