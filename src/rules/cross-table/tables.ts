import { at, optional } from '../build';
import type { Term } from '../rule';

export const OVERVIEW = 'incomeExpenditure';
export const EXPENDITURE = 'expenditure';
export const APPROPRIATION = 'fiscalAppropriation';
export const GENERAL = 'generalBudgetExpenditure';
export const BASIC = 'generalBudgetBasic';
export const FUND = 'governmentFund';
export const STATE = 'stateCapital';
export const THREE = 'threePublic';

/** Until 2018 公开01 prints 财政拨款 in one row. */
export const SINGLE_APPROPRIATION = { table: OVERVIEW, row: 'in.fiscalAppropriation' } as const;

/** The total row of a table that may lawfully be absent (no 基金, no 国资). */
export function totalIfAny(table: typeof FUND | typeof STATE, column: Term['column']): Term {
  return optional(at(table, 'total', column));
}
