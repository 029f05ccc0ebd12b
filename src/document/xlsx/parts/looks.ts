import type { SheetSnapshot } from '../../../model';

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

/** Sizes of rows or columns by their index; 0 for hidden ones. */
export type LineSizes = ReadonlyMap<number, number>;

/** The layout as files tell it: columns in characters, rows in points; null for a default that is not told. */
export interface SheetSizes {
  readonly defaultColumnCharacters: number | null;
  readonly defaultRowPoints: number | null;
  readonly columnCharacters: LineSizes;
  readonly rowPoints: LineSizes;
  readonly frozen: SheetLooks['frozen'];
}

/** A sheet as it is read from a file of any format. */
export type ReadSheet = SheetSnapshot & SheetSizes;

/** Width of a digit in Excel's usual Chinese and English fonts at 11 points. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN_CHARACTERS = 9.14;
const DEFAULT_ROW_POINTS = 15;

/** The layout of a sheet on screen. */
export function sheetLooks(sizes: SheetSizes): SheetLooks {
  return {
    defaultColumnWidth: Math.round((sizes.defaultColumnCharacters ?? DEFAULT_COLUMN_CHARACTERS) * DIGIT_PIXELS),
    defaultRowHeight: Math.round((sizes.defaultRowPoints ?? DEFAULT_ROW_POINTS) * PIXELS_PER_POINT),
    columnWidths: inPixels(sizes.columnCharacters, DIGIT_PIXELS),
    rowHeights: inPixels(sizes.rowPoints, PIXELS_PER_POINT),
    frozen: sizes.frozen,
  };
}

function inPixels(sizes: LineSizes, pixels: number): LineSizes {
  const found = new Map<number, number>();
  for (const [index, size] of sizes) found.set(index, Math.round(size * pixels));
  return found;
}
