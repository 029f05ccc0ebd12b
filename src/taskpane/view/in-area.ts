import type { Area, CellRef } from '../../model';

/** Both ends of an area belong to it. */
export function isInArea(ref: CellRef, { sheet, area }: { readonly sheet: string; readonly area: Area }): boolean {
  const { top, left, bottom, right } = area;
  return ref.sheet === sheet && ref.row >= top && ref.row <= bottom && ref.column >= left && ref.column <= right;
}
