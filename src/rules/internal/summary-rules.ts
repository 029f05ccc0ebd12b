import { columnTitle, tableTitle } from '../../standards';
import { at, bound, equal, sameCode, sumAll, sumOf } from '../build';
import { FUNCTIONAL_CATEGORIES } from '../categories';
import type { Relation, Rule } from '../rule';
import { everyRow, internalBalance, rowsOf } from './make';

/** 财决01: three blocks; income, by function, by nature and economy. */
const OVERVIEW = 'internal01';
/** 财决02: what each 项 began with, got, spent and kept. */
const MOVEMENTS = 'internal02';
/** 财决03. */
const INCOME = 'internal03';
/** 财决04. */
const SPENDING = 'internal04';

/** Rows of 财决01 with `in.` before them, columns of 财决03 without. */
const OTHER_INCOME = [
  'subsidyFromSuperior',
  'publicServiceIncome',
  'operatingIncome',
  'remittanceFromAffiliates',
  'otherIncome',
] as const;

/** 财政拨款 stands in one row until 2018, and by budget since. */
const FISCAL_ROWS = [
  'in.fiscalAppropriation',
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
];

/** Columns of 财决04, and with `nature.` before them rows of 财决01's third block. */
const SPENDING_PARTS = [
  'basicExpenditure',
  'projectExpenditure',
  'remittanceToSuperior',
  'operatingExpenditure',
  'subsidyToAffiliates',
] as const;

/** 304 to 2017, 312 and 313 since; what is not printed adds nothing. */
const ECONOMIC_CATEGORIES = '301 302 303 304 307 309 310 311 312 313 399'.split(' ');

/** Rows of the third block, 按支出性质和经济分类; an edition that does not print one has nothing to compare. */
function natureRow(key: string, right: Relation['right'], name: string): Relation {
  const row = `nature.${key}`;
  return equal([at(OVERVIEW, row)], right, { name, when: [{ present: { table: OVERVIEW, row } }] });
}

/** 财决01 within itself. */
const OVERVIEW_RULE = internalBalance(
  'Z01',
  '财决01：收入总计 = 支出总计，本年收入、按功能和按性质的本年支出、经济分类合计各等于各行之和',
  equal([at(OVERVIEW, 'in.grandTotal')], [at(OVERVIEW, 'out.grandTotal')], { name: '总计' }),
  equal([at(OVERVIEW, 'in.total')], [sumOf(OVERVIEW, [...FISCAL_ROWS, ...OTHER_INCOME.map((part) => `in.${part}`)])], {
    name: '本年收入',
  }),
  equal([at(OVERVIEW, 'out.total')], [sumAll(OVERVIEW, 'functional', 'finalAmount')], { name: '按功能分类' }),
  natureRow('total', [sumOf(OVERVIEW, SPENDING_PARTS.map(natureKey))], '按支出性质'),
  natureRow('total', [at(OVERVIEW, 'out.total')], '性质与功能'),
  natureRow('economicTotal', [sumOf(OVERVIEW, ECONOMIC_CATEGORIES.map(natureKey))], '按经济分类'),
  natureRow('economicTotal', [at(OVERVIEW, 'out.total')], '经济分类与功能'),
  natureRow('basicExpenditure', [sumOf(OVERVIEW, ['personnelFunds', 'publicFunds'].map(natureKey))], '基本支出'),
);

/** Keys of the third block, which would else be those of columns elsewhere. */
function natureKey(key: string): string {
  return `nature.${key}`;
}

/** 财决01 against the tables by item, and these within themselves. */
export const SUMMARY_RULES: readonly Rule[] = [
  OVERVIEW_RULE,
  internalBalance(
    'Z02',
    '财决01 收入各行 = 财决03 合计各栏，功能分类各类 = 财决04 各类',
    ...OTHER_INCOME.map((part) =>
      equal([at(OVERVIEW, `in.${part}`)], [at(INCOME, 'total', part)], { name: columnTitle(INCOME, part) }),
    ),
    equal([sumOf(OVERVIEW, FISCAL_ROWS)], [at(INCOME, 'total', 'fiscalAppropriation')], { name: '财政拨款收入' }),
    ...FUNCTIONAL_CATEGORIES.map(({ code, name }) =>
      equal([at(OVERVIEW, `out.${code}`)], [at(SPENDING, code, 'total')], { name }),
    ),
  ),
  internalBalance(
    'Z03',
    '财决01 支出按性质各行 = 财决04 合计各栏',
    ...SPENDING_PARTS.map((part) => natureRow(part, [at(SPENDING, 'total', part)], columnTitle(SPENDING, part))),
  ),
  internalBalance(
    'Z04',
    '财决02 每行：年初 + 本年收入 + 使用非财政拨款结余 = 本年支出 + 结余分配 + 年末',
    everyRow(
      MOVEMENTS,
      ['openingBalance', 'currentIncome', 'nonFiscalSurplusUsed'],
      ['total', 'surplusDistribution', 'closingBalance'],
    ),
  ),
  internalBalance(
    'Z05',
    '财决02 每行：本年收入 = 财决03，本年支出 = 财决04',
    ...(
      [
        ['currentIncome', INCOME],
        ['total', SPENDING],
      ] as const
    ).map(([column, other]) =>
      equal([bound(MOVEMENTS, 'row', column)], [sameCode(other, 'total')], {
        name: tableTitle(other),
        over: rowsOf(MOVEMENTS),
      }),
    ),
  ),
  internalBalance('Z06', '财决04 每行：合计 = 各项支出之和', everyRow(SPENDING, ['total'], SPENDING_PARTS)),
];
