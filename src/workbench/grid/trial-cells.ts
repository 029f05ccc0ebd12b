import { gridKey, gridPlace, isCellError, type CellValue, type SheetSnapshot, valueAt } from '../../model';
import { followingCell, triedCell } from '../texts-trial';

/** A cell that holds another figure than the file: one on trial, or a result that follows from it. */
export interface TrialCell {
  readonly kind: 'tried' | 'following';
  /** What it is and what the file holds. */
  readonly title: string;
}

/** The cells of a sheet that differ from the file's, by their place. */
export function trialCells(
  sheet: SheetSnapshot,
  original: SheetSnapshot | undefined,
  tried: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
  show: (sheet: SheetSnapshot, row: number, column: number) => string,
): ReadonlyMap<string, TrialCell> {
  // Without a trial the sheet on show is the file's own.
  if (original === undefined || original === sheet) return NONE;
  const cells = new Map<string, TrialCell>();
  // Only a formula can follow from a trial; all else stays as the file has it.
  for (const key of sheet.formulas.keys()) {
    const { row, column } = gridPlace(key);
    if (sameValue(valueAt(sheet, row, column), valueAt(original, row, column))) continue;
    cells.set(key, { kind: 'following', title: followingCell(show(original, row, column)) });
  }
  for (const { sheet: name, row, column } of tried) {
    if (name !== sheet.name) continue;
    cells.set(gridKey(row, column), { kind: 'tried', title: triedCell(show(original, row, column)) });
  }
  return cells;
}

/** One value for all sheets without a trial, so that nothing is drawn anew. */
const NONE: ReadonlyMap<string, TrialCell> = new Map();

/** Errors are objects, and equal when they name the same error. */
function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}
