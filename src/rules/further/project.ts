import { rowBalance } from '../balance-form';
import { derivedFrom } from '../basis';
import { at, balance, equal, sumOf } from '../build';
import type { Rule } from '../rule';
import { CATEGORY_CODES, economicSums } from './economic-sums';
import { sameInBoth, sumsOf } from './sums';

/** 云南, 内蒙古: rows of 类 and 款, as 公开06 has them. */
const BY_ECONOMY = 'generalBudgetProjectByEconomy';
/** 四川: rows of 类款项, as 公开05 has them. */
const BY_FUNCTION = 'generalBudgetProject';
/** 公开05, whose 项目支出 both tables detail. */
const GENERAL = 'generalBudgetExpenditure';

/** 一般公共预算财政拨款项目支出决算表 by economy (云南, 内蒙古) and by function (四川), within itself and against 公开05. */
export const PROJECT_RULES: readonly Rule[] = [
  ...economicSums(BY_ECONOMY, '项目支出表', 'R09', 'R10'),
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
