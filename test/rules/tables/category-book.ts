import { FUNCTIONAL_CATEGORIES } from '../../../src/rules';
import type { Tables } from '../../support/report/changes';

const CODES = FUNCTIONAL_CATEGORIES.map(({ code }) => code);

/** Money of the n-th category by where it comes from; the fourth is no 财政拨款. */
const GENERAL = 40;
const FUND = 30;
const STATE = 20;
const OWN = 10;
const FISCAL = GENERAL + FUND + STATE;
const ALL = FISCAL + OWN;

/** A book with every functional category in every table, the same amount of each source in each. */
export const CATEGORY_BOOK: Tables = [
  { id: 'incomeExpenditure', columns: ['finalAmount'], rows: CODES.map((code) => [`out.${code}`, [ALL]]) },
  { id: 'expenditure', columns: ['total'], rows: CODES.map((code) => [code, [ALL]]) },
  {
    id: 'fiscalAppropriation',
    columns: ['total', 'generalBudget', 'governmentFund', 'stateCapital'],
    rows: CODES.map((code) => [`out.${code}`, [FISCAL, GENERAL, FUND, STATE]]),
  },
  { id: 'generalBudgetExpenditure', columns: ['total'], rows: CODES.map((code) => [code, [GENERAL]]) },
  { id: 'governmentFund', columns: ['total'], rows: CODES.map((code) => [code, [FUND]]) },
  { id: 'stateCapital', columns: ['total'], rows: CODES.map((code) => [code, [STATE]]) },
  { id: 'nonFiscal', columns: ['finalAmount'], rows: CODES.map((code) => [`out.${code}`, [OWN]]) },
  { id: 'fiscalExpenditure', columns: ['total'], rows: CODES.map((code) => [code, [FISCAL]]) },
  { id: 'fiscalExpenditureDetail', columns: ['total'], rows: CODES.map((code) => [code, [FISCAL]]) },
];
