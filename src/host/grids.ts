import { gridKey, looksEmpty, type CellValue } from '../model';

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
    const key = gridKey(row, column);
    noteFormula(grids, key, formulas[column], value);
    if (typeof value === 'string' && looksEmpty(value) && !grids.formulas.has(key)) values[column] = null;
    noteFormat(grids, key, formats[column], values[column] ?? null);
  }
}

/** Takes off the rows at the end in which nothing stands, once all have come in. */
export function trimEnd({ values }: SheetGrids): void {
  while (values.length > 0 && values[values.length - 1]?.every((value) => value === null)) values.pop();
}

/** A text that begins with "=" answers itself as formula and as value; a real formula has another value. */
function noteFormula(grids: SheetGrids, key: string, formula: unknown, value: CellValue): void {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) grids.formulas.set(key, formula);
}

/** Notes how a figure is shown; empty cells and General are left out. */
export function noteFormat(grids: SheetGrids, key: string, format: unknown, value: CellValue): void {
  if (value !== null && typeof format === 'string' && format !== 'General') grids.numberFormats.set(key, format);
}
