import type { CellRef } from '../address';
import type { ColumnKey, RowKey, TableId } from './tables';

/**
 * A cell that a person pointed at, and which line of the table it stands on. With `row` alone the cell's sheet row is
 * that row, with `column` alone its sheet column is that column; with both, where items run across, its sheet
 * column holds that figure.
 */
export interface Pointing {
  readonly table: TableId;
  readonly row: RowKey | null;
  readonly column: ColumnKey | null;
  readonly cell: CellRef;
  /** What headed the line then; a line that is headed otherwise by now is not read. Absent: not compared. */
  readonly heading?: string;
}

/** What became of a pointing: `problem` says in Chinese why the line is not read as it says. */
export interface PointingOutcome {
  readonly pointing: Pointing;
  readonly problem: string | null;
}

/** Whether two pointings are for the same line of a table, wherever they point. */
export function sameLine(a: Pick<Pointing, 'table' | 'row' | 'column'>, b: typeof a): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}
