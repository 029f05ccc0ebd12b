import type { TableId } from '../../model';
import { derivedFrom } from '../basis';
import { at, atLeast, atMost, balance, equal, logic, optional, rowSum, sameCode, verification } from '../build';
import { FUNCTIONAL_CATEGORIES } from '../categories';
import type { Rule } from '../rule';
import { partsOf } from './sums';

/** 财政拨款支出决算明细表. */
const FISCAL = 'fiscalExpenditureDetail';
/** The same of 一般公共预算 alone. */
const GENERAL = 'generalBudgetExpenditureDetail';
/** 公开04. */
const APPROPRIATION = 'fiscalAppropriation';
/** 公开05. */
const EXPENDITURE = 'generalBudgetExpenditure';

/** The 类 that the tables print across, 309 and 311 among them: these tell 项目支出 too. */
const ECONOMIC_CODES = ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'] as const;

/** Rows add up exactly; levels only as part ≤ whole, since published tables skip codes. */
function detailRules(table: TableId, name: string, rowId: string, sumId: string): readonly Rule[] {
  return [
    balance(
      rowId,
      `${name}每行：合计 = 各经济分类之和`,
      derivedFrom(`${name}“合计”栏与各经济分类栏`),
      rowSum(table, 'total', ECONOMIC_CODES),
    ),
    logic(
      sumId,
      `${name}所列下级科目之和不超过上级（可以只列部分科目）`,
      derivedFrom(`${name}各栏，所列类、款、项是上级科目的一部分`),
      ...partsOf(table, ['total', ...ECONOMIC_CODES]),
    ),
  ];
}

/**
 * 财政拨款支出决算明细表 and that of 一般公共预算 (四川): by function and economy. Published ones list some codes only,
 * and the first of them may leave out the fund, so that what they list is held to be a part.
 */
export const DETAIL_RULES: readonly Rule[] = [
  ...detailRules(FISCAL, '财政拨款支出明细表', 'R15', 'R16'),
  logic(
    'R17',
    '财政拨款支出明细表所列支出不超过财政拨款总表、三张财政拨款支出表',
    derivedFrom('财政拨款支出明细表“合计”栏是财政拨款总表支出各行、三张财政拨款支出表同一行的一部分'),
    atMost([at(FISCAL, 'total', 'total')], [at(APPROPRIATION, 'out.total', 'total')], { name: '合计' }),
    ...FUNCTIONAL_CATEGORIES.map(({ code, name }) =>
      atMost([at(FISCAL, code, 'total')], [at(APPROPRIATION, `out.${code}`, 'total')], { name }),
    ),
    atMost(
      [sameCode(FISCAL, 'total')],
      [
        sameCode(EXPENDITURE, 'total'),
        optional(sameCode('governmentFund', 'total')),
        optional(sameCode('stateCapital', 'total')),
      ],
      { name: '项', over: { itemsOf: [FISCAL] }, when: [{ prints: { table: EXPENDITURE, digits: 7 } }] },
    ),
  ),
  verification(
    'R27',
    '财政拨款支出明细表所列的类、项不小于一般公共预算支出表的同一科目',
    derivedFrom('财政拨款支出明细表“合计”栏含一般公共预算支出表“本年支出”栏的同一科目'),
    ...FUNCTIONAL_CATEGORIES.map(({ code, name }) =>
      atLeast([at(FISCAL, code, 'total')], [at(EXPENDITURE, code, 'total')], {
        name,
        when: [{ present: { table: FISCAL, row: code } }, { present: { table: EXPENDITURE, row: code } }],
      }),
    ),
    atLeast([sameCode(FISCAL, 'total')], [sameCode(EXPENDITURE, 'total')], {
      name: '项',
      over: { itemsOf: [FISCAL] },
      when: [{ prints: { table: EXPENDITURE, digits: 7 } }],
    }),
  ),
  ...detailRules(GENERAL, '一般公共预算支出明细表', 'R18', 'R19'),
  logic(
    'R20',
    '一般公共预算支出明细表合计 = 一般公共预算支出表合计，所列各项不超过该表',
    derivedFrom('一般公共预算支出明细表“合计”栏与一般公共预算支出表的同一行是同一笔钱'),
    equal([at(GENERAL, 'total', 'total')], [at(EXPENDITURE, 'total', 'total')], { name: '合计' }),
    atMost([sameCode(GENERAL, 'total')], [sameCode(EXPENDITURE, 'total')], {
      name: '项',
      over: { itemsOf: [GENERAL] },
      when: [{ prints: { table: EXPENDITURE, digits: 7 } }],
    }),
  ),
];
