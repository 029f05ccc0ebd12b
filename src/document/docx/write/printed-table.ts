/** A cell of a printed table; its lines are parted by \n. Spans count columns and rows. */
export interface PrintedCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Marked as still to be filled in. */
  readonly isOpen?: true;
}

export type PrintedRow = readonly PrintedCell[];

/** A table as it is printed: its title and the lines around it, its header and its rows. */
export interface PrintedTable {
  readonly title: string;
  /** 公开01表 */
  readonly number: string;
  readonly unitName: string;
  /** Empty for a table without amounts. */
  readonly amountUnit: string;
  /** Widths of the columns in millimetres; they fill the page. */
  readonly widths: readonly number[];
  /** Stands across, because its columns do not fit an upright page. */
  readonly isLandscape: boolean;
  readonly header: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly string[];
}
