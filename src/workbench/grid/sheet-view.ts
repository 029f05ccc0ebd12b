import type { CellLooks, SheetLooks } from '../../document';
import { type Area, gridKey, type SheetSnapshot, valueAt } from '../../model';
import { type Axis, createAxis } from './axis';

/** A sheet laid out for drawing. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** As the sheet has them; those that reach into sight are drawn whole. */
  readonly merges: readonly Area[];
  /** Of cells that look otherwise than plain ones. */
  readonly cellLooks: CellLooks;
  /** The merged area that a cell belongs to. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

/** An almost empty sheet still looks like one, on a wide screen too. */
const LEAST_ROWS = 80;
/** The same from left to right. */
const LEAST_COLUMNS = 32;
/** Some empty lines below and beside what is filled, as every spreadsheet shows them. */
const MARGIN = 2;

/** Lays a sheet out; cells beyond what is filled are left off but for a margin. */
export function sheetView(sheet: SheetSnapshot, looks: SheetLooks, cellLooks: CellLooks = new Map()): SheetView {
  const rowCount = Math.max(LEAST_ROWS, sheet.values.length + MARGIN, ...sheet.merges.map((area) => area.bottom + 1));
  const columnCount = Math.max(LEAST_COLUMNS, widest(sheet) + MARGIN, ...sheet.merges.map((area) => area.right + 1));
  const covered = mergeIndex(sheet.merges);
  return {
    sheet,
    rows: createAxis(rowCount, looks.defaultRowHeight, looks.rowHeights),
    columns: createAxis(columnCount, looks.defaultColumnWidth, looks.columnWidths),
    frozen: looks.frozen,
    merges: sheet.merges,
    cellLooks,
    mergeAt: (row, column) => covered.get(gridKey(row, column)),
  };
}

/** The cell that stands for a place: the first of its merged area, or the place itself. */
export function cellAnchor(view: SheetView, row: number, column: number): { row: number; column: number } {
  const merge = view.mergeAt(row, column);
  return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
}

/** Long text runs on over its neighbour where that one is empty. */
export function runsOver(view: SheetView, row: number, column: number): boolean {
  return (
    typeof valueAt(view.sheet, row, column) === 'string' &&
    valueAt(view.sheet, row, column + 1) === null &&
    view.mergeAt(row, column) === undefined &&
    view.mergeAt(row, column + 1) === undefined
  );
}

/** The longest row counts; rows end with their last filled cell. */
function widest(sheet: SheetSnapshot): number {
  return sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
}

/** By place, since it is asked for every cell that is drawn. */
function mergeIndex(merges: readonly Area[]): ReadonlyMap<string, Area> {
  const index = new Map<string, Area>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) index.set(gridKey(row, column), area);
    }
  }
  return index;
}
