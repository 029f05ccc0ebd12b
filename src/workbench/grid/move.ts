import type { SheetView } from './sheet-view';
import { cellAnchor } from './sheet-view';

/** A place on a sheet, from 0. */
export interface GridCursor {
  readonly row: number;
  readonly column: number;
}

/** A key as far as moving depends on it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  /** How many rows a page is. */
  readonly page: number;
}

/** Where a key leads from a cell, over merged areas and hidden lines; null for a key that does not move. */
export function movedBy(view: SheetView, from: GridCursor, press: KeyPress): GridCursor | null {
  const wanted = target(view, from, press);
  return wanted === null
    ? null
    : cellAnchor(view, clamp(wanted.row, view.rows.count), clamp(wanted.column, view.columns.count));
}

/**
 * Where the key would lead on an endless sheet. From a merged area it goes on at the area's edge, or it would stay
 * within it.
 */
function target(view: SheetView, { row, column }: GridCursor, { key, ctrlKey, page }: KeyPress): GridCursor | null {
  const area = view.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
  switch (key) {
    case 'ArrowDown':
      return { row: nextShown(view.rows, area.bottom, 1), column };
    case 'ArrowUp':
      return { row: nextShown(view.rows, area.top, -1), column };
    case 'ArrowRight':
      return { row, column: nextShown(view.columns, area.right, 1) };
    case 'ArrowLeft':
      return { row, column: nextShown(view.columns, area.left, -1) };
    case 'PageDown':
      return { row: shownAt(view.rows, row + page, 1), column };
    case 'PageUp':
      return { row: shownAt(view.rows, row - page, -1), column };
    case 'Home':
      return { row: ctrlKey ? shownAt(view.rows, 0, 1) : row, column: shownAt(view.columns, 0, 1) };
    case 'End':
      return ctrlKey
        ? lastFilled(view)
        : { row, column: shownAt(view.columns, lastColumn(view.sheet.values[row]), -1) };
    default:
      return null;
  }
}

/** A line, or where it is hidden the next one that is not: first on the way, else back. */
function shownAt(axis: SheetView['rows'], index: number, step: 1 | -1): number {
  const line = clamp(index, axis.count);
  if (axis.size(line) > 0) return line;
  const onTheWay = nextShown(axis, line, step);
  return axis.size(onTheWay) > 0 ? onTheWay : nextShown(axis, line, step > 0 ? -1 : 1);
}

/** The next line that is not hidden; the line itself where there is none. */
function nextShown(axis: SheetView['rows'], from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < axis.count; index += step) {
    if (axis.size(index) > 0) return index;
  }
  return step > 0 ? Math.min(from, axis.count - 1) : from;
}

/** The corner of what is filled, as Ctrl+End finds it in every spreadsheet. */
function lastFilled({ sheet, rows, columns }: SheetView): GridCursor {
  const widest = sheet.values.reduce((most, cells) => Math.max(most, lastColumn(cells)), 0);
  return { row: shownAt(rows, sheet.values.length - 1, -1), column: shownAt(columns, widest, -1) };
}

/** The last filled column of a row; the first one of an empty row. */
function lastColumn(cells: readonly unknown[] = []): number {
  return Math.max(0, cells.length - 1);
}

/** Within the lines of the sheet. */
function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
