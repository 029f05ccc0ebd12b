import { gridKey, type CellValue } from '../model';

/** A sheet's cells while they come in. */
export interface SheetGrids {
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
  readonly numberFormats: Map<string, string>;
}

/** Nothing read yet; formulas and formats are kept for the cells that have any. */
export function emptyGrids(): SheetGrids {
  return { values: [], formulas: new Map(), numberFormats: new Map() };
}

/** Appends the next row from column A on; formulas and number formats as the program answers them, cell by cell. */
export function appendRow(
  grids: SheetGrids,
  values: CellValue[],
  formulas: readonly unknown[],
  formats: readonly unknown[],
): void {
  const row = grids.values.push(values) - 1;
  for (const [column, value] of values.entries()) {
    noteFormula(grids, gridKey(row, column), formulas[column], value);
    noteFormat(grids, gridKey(row, column), formats[column], value);
  }
}

/** A text that begins with "=" answers itself as formula and as value; a real formula has another value. */
function noteFormula(grids: SheetGrids, key: string, formula: unknown, value: CellValue): void {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) grids.formulas.set(key, formula);
}

/** Notes how a figure is shown; empty cells and General are left out. */
export function noteFormat(grids: SheetGrids, key: string, format: unknown, value: CellValue): void {
  if (value !== null && typeof format === 'string' && format !== 'General') grids.numberFormats.set(key, format);
}
