import { rowBalance } from '../balance-form';
import { derivedFrom } from '../basis';
import { at, balance, equal, sumOf, under } from '../build';
import type { Rule } from '../rule';
import { sameInBoth, sumsOf } from './sums';

/** 云南, 内蒙古: rows of 类 and 款, as 公开06 has them. */
const BY_ECONOMY = 'generalBudgetProjectByEconomy';
/** 四川: rows of 类款项, as 公开05 has them. */
const BY_FUNCTION = 'generalBudgetProject';
/** 公开05, whose 项目支出 both tables detail. */
const GENERAL = 'generalBudgetExpenditure';

/** 人员经费, as in basic expenditure. */
const PERSONNEL_CODES = ['301', '303'] as const;
/** 基本建设 is 项目支出, so that 309 and 311 belong to it here. */
const PUBLIC_CODES = ['302', '307', '309', '310', '311', '312', '313', '399'] as const;
/** All 类 that 项目支出 may stand under. */
const CATEGORY_CODES = [...PERSONNEL_CODES, ...PUBLIC_CODES].sort();

/** 一般公共预算财政拨款项目支出决算表 by economy (云南, 内蒙古) and by function (四川), within itself and against 公开05. */
export const PROJECT_RULES: readonly Rule[] = [
  balance(
    'R09',
    '项目支出表各经济分类类级 = 所属各款之和',
    derivedFrom('项目支出表各经济分类科目，类等于其下各款相加'),
    ...CATEGORY_CODES.map((code) =>
      equal([at(BY_ECONOMY, code)], [under(BY_ECONOMY, code)], {
        name: code,
        when: [{ present: { table: BY_ECONOMY, row: code } }],
      }),
    ),
  ),
  balance(
    'R10',
    '项目支出表人员经费合计、公用经费合计、合计 = 各类之和',
    derivedFrom('项目支出表“人员经费合计”“公用经费合计”“合计”行与各经济分类科目'),
    equal([at(BY_ECONOMY, 'personnelTotal')], [sumOf(BY_ECONOMY, PERSONNEL_CODES)], {
      name: '人员经费合计',
      when: [{ present: { table: BY_ECONOMY, row: 'personnelTotal' } }],
    }),
    equal([at(BY_ECONOMY, 'publicTotal')], [sumOf(BY_ECONOMY, PUBLIC_CODES)], {
      name: '公用经费合计',
      when: [{ present: { table: BY_ECONOMY, row: 'publicTotal' } }],
    }),
    equal([at(BY_ECONOMY, 'basicTotal')], [sumOf(BY_ECONOMY, CATEGORY_CODES)], {
      name: '合计',
      when: [{ present: { table: BY_ECONOMY, row: 'basicTotal' } }],
    }),
  ),
  balance(
    'R11',
    '一般公共预算支出表项目支出合计 = 项目支出表各经济分类之和',
    derivedFrom('一般公共预算支出表“项目支出”栏合计与项目支出表各经济分类科目'),
    equal([at(GENERAL, 'total', 'projectExpenditure')], [sumOf(BY_ECONOMY, CATEGORY_CODES)]),
  ),
  balance(
    'R12',
    '项目支出表合计、类、款逐级等于下级之和',
    derivedFrom('项目支出表各栏，合计、类、款、项逐级相加'),
    ...sumsOf(BY_FUNCTION, ['total', 'openingBalance', 'currentIncome', 'closingBalance']),
  ),
  balance(
    'R13',
    '项目支出表 = 一般公共预算支出表的项目支出',
    derivedFrom('项目支出表的支出与一般公共预算支出表“项目支出”栏，同一行是同一笔钱'),
    ...sameInBoth(BY_FUNCTION, GENERAL, [['total', 'projectExpenditure']]),
  ),
  balance(
    'R14',
    '收入支出表样的项目支出表每行：年初结转 + 本年收入 = 本年支出 + 年末结转',
    derivedFrom('项目支出表“年初结转和结余”“本年收入”“年末结转和结余”各栏与支出栏'),
    rowBalance(BY_FUNCTION),
  ),
];
