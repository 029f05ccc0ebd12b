import { gridKey, type CellValue } from '../../model';

/** The four matrices that Excel answers for a block; all of one shape. */
export interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** A sheet's cells while they come in. */
export interface Grids {
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
  readonly numberFormats: Map<string, string>;
}

export function emptyGrids(): Grids {
  return { values: [], formulas: new Map(), numberFormats: new Map() };
}

/** Appends a block of whole rows that starts at row `top`, column A. Answers how many bytes Excel sent for it. */
export function appendRows(grids: Grids, top: number, matrices: Matrices): number {
  let bytes = 0;
  for (const [index, row] of matrices.values.entries()) {
    const formulas = matrices.formulas[index] ?? [];
    const formats = matrices.numberFormat[index] ?? [];
    const types = matrices.valueTypes[index] ?? [];
    const out: CellValue[] = [];
    for (const [column, raw] of row.entries()) {
      const value = cellValue(raw, types[column]);
      out.push(value);
      noteFormula(grids, gridKey(top + index, column), formulas[column], raw);
      noteFormat(grids, gridKey(top + index, column), formats[column], value);
      bytes += weigh(raw) + weigh(formulas[column]) + weigh(formats[column]) + weigh(types[column]);
    }
    grids.values.push(out);
  }
  return bytes;
}

/** Excel answers an empty cell as "" and an error as its text, told from real text by the value type. */
function cellValue(raw: unknown, type: unknown): CellValue {
  if (raw === '' || raw === null || raw === undefined) return null;
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
  return type === 'Error' ? { error: text } : text;
}

/** A text that begins with "=" answers itself as formula and as value; a real formula has another value. */
function noteFormula(grids: Grids, key: string, formula: unknown, raw: unknown): void {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== raw) grids.formulas.set(key, formula);
}

function noteFormat(grids: Grids, key: string, format: unknown, value: CellValue): void {
  if (value !== null && typeof format === 'string' && format !== 'General') grids.numberFormats.set(key, format);
}

/** Bytes of an entry in the answer, with its quotes and comma; a Chinese character takes three. */
function weigh(entry: unknown): number {
  if (typeof entry !== 'string') return String(entry).length + 1;
  let bytes = entry.length + 3;
  for (let index = 0; index < entry.length; index += 1) if (entry.charCodeAt(index) > 0x7f) bytes += 2;
  return bytes;
}
