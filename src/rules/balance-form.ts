import type { ColumnKey, TableId } from '../model';
import { columnTitle } from '../standards';
import { bound, equal, levelSum, totalOfCategories, totalOfLeaves } from './build';
import type { Relation } from './rule';

/** Tables that are printed in a 收入支出 form, everywhere or in some provinces. */
export type BalanceTable =
  | 'governmentFund'
  | 'stateCapital'
  | 'stateCapitalBalance'
  | 'generalBudgetExpenditure'
  | 'generalBudgetBalance'
  | 'generalBudgetProject';

/** Columns that only the 收入支出 form prints beside the expenditure. */
export const BALANCE_COLUMNS = ['openingBalance', 'currentIncome', 'closingBalance'] as const;

/** 年初 + 本年收入 = 本年支出 + 年末, in every row of a 收入支出 form. */
export function rowBalance(table: BalanceTable): Relation {
  return equal(
    [bound(table, 'row', 'openingBalance'), bound(table, 'row', 'currentIncome')],
    [bound(table, 'row', 'total'), bound(table, 'row', 'closingBalance')],
    { over: { rows: { table, pick: 'every' } }, when: [{ hasColumn: { table, column: 'currentIncome' } }] },
  );
}

/** 合计, 类 and 款 of one column, each the sum of the rows below. */
export function columnSums(table: TableId, column: ColumnKey): readonly Relation[] {
  return [
    totalOfCategories(table, column),
    levelSum(table, 'category', [column]),
    levelSum(table, 'section', [column]),
    totalOfLeaves(table, [column]),
  ];
}

/** The same of the columns that only the 收入支出 form prints, as far as they are there. */
export function balanceColumns(table: BalanceTable): readonly Relation[] {
  return BALANCE_COLUMNS.flatMap((column) => printedColumnSums(table, column));
}

/** The sums of a column that only some tables print. */
export function printedColumnSums(table: TableId, column: ColumnKey): readonly Relation[] {
  return columnSums(table, column).map((relation) => ({
    ...relation,
    ...(relation.over ? {} : { name: `合计/${columnTitle(table, column)}` }),
    when: [{ hasColumn: { table, column } }],
  }));
}
