import { FUNCTIONAL_CODES } from '../standards';

/** 款 that only 政府性基金 pays for, as in the yearly 政府收支分类科目; the list is open, a 款 not on it is none of it. */
export const FUND_CODES: readonly string[] = [
  ...['20610', '20707', '20709', '20710', '20822', '20823', '20829', '21160', '21161'],
  ...['21208', '21210', '21211', '21213', '21214', '21215', '21216', '21217', '21218', '21219'],
  ...['21366', '21367', '21369', '21370', '21371', '21460', '21462', '21463', '21464', '21468', '21469'],
  ...['21560', '21561', '21562', '22904', '22908', '22960', '23104', '23204', '23304', '234'],
];

/** What only 国有资本经营预算 pays for: its category, and its 项 under 补充全国社会保障基金. */
export const STATE_CAPITAL_CODES: readonly string[] = ['223', '2080451'];

/** 基本支出 of an authority by its nature: what keeps it running. */
export const RUNNING_COSTS = itemsNamed('行政运行');

/** 项目支出 by its nature: affairs without an 项 of their own. */
export const GENERAL_AFFAIRS = itemsNamed('一般行政管理事务');

/** 基本养老保险缴费, 职业年金缴费 and 住房公积金: part of what people are paid. */
export const CONTRIBUTIONS: readonly string[] = ['2080505', '2080506', '2210201'];

/** 项 that only 一般公共预算 pays for. */
export const GENERAL_BUDGET_CODES: readonly string[] = [...RUNNING_COSTS, ...GENERAL_AFFAIRS, ...CONTRIBUTIONS];

/** The same 项 stands under many 款 (行政运行 is …01 of nearly each), so it is found by its name; in any year. */
function itemsNamed(wanted: string): readonly string[] {
  return FUNCTIONAL_CODES.filter(([code, name]) => name === wanted && code.length === 7).map(([code]) => code);
}
