import type { ColInfo, RowInfo, WorkSheet } from '@e965/xlsx';
import type { SheetFrame } from './sheet-frame';

/** How a sheet is laid out on screen: pixels at 100 %. A hidden row or column has size 0. */
export interface SheetLooks {
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Only columns that differ from the default, by their index. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Only rows that differ from the default, by their index. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** How many rows and columns stay in place when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Width of a digit in Excel's usual Chinese and English fonts at 11 points. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN_CHARACTERS = 9.14;
const DEFAULT_ROW_POINTS = 15;

interface Line {
  readonly hidden?: boolean | undefined;
  readonly pixels: number | undefined;
}

/** The layout of a sheet; `frame` is null for .xls, where frozen panes are not known. */
export function sheetLooks(sheet: WorkSheet, frame: SheetFrame | null): SheetLooks {
  return {
    defaultColumnWidth: Math.round((frame?.defaultColumnCharacters ?? DEFAULT_COLUMN_CHARACTERS) * DIGIT_PIXELS),
    defaultRowHeight: Math.round((frame?.defaultRowPoints ?? DEFAULT_ROW_POINTS) * PIXELS_PER_POINT),
    columnWidths: sizes(sheet['!cols'], (column) => ({ hidden: column.hidden, pixels: columnPixels(column) })),
    rowHeights: sizes(sheet['!rows'], (row) => ({ hidden: row.hidden, pixels: rowPixels(row) })),
    frozen: frame?.frozen ?? { rows: 0, columns: 0 },
  };
}

/** The reader's own pixels depend on a font width that it guesses from file to file. */
function columnPixels(column: ColInfo): number | undefined {
  return column.width === undefined ? undefined : column.width * DIGIT_PIXELS;
}

/** The reader's own pixels take a point for a pixel. */
function rowPixels(row: RowInfo): number | undefined {
  return row.hpt === undefined ? undefined : row.hpt * PIXELS_PER_POINT;
}

function sizes<T>(lines: readonly (T | undefined)[] | undefined, read: (line: T) => Line): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  lines?.forEach((line, index) => {
    if (!line) return;
    const { hidden, pixels } = read(line);
    if (hidden === true) found.set(index, 0);
    else if (pixels !== undefined) found.set(index, Math.round(pixels));
  });
  return found;
}
