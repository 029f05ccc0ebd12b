import type { InternalTableId, PublicTableId, RowKey, TableId } from '../../model';
import type { FunctionalStandard, SideStandard } from '../types';

/** A row for each 支出功能分类 code; the words of its columns are those of a public table, and more. */
export type InternalFunctional = Pick<FunctionalStandard, 'layout' | 'columns' | 'groups' | 'ignored'>;

/** A row for each functional code, a column for each 支出经济分类 code: the column's key is the code, `total` for 合计. */
export interface InternalMatrix {
  readonly layout: 'matrix';
}

/** One block of a table of labelled rows, beside others. `isFunctional`: its rows are functional categories, too. */
export interface InternalBlock extends SideStandard {
  readonly isFunctional?: true;
}

/** Blocks of labelled rows beside one another; each block on the sheet is the one whose labels it prints most. */
export interface InternalBlocks {
  readonly layout: 'blocks';
  readonly groups: readonly string[];
  readonly ignored: readonly string[];
  readonly blocks: readonly InternalBlock[];
}

/** Functional codes with the projects below them, or beside them in a column of their own. */
export interface InternalProjects extends Pick<InternalFunctional, 'columns' | 'groups' | 'ignored'> {
  readonly layout: 'projects';
}

export type InternalForm = InternalFunctional | InternalMatrix | InternalBlocks | InternalProjects;

/** A table of the 财决 workbook, or one that travels with the public nine. `titles`: every title it is printed under, the usual one first. */
export interface InternalStandard {
  readonly id: InternalTableId | 'agencyOperations' | 'stateAssets';
  readonly number: string;
  readonly titles: readonly string[];
  readonly form: InternalForm;
}

/** Where the figures of a public table stand in the 财决 workbook. */
export interface PublicSource {
  readonly table: PublicTableId;
  readonly source: TableId;
}

/** A total of 公开06 and the column of 财决07's 合计 that it prints. */
export interface BasicTotalSource {
  readonly row: RowKey;
  readonly column: string;
}
