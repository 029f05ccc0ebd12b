import type { PagePiece } from '../pieces/pieces';
import type { AlignedColumn } from './column-edges';

/** The columns of a table, and its lowest headers by the column that each is of. */
export interface Alignment {
  readonly columns: readonly AlignedColumn[];
  readonly leaves: ReadonlyMap<PagePiece, number>;
  /** Whether it is sure which header is of which column. */
  readonly isSure: boolean;
  /** Whether headers and what stands below them begin on the left of their columns. */
  readonly isLeft: boolean;
}

/** A header with the columns that it stands over. */
export interface AlignedHeader {
  readonly piece: PagePiece;
  /** Among the rows of headers. */
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  /** How far it stands from the middle of these, in points; 0 over one column. */
  readonly aside: number;
}
