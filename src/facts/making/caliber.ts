import type { Caliber, Place, Scope } from '../../model';

/** Money of a table as a whole; any money where it is not listed. */
const FUNDS_OF_TABLE: Readonly<Record<string, Caliber['funds']>> = {
  fiscalAppropriation: 'fiscal',
  generalBudgetExpenditure: 'generalBudget',
  generalBudgetBasic: 'generalBudget',
  threePublic: 'fiscal',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
};

/** Money of a column, which says it more closely than its table. */
const FUNDS_OF_COLUMN: Readonly<Record<string, Caliber['funds']>> = {
  generalBudget: 'generalBudget',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
  fiscalAppropriation: 'fiscal',
};

/** Money of a row of income, in the two tables that list the budgets as rows. */
const FUNDS_OF_ROW: Readonly<Record<string, Caliber['funds']>> = {
  'in.fiscalAppropriation': 'fiscal',
  'in.generalBudgetAppropriation': 'generalBudget',
  'in.governmentFundAppropriation': 'governmentFund',
  'in.stateCapitalAppropriation': 'stateCapital',
  'in.generalBudget': 'generalBudget',
  'in.governmentFund': 'governmentFund',
  'in.stateCapital': 'stateCapital',
};

/** 三公's 预算数 is 全年预算数 by the national form's note. */
const MEASURE_OF_COLUMN: Readonly<Record<string, Caliber['measure']>> = {
  budget: 'adjustedBudget',
  originalBudget: 'originalBudget',
  adjustedBudget: 'adjustedBudget',
};

const ANY_MONEY = { span: 'year', measure: 'final', funds: 'all' } as const;

/** Which money a place of the report speaks of, told by its table, row and column; any, where it is no place. */
export function caliberOf(place: Place | null, scope: Scope | null, period: Caliber['period']): Caliber {
  if (place === null) return { scope, period, ...ANY_MONEY };
  return {
    scope,
    period,
    span: spanOf(place),
    measure: MEASURE_OF_COLUMN[place.column] ?? 'final',
    funds: FUNDS_OF_COLUMN[place.column] ?? FUNDS_OF_ROW[place.row] ?? FUNDS_OF_TABLE[place.table] ?? 'all',
  };
}

const BALANCE = /openingBalance|closingBalance/;

/** 总计 takes in what came over from last year; balances are of a day; all else is of the year. */
function spanOf(place: Place): Caliber['span'] {
  if (place.row.endsWith('.grandTotal')) return 'grandTotal';
  return BALANCE.test(place.row) || BALANCE.test(place.column) ? 'balance' : 'year';
}
