import { maybeTable, type FactId, type ReportModel, type Supplement } from '../../model';
import { codedRows, isCode, leafCodes } from './codes';
import { budgetedBy, placeIn } from '../ids';

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

/** The 项 with a budget in 助手资料 that is not zero. */
function budgetedCodes(supplement: Supplement, id: ItemTable): readonly string[] {
  return Object.entries(supplement.amounts).flatMap(([key, amount]) => {
    const budgeted = amount.fen === 0 ? null : budgetedBy(key);
    const place = budgeted === null ? null : placeIn(budgeted);
    return place?.table === id && place.row.length === ITEM_DIGITS ? [place.row] : [];
  });
}

/** The code of the 项 whose 合计 a fact is; null for any other fact. */
export function itemOf(id: FactId): string | null {
  const place = placeIn(id);
  if (place?.column !== 'total' || !ITEM_TABLES.some((table) => table === place.table)) return null;
  return place.row.length === ITEM_DIGITS && isCode(place.row) ? place.row : null;
}
