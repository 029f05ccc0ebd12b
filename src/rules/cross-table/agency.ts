import { BASIS } from '../basis';
import { at, atMost, equal, inBook, verification } from '../build';
import type { Relation, Rule, Term } from '../rule';
import { BASIC } from './tables';

/** 机关运行经费 as 机构运行信息表 tells it; in this book, or with `inBook` in the 财决 one. */
const AGENCY_EXPENSES = at('agencyOperations', 'agencyOperatingExpenses');

/** Equal for one unit of a kind that has it, at most for a department. A unit of unknown kind is not judged. */
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
export const AGENCY_RULES: readonly Rule[] = [
  verification(
    'X115',
    '机关运行经费 = 公用经费合计（部门有事业单位的，不大于）',
    BASIS.estimate,
    ...agencyExpenses(AGENCY_EXPENSES),
  ),
  verification(
    'X121',
    '财决报表的机关运行经费 = 公用经费合计（部门有事业单位的，不大于）',
    BASIS.estimate,
    ...agencyExpenses(inBook('internal', AGENCY_EXPENSES)),
  ),
];
