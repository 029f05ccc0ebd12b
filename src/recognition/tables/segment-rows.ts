import { type ColumnKey, type TableColumn, valueAt } from '../../model';
import { isDash } from '../figures/number-text';
import { cellText } from '../sheet/grid';
import type { HeaderColumn } from '../sheet/header-columns';
import type { SheetSegment } from '../sheet/segments';
import type { CellColumns } from './reading';

/** Whether any of the columns holds something in a row: a number, a text, an error. */
export function holdsFigures({ grid }: SheetSegment, row: number, columns: CellColumns): boolean {
  for (const column of columns.values()) {
    const value = valueAt(grid.sheet, row, column);
    if (value !== null && value !== '' && value !== 0) return true;
  }
  return false;
}

/** Whether more than blanks and dashes stand in a row; “—” is printed where nothing can stand. */
export function holdsMoreThanDashes({ grid }: SheetSegment, row: number, columns: CellColumns): boolean {
  for (const column of columns.values()) {
    const text = cellText(grid, row, column);
    if (text !== '' && !isDash(text)) return true;
  }
  return false;
}

export function columnList(byKey: ReadonlyMap<ColumnKey, HeaderColumn>): readonly TableColumn[] {
  return [...byKey].map(([key, { title }]) => ({ key, title }));
}

export function placesOf(byKey: ReadonlyMap<ColumnKey, HeaderColumn>): CellColumns {
  return new Map([...byKey].map(([key, { column }]) => [key, column]));
}

/** The columns of a table's parts, each once. */
export function distinctColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.filter(({ key }, index) => columns.findIndex((other) => other.key === key) === index);
}

/** The rows of a segment's data from top to bottom, as many as the limit says. */
export function dataRows({ ranges }: Pick<SheetSegment, 'ranges'>, limit = Infinity): readonly number[] {
  const rows: number[] = [];
  for (const { from, to } of ranges) {
    for (let row = from; row < to && rows.length < limit; row += 1) rows.push(row);
  }
  return rows;
}

/** How many rows of data a segment has. */
export function countRows({ ranges }: SheetSegment): number {
  return ranges.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}
