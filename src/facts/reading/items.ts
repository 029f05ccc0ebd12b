import { maybeTable, type ReportModel, type Supplement } from '../../model';
import { codedRows, leafCodes } from './codes';
import { budgetId } from '../ids';

/** The tables whose 项 a text goes through one by one. */
export const ITEM_TABLES = ['generalBudgetExpenditure', 'governmentFund', 'stateCapital'] as const;
export type ItemTable = (typeof ITEM_TABLES)[number];

export const ITEM_DIGITS = 7;

/**
 * The codes that a text goes through, ascending: the finest rows of the table, and those that had a
 * budget but no row because nothing was spent.
 */
export function itemCodes(report: ReportModel, supplement: Supplement, id: ItemTable): readonly string[] {
  const table = maybeTable(report, id);
  const printed = table ? [...codedRows(table).keys()] : [];
  return leafCodes(new Set([...printed, ...budgetedCodes(supplement, id)]));
}

function budgetedCodes(supplement: Supplement, id: ItemTable): readonly string[] {
  const prefix = budgetId(`${id}/`);
  return Object.entries(supplement.amounts)
    .filter(([key, amount]) => key.startsWith(prefix) && amount.fen !== 0)
    .map(([key]) => key.slice(prefix.length).split('/')[0] ?? '')
    .filter((code) => code.length === ITEM_DIGITS);
}
