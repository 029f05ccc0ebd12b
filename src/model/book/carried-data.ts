import type { CellValue } from './snapshot';

/** A cell of a workbook holds no more than 32,767 characters; no pair of signs is parted, since half of one is lost. */
const PART = /[\s\S]{1,30000}(?<![\ud800-\udbff])/g;

/** Data as the texts of one row of cells, in as many as it needs. */
export function carryingCells(data: unknown): readonly string[] {
  return JSON.stringify(data).match(PART) ?? [];
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
