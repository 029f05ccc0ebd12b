import type { ColumnKey, FurtherTableId, PublicTableId, RowKey } from '../../../../src/model';

/** Amounts in 分 by column; a row has only the columns that mean something for it. */
export type FigureRow = ReadonlyMap<ColumnKey, number>;

/** All amounts of one table, rows in print order. */
export type TableFigures = ReadonlyMap<RowKey, FigureRow>;

/** The tables that carry amounts of the unit. */
export type FigureTableId = Exclude<PublicTableId, 'agencyOperations' | 'stateAssets' | FurtherTableId>;

export type UnitFigures = Readonly<Record<FigureTableId, TableFigures>>;

export function figureRow(amounts: Readonly<Record<ColumnKey, number>>): FigureRow {
  return new Map(Object.entries(amounts));
}
