import type { PagePlace } from '../../model';

/** A cell of a table in a text, at its place in the grid; spans count rows and columns. */
export interface TextTableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Lines parted by \n. */
  readonly text: string;
  /** Which paragraph of the text it is, where it is one alone and its format tells. */
  readonly paragraph?: number;
  /** Where it is printed, in formats that have pages. */
  readonly place?: PagePlace;
}

/** A table in a text with the lines around it that belong to it. */
export interface TextTable {
  readonly caption: readonly string[];
  readonly cells: readonly TextTableCell[];
  readonly notes: readonly string[];
}
