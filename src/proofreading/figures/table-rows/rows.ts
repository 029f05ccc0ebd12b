import type { ColumnKey, FactTable, RowKey, TableId } from '../../../model';
import { fenAt, fenIn, placeId, placeIn } from '../../../facts';

/** Half of the step in which tables print amounts, in 分: so much each row may be rounded by. */
const HALF = 5_000;

/** Which rows of a table make up which total, in which column. */
export interface RowGroup {
  readonly table: TableId;
  readonly total: RowKey;
  readonly column: ColumnKey;
  readonly holds: (row: RowKey) => boolean;
}

/** The 款 of what is paid to people, and those of everything else that 基本支出 is for. */
export const PERSONNEL: RowGroup = {
  table: 'generalBudgetBasic',
  total: 'personnelTotal',
  column: 'finalAmount',
  holds: (row) => /^30[13]\d{2}$/.test(row),
};
export const PUBLIC: RowGroup = { ...PERSONNEL, total: 'publicTotal', holds: (row) => /^3(?!0[13])\d{4}$/.test(row) };

/** All 项 of what was spent of 一般公共预算. */
export const ITEMS: RowGroup = {
  table: 'generalBudgetExpenditure',
  total: 'total',
  column: 'total',
  holds: (row) => /^2\d{6}$/.test(row),
};

/**
 * The rows of a group that have money, with how much, in 分; null where they do not add up to their total, or nothing was
 * spent: only of a list that is whole can be said that it lacks something.
 */
export function rowsOf(
  facts: FactTable,
  { table, total, column, holds }: RowGroup,
): ReadonlyMap<string, number> | null {
  const rows = new Map<string, number>();
  for (const [id, fact] of facts) {
    const place = placeIn(id);
    const fen = fenIn(fact) ?? 0;
    if (place?.table === table && place.column === column && holds(place.row) && fen !== 0) rows.set(place.row, fen);
  }
  const all = fenAt(facts, placeId(table, total, column));
  const sum = [...rows.values()].reduce((added, fen) => added + fen, 0);
  return all && Math.abs(all - sum) <= HALF * (rows.size + 1) ? rows : null;
}
