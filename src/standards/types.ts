import type { ColumnKey, CountUnit, PublicTableId, RowKey } from '../model';

/** A column: its key, its Chinese name, and the headers it is printed under. */
export interface ColumnStandard {
  readonly key: ColumnKey;
  readonly name: string;
  readonly labels: readonly string[];
  /** Printed in some forms only; its absence says nothing. */
  readonly optional?: true;
  /** Only itself below one of these headers, where the same label stands for another column elsewhere. */
  readonly below?: readonly string[];
}

/** A row known by its label. With `under` it is only itself below that row. */
export interface RowStandard {
  readonly key: RowKey;
  readonly name: string;
  readonly labels: readonly string[];
  readonly under?: RowKey;
  /** What the row counts; rows without it hold amounts. */
  readonly counts?: CountUnit;
}

interface StandardBase {
  readonly id: PublicTableId;
  readonly title: string;
  /** Every title it is published under, the standard one included. */
  readonly titles: readonly string[];
  /** Headers above columns that say nothing of which column it is: 本年支出, 决算数 … */
  readonly groups: readonly string[];
  /** Headers of columns that are known and hold nothing of the model. */
  readonly ignored: readonly string[];
  /** Words of the note below the table that name this table and no other. */
  readonly noteWords: readonly string[];
}

/** One half of a table that shows income on one side and outgo on the other. */
export interface SideStandard {
  readonly columns: readonly ColumnStandard[];
  readonly rows: readonly RowStandard[];
}

/** 收支总表: labelled rows, income beside outgo. */
export interface SummaryStandard extends StandardBase {
  readonly layout: 'summary';
  readonly income: SideStandard;
  readonly outgo: SideStandard;
}

/** A row for each 支出功能分类 code, and 合计. */
export interface FunctionalStandard extends StandardBase {
  readonly layout: 'functional';
  readonly columns: readonly ColumnStandard[];
  /** Where given, the functional categories that belong on this table and on few others. */
  readonly ownCategories?: readonly string[];
}

/** A row for each 经济分类 code, in one to three blocks side by side, with totals below. */
export interface EconomicStandard extends StandardBase {
  readonly layout: 'economic';
  readonly columns: readonly ColumnStandard[];
  readonly rows: readonly RowStandard[];
}

/** A row for each unit of a department, and 合计. */
export interface UnitsStandard extends StandardBase {
  readonly layout: 'units';
  readonly columns: readonly ColumnStandard[];
}

/** 三公: a few items in two amounts each, printed as columns or as rows. */
export interface ItemsStandard extends StandardBase {
  readonly layout: 'items';
  readonly rows: readonly RowStandard[];
  readonly columns: readonly ColumnStandard[];
}

export type TableStandard = SummaryStandard | FunctionalStandard | EconomicStandard | ItemsStandard | UnitsStandard;
