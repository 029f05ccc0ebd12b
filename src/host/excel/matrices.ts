import type { CellValue } from '../../model';
import { appendRow, type SheetGrids } from '../grids';

/** The four matrices that Excel answers for a block; all of one shape. */
export interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** Appends a block of whole rows that come next, from column A on. Answers how many bytes Excel sent for it. */
export function appendBlock(grids: SheetGrids, matrices: Matrices): number {
  let bytes = 0;
  for (const [index, row] of matrices.values.entries()) {
    const formulas = matrices.formulas[index] ?? [];
    const formats = matrices.numberFormat[index] ?? [];
    const types = matrices.valueTypes[index] ?? [];
    const values = row.map((raw, column) => cellValue(raw, types[column]));
    appendRow(grids, values, formulas, formats);
    bytes += weighAll(row) + weighAll(formulas) + weighAll(formats) + weighAll(types);
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

/** A loop, as this runs over each of some hundred thousand cells. */
function weighAll(entries: readonly unknown[]): number {
  let bytes = 0;
  for (const entry of entries) bytes += weigh(entry);
  return bytes;
}

/** Bytes of an entry in the answer, with its quotes and comma; a Chinese character takes three. */
function weigh(entry: unknown): number {
  if (typeof entry !== 'string') return String(entry).length + 1;
  let bytes = entry.length + 3;
  for (let index = 0; index < entry.length; index += 1) if (entry.charCodeAt(index) > 0x7f) bytes += 2;
  return bytes;
}
