import type { SheetLooks } from '../../../src/document';
import type { Area, CellValue, SheetSnapshot } from '../../../src/model';

/** A sheet from its values, with areas as [top, left, bottom, right]. */
export function gridSheet(
  values: readonly (readonly CellValue[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
  change: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name: '表',
    visibility: 'visible',
    isProtected: false,
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: merges.map(([top, left, bottom, right]): Area => ({ top, left, bottom, right })),
    ...change,
  };
}

/** Columns of 64 and rows of 20 pixels, none frozen, unless told otherwise. */
export function gridLooks(change: Partial<SheetLooks> = {}): SheetLooks {
  return {
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    ...change,
  };
}
