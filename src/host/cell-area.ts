import type { Area, CellRef } from '../model';

/** The area of a single cell. */
export function cellArea({ row, column }: CellRef): Area {
  return { top: row, left: column, bottom: row, right: column };
}
