import type { TableId } from '../model';
import { at, bound, equal, maybeAt, minus, optional, sameCode, sumAll, sumOf } from './build';
import type { Relation, Rule } from './rule';

/** The layouts behind these rules were pieced together from descriptions, so what they find is never more than a hint. */
const UNPROVEN = '未经真表验证';
const BASIS = `部门决算软件审核公式（${UNPROVEN}）`;
const MATRICES: readonly TableId[] = ['internal05_1', 'internal05_2', 'internal08', 'internal08_1', 'internal08_2'];
const BUDGET_TABLES: readonly TableId[] = ['internal07', 'internal09', 'internal11'];
const CATEGORIES = '301 302 303 304 307 309 310 311 312 313 399'.split(' ');

/** Income rows of 财决01 and the columns of 财决03 that add them up by item. */
const INCOME_PARTS = [
  'subsidyFromSuperior',
  'publicServiceIncome',
  'operatingIncome',
  'remittanceFromAffiliates',
  'otherIncome',
];
const FISCAL_ROWS = [
  'in.fiscalAppropriation',
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
];
const SPENDING_PARTS = [
  'basicExpenditure',
  'projectExpenditure',
  'remittanceToSuperior',
  'operatingExpenditure',
  'subsidyToAffiliates',
];
const FIRST_BLOCK = 'internal01';

/** The 财决 workbook's own 勾稽, in 元 and exact. Not part of the catalogue for public tables. */
export const INTERNAL_RULES: readonly Rule[] = [
  rule(
    'Z01',
    '财决01：收入总计 = 支出总计，本年收入、本年支出 = 各行之和',
    equal([at(FIRST_BLOCK, 'in.grandTotal')], [at(FIRST_BLOCK, 'out.grandTotal')], { name: '总计' }),
    equal(
      [at(FIRST_BLOCK, 'in.total')],
      [sumOf(FIRST_BLOCK, [...FISCAL_ROWS, ...INCOME_PARTS.map((part) => `in.${part}`)])],
      { name: '本年收入' },
    ),
    equal([at(FIRST_BLOCK, 'out.total')], [sumAll(FIRST_BLOCK, 'functional', 'finalAmount')], { name: '本年支出' }),
  ),
  rule(
    'Z02',
    '财决01 收入各行 = 财决03 合计各栏',
    ...INCOME_PARTS.map((part) =>
      equal([at(FIRST_BLOCK, `in.${part}`)], [at('internal03', 'total', part)], { name: part }),
    ),
    equal([sumOf(FIRST_BLOCK, FISCAL_ROWS)], [at('internal03', 'total', 'fiscalAppropriation')], { name: '财政拨款' }),
  ),
  rule(
    'Z03',
    '财决01 支出按性质各行 = 财决04 合计各栏',
    ...SPENDING_PARTS.map((part) =>
      equal([at(FIRST_BLOCK, `nature.${part}`)], [at('internal04', 'total', part)], {
        name: part,
        when: [{ present: { table: FIRST_BLOCK, row: `nature.${part}` } }],
      }),
    ),
  ),
  rule('Z06', '财决04 每行：合计 = 各项支出之和', everyRow('internal04', ['total'], SPENDING_PARTS)),
  rule(
    'Z08',
    '财决05-1 合计 = 财决04 基本支出，财决05-2 合计 = 财决04 项目支出',
    sameItems('internal05_1', 'internal04', 'basicExpenditure'),
    sameItems('internal05_2', 'internal04', 'projectExpenditure'),
  ),
  rule('Z09', '明细表每行：合计 = 各类小计之和', ...MATRICES.map((table) => everyRow(table, ['total'], CATEGORIES))),
  rule(
    'Z12',
    '财决07、09、11 每行：年初 + 本年收入 = 本年支出 + 年末，本年支出 = 基本支出 + 项目支出',
    ...BUDGET_TABLES.flatMap((table) => [
      everyRow(table, ['openingBalance', 'currentIncome'], ['total', 'closingBalance']),
      everyRow(table, ['total'], ['basicExpenditure', 'projectExpenditure']),
    ]),
    everyRow('internal07', ['basicExpenditure'], ['personnelFunds', 'publicFunds']),
  ),
  rule(
    'Z13',
    '财决08 合计 = 财决07 本年支出，财决08-1 = 基本支出，财决08-2 = 项目支出',
    sameItems('internal08', 'internal07', 'total'),
    sameItems('internal08_1', 'internal07', 'basicExpenditure'),
    sameItems('internal08_2', 'internal07', 'projectExpenditure'),
  ),
  rule(
    'Z18',
    '财决01-1 各预算本年支出 = 财决07、09、11 合计',
    ...(['generalBudget', 'governmentFund', 'stateCapital'] as const).map((budget, index) =>
      equal([at('internal01_1', 'out.total', budget)], [at(BUDGET_TABLES[index] ?? 'internal07', 'total', 'total')], {
        name: budget,
      }),
    ),
  ),
  rule(
    'Z19',
    '财决03 财政拨款收入 = 财决07、09、11 本年收入之和',
    equal(
      [
        at('internal03', 'total', 'fiscalAppropriation'),
        ...BUDGET_TABLES.slice(1).map((table) => minus(maybeAt(table, 'total', 'currentIncome'))),
      ],
      [at('internal07', 'total', 'currentIncome')],
    ),
  ),
];

function rule(id: string, title: string, ...relations: readonly Relation[]): Rule {
  return { id, title: `${title}（${UNPROVEN}）`, class: 'balance', severity: 'warning', basis: BASIS, relations };
}

function everyRow(table: TableId, left: readonly string[], right: readonly string[]): Relation {
  return equal(
    left.map((column) => bound(table, 'row', column)),
    right.map((column) => optional(bound(table, 'row', column))),
    {
      over: { rows: { table, pick: 'every' } },
      when: right.slice(0, 1).map((column) => ({ hasColumn: { table, column } })),
    },
  );
}

/** 合计 of a matrix, item by item, = a column of the table above it. */
function sameItems(table: TableId, whole: TableId, column: string): Relation {
  return equal([bound(table, 'row', 'total')], [sameCode(whole, column)], { over: { rows: { table, pick: 'every' } } });
}
