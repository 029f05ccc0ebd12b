import { at, optional } from '../build';
import type { Term } from '../rule';

/** 公开01 收入支出决算总表: all money. */
export const OVERVIEW = 'incomeExpenditure';
/** 公开03 支出决算表: all money, by 类款项. */
export const EXPENDITURE = 'expenditure';
/** 公开04 财政拨款收入支出决算总表: the three budgets side by side. */
export const APPROPRIATION = 'fiscalAppropriation';
/** 公开05 一般公共预算财政拨款支出决算表. */
export const GENERAL_TABLE = 'generalBudgetExpenditure';
/** 公开06 一般公共预算财政拨款基本支出决算（明细）表, by economy. */
export const BASIC = 'generalBudgetBasic';
/** 政府性基金: nationally 公开08 to 2021, 公开07 from 2022; never found by its number. */
export const FUND_TABLE = 'governmentFund';
/** 国有资本经营: nationally 公开09 in 2020 and 2021, 公开08 from 2022. */
export const STATE = 'stateCapital';
/** “三公”经费: nationally 公开07 to 2021, 公开09 from 2022. */
export const THREE = 'threePublic';

/** Until 2018 公开01 prints 财政拨款 in one row. */
export const SINGLE_APPROPRIATION = { table: OVERVIEW, row: 'in.fiscalAppropriation' } as const;

/** The total row of a table that may lawfully be absent (no 基金, no 国资). */
export function totalIfAny(table: typeof FUND_TABLE | typeof STATE, column: Term['column']): Term {
  return optional(at(table, 'total', column));
}
