import { BASIS, derivedFrom } from '../basis';
import {
  at,
  atMost,
  balance,
  EACH_COLUMN,
  equal,
  logic,
  maybeAt,
  minus,
  nearestCode,
  optional,
  sameCode,
  verification,
} from '../build';
import type { Relation, Rule, Term } from '../rule';
import { APPROPRIATION, EXPENDITURE, FUND_TABLE, GENERAL_TABLE, OVERVIEW, STATE, totalIfAny } from './tables';

/** Why an equality that holds for 财政拨款 alone does not apply. */
const OWN_MONEY = '有财政拨款以外的资金';

/** The columns that 公开03 and the tables of the budgets have in common. */
const EXPENDITURE_COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'] as const;

/** 公开03 tells all money, the three tables 财政拨款 only; tables of the two other budgets may lack. */
function partOfExpenditure(column: 'basicExpenditure' | 'projectExpenditure'): Relation {
  return atMost(
    [at(GENERAL_TABLE, 'total', column), totalIfAny(FUND_TABLE, column), totalIfAny(STATE, column)],
    [at(EXPENDITURE, 'total', column)],
  );
}

/** 财政拨款 tables are parts of 公开03. */
export const PART_RULES: readonly Rule[] = [
  logic(
    'X101',
    '三项财政拨款基本支出之和不超过支出决算表基本支出',
    derivedFrom('三张财政拨款支出表的“基本支出”栏是支出决算表同名栏的一部分'),
    partOfExpenditure('basicExpenditure'),
  ),
  logic(
    'X102',
    '三项财政拨款项目支出之和不超过支出决算表项目支出',
    derivedFrom('三张财政拨款支出表的“项目支出”栏是支出决算表同名栏的一部分'),
    partOfExpenditure('projectExpenditure'),
  ),
  logic(
    'X103',
    '每一项级科目：三项财政拨款支出之和不超过支出决算表',
    derivedFrom('三张财政拨款支出表的合计、基本支出、项目支出栏，是支出决算表同一科目行同名栏的一部分'),
    atMost(itemInBudgets(EACH_COLUMN), [nearestCode(EXPENDITURE, EACH_COLUMN)], {
      over: { itemsOf: [GENERAL_TABLE, FUND_TABLE, STATE], columns: EXPENDITURE_COLUMNS },
    }),
  ),
  verification(
    'X104',
    '财政拨款结转和结余不超过全部结转和结余（其他资金结余为负的除外）',
    BASIS.estimate,
    atMost([at(APPROPRIATION, 'in.openingBalance')], [at(OVERVIEW, 'in.openingBalance')], { name: '年初' }),
    atMost([at(APPROPRIATION, 'out.closingBalance', 'total')], [at(OVERVIEW, 'out.closingBalance')], { name: '年末' }),
  ),
  balance(
    'X105',
    '非财政拨款资金：年初 + 本年收入 + 使用非财政拨款结余 − 本年支出 − 结余分配 = 年末',
    derivedFrom('总表与财政拨款总表的收支总计各自相等，两表逐行相减'),
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
    derivedFrom('收入决算表除财政拨款收入外各栏为零，支出决算表各栏只有三张财政拨款支出表同名栏的数'),
    equal([sameCode(EXPENDITURE, EACH_COLUMN)], itemInBudgets(EACH_COLUMN), {
      // Over the 项 of all four, so that one which stands in a single table is not passed over.
      over: { itemsOf: [EXPENDITURE, GENERAL_TABLE, FUND_TABLE, STATE], columns: EXPENDITURE_COLUMNS },
      when: [
        { prints: { table: EXPENDITURE, digits: 7 } },
        { prints: { table: GENERAL_TABLE, digits: 7 } },
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
    BASIS.estimate,
    equal([sameCode('income', 'fiscalAppropriation')], itemInBudgets('total'), {
      over: { itemsOf: ['income', GENERAL_TABLE, FUND_TABLE, STATE] },
      when: [
        { prints: { table: 'income', digits: 7 } },
        { prints: { table: GENERAL_TABLE, digits: 7 } },
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
  return [sameCode(GENERAL_TABLE, column), optional(sameCode(FUND_TABLE, column)), optional(sameCode(STATE, column))];
}

/** All money less that of the three budgets. */
function notFiscal(all: Term, fiscal: Term): readonly Term[] {
  return [all, minus(fiscal)];
}
