import type { CellValue } from './snapshot';

/** A cell of a workbook holds no more than 32,767 characters. */
const PART = 30_000;

/** Data as the texts of one row of cells, in as many as it needs. */
export function carryingCells(data: unknown): readonly string[] {
  const text = JSON.stringify(data);
  return Array.from({ length: Math.ceil(text.length / PART) }, (_, index) =>
    text.slice(index * PART, (index + 1) * PART),
  );
}

/** The data that a row of cells carries, to be checked by whoever knows its shape; undefined where it is none. */
export function maybeCarriedData(cells: readonly CellValue[]): unknown {
  const text = cells.map((value) => (typeof value === 'string' ? value : '')).join('');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
