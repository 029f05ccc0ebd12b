/**
 * Names of the tables, their rows and their columns: the addresses of the report model.
 * Layouts, titles and labels stand in `standards/`; here are only the words.
 */

/** The nine public tables, the Jiangxi-style extra one and 机构运行信息表. */
export type PublicTableId =
  | 'incomeExpenditure'
  | 'income'
  | 'expenditure'
  | 'fiscalAppropriation'
  | 'generalBudgetExpenditure'
  | 'generalBudgetBasic'
  | 'threePublic'
  | 'governmentFund'
  | 'stateCapital'
  | 'agencyOperations'
  | 'stateAssets'
  | FurtherTableId;

/** Tables that single regions publish beside the nine; `standards/tables/further.ts` says which and since when. */
export type FurtherTableId =
  | 'generalBudgetBalance'
  | 'stateCapitalBalance'
  | 'governmentFundBasic'
  | 'fiscalExpenditure'
  | 'fiscalBasic'
  | 'generalBudgetThreePublic'
  | 'generalBudgetProject'
  | 'generalBudgetProjectByEconomy'
  | 'fiscalExpenditureDetail'
  | 'generalBudgetExpenditureDetail'
  | 'nonFiscal'
  | 'incomeByUnit'
  | 'expenditureByUnit'
  | 'generalBudgetExpenditureByUnit';

/** A table of the internal 财决 workbook, by its 财决 number: `internal01`, `internal01_1` … */
export type InternalTableId = `internal${string}`;

export type TableId = PublicTableId | InternalTableId;

/** Whether a table stands in the 财决 workbook; 机构运行信息表 does. */
export function isInternalTable(table: TableId): boolean {
  return table.startsWith('internal') || table === 'agencyOperations';
}

/**
 * Which row of a table.
 * - classification rows: their code (`210`, `21001`, `2100101`; economic `301`, `30101`);
 * - two-block tables: `in.<name>` and `out.<name>`, functional categories as `out.210`;
 * - totals: `total`, `in.total`, `out.total`, `in.grandTotal`, `out.grandTotal`;
 * - tables that list units: `unit:<name>`;
 * - 三公: the item's name (`overseasTravel` …).
 * The row keys of each table are listed in `standards/`.
 */
export type RowKey = string;

/** Which column of a table: `total`, `basicExpenditure`, `finalAmount` … as listed in `standards/`. */
export type ColumnKey = string;

/** The place of a figure in the report, free of any sheet. */
export interface Place {
  readonly table: TableId;
  readonly row: RowKey;
  readonly column: ColumnKey;
}

export function placeKey(place: Place): string {
  return `${place.table}/${place.row}/${place.column}`;
}
