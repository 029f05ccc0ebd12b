import { type CellRef, toA1 } from '../../model';

/** “GK05!E12”: the sheet as it is named, then the cell. */
export function cellAddress(ref: CellRef): string {
  return `${ref.sheet}!${toA1(ref.row, ref.column)}`;
}
