import { FUNCTIONAL_CODES } from '../standards';

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
