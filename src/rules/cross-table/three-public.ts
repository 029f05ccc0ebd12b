import { BASIS, derivedFrom } from '../basis';
import { at, atLeast, atMost, logic, maybeAt, verification } from '../build';
import type { Condition, Rule } from '../rule';
import { APPROPRIATION, BASIC, FUND_TABLE, GENERAL_TABLE, STATE, THREE, totalIfAny } from './tables';

/** Rule, row of 三公, economic 款 of 公开06 that is part of it, name. */
const THREE_PUBLIC_PAIRS = [
  ['X108', 'overseasTravel', '30212', '因公出国（境）费'],
  ['X109', 'vehiclePurchase', '31013', '公务用车购置费'],
  ['X110', 'vehicleOperation', '30231', '公务用车运行维护费'],
  ['X111', 'officialReception', '30217', '公务接待费'],
] as const;

/** Where all 财政拨款 was basic expenditure of 一般公共预算, 公开06 holds all of 三公: part becomes whole. */
const NO_PROJECTS_NO_FUNDS: readonly Condition[] = [
  { prints: { table: BASIC, digits: 5 } },
  {
    zero: [
      at(GENERAL_TABLE, 'total', 'projectExpenditure'),
      totalIfAny(FUND_TABLE, 'total'),
      totalIfAny(STATE, 'total'),
    ],
    reason: '有项目支出或基金、国资支出，“三公”经费可以大于基本支出中的同名科目',
  },
];

/**
 * 三公 is 财政拨款 全口径, 公开06 only 基本支出: part ≤ whole.
 * Never an error: ambulances are charged to 30231 but are outside 三公.
 */
export const THREE_PUBLIC_CROSS_RULES: readonly Rule[] = [
  ...THREE_PUBLIC_PAIRS.map(([id, item, code, name]) =>
    verification(
      id,
      `“三公”${name}决算数不小于基本支出表 ${code}`,
      BASIS.estimate,
      atLeast([at(THREE, item)], [at(BASIC, code)], { when: [{ present: { table: BASIC, row: code } }] }),
    ),
  ),
  verification(
    'X112',
    '没有项目支出时，“三公”各项决算数也不大于基本支出表同名科目',
    BASIS.estimate,
    ...THREE_PUBLIC_PAIRS.map(([, item, code, name]) =>
      atMost([at(THREE, item)], [maybeAt(BASIC, code)], { name, when: NO_PROJECTS_NO_FUNDS }),
    ),
  ),
  logic(
    'X113',
    '“三公”经费决算合计不超过财政拨款本年支出合计',
    derivedFrom('“三公”经费表决算数“合计”栏是财政拨款总表“本年支出合计”行的一部分'),
    atMost([at(THREE, 'total')], [at(APPROPRIATION, 'out.total', 'total')]),
  ),
];
