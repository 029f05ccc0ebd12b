import { type CellRef, sheetCellPlace } from '../../model';

/** “GK05!E12”: the sheet as it is named, then the cell. */
export function cellAddress(ref: CellRef): string {
  return sheetCellPlace(ref);
}
