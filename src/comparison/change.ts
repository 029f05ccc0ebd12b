import type { CellRef, Place, RowKey, TableId } from '../model';
import type { BookCell } from './same-figure';

/** 改 / 增 / 减: what became of something from the old book to the new one. */
export type ChangeKind = 'changed' | 'came' | 'went';

/** Where a figure stands, in the words of the book that prints it. */
export interface PlaceWords {
  /** “公开05 一般公共预算财政拨款支出决算表”. */
  readonly table: string;
  /** “210 卫生健康支出”. */
  readonly row: string;
  /** Empty where a table has but one column of amounts. */
  readonly column: string;
}

/** A figure that is not the same in both books. */
export interface ComparedCell {
  readonly kind: ChangeKind;
  readonly place: Place;
  readonly words: PlaceWords;
  /** Null where that book has no such cell. */
  readonly old: BookCell | null;
  readonly now: BookCell | null;
}

/** A row that only one of the books has, with its place in that book. */
export interface RowChange {
  readonly kind: Exclude<ChangeKind, 'changed'>;
  readonly table: TableId;
  readonly row: RowKey;
  readonly words: Pick<PlaceWords, 'table' | 'row'>;
  readonly ref: CellRef;
}

/** A table that only one of the books has; its figures are counted and not listed. */
export interface TableChange {
  readonly kind: Exclude<ChangeKind, 'changed'>;
  readonly table: TableId;
  readonly words: Pick<PlaceWords, 'table'>;
  readonly figures: number;
}

/** What changed from one book to the other, in the order in which the new book prints it. */
export interface BookChanges {
  readonly cells: readonly ComparedCell[];
  readonly rows: readonly RowChange[];
  readonly tables: readonly TableChange[];
  /** How many figures were compared. */
  readonly compared: number;
  /** How many cells show the same figure and hold other digits behind it. */
  readonly unseen: number;
}
