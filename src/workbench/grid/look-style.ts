import type { CSSProperties } from 'react';
import type { CellLook } from '../../document';
import { gridKey } from '../../model';
import type { SheetView } from './sheet-view';

/** One value for all plain cells. */
const NONE: CellLook = {};

/** The look of a cell, with the lines around the whole area where it stands for a merged one. */
export function lookOfCell(view: SheetView, row: number, column: number): CellLook {
  const own = view.cellLooks.get(gridKey(row, column)) ?? NONE;
  const merge = view.mergeAt(row, column);
  if (merge === undefined) return own;
  const { right, bottom } = view.cellLooks.get(gridKey(merge.bottom, merge.right)) ?? NONE;
  const { align, bold, fill } = own;
  return {
    ...(align && { align }),
    ...(bold && { bold }),
    ...(fill && { fill }),
    ...(right && { right }),
    ...(bottom && { bottom }),
  };
}

/** Classes for what the sheet's own colours serve for. */
export function lookClasses({ bold, right, bottom }: CellLook): string {
  const classes = [bold && 'grid__look--bold', right && 'grid__look--right', bottom && 'grid__look--bottom'];
  return classes.filter(Boolean).join(' ');
}

/** A fill keeps its colour in every theme, so that what stands on it must be told as well. */
export function fillStyle({ fill }: CellLook): CSSProperties {
  return fill === undefined ? {} : { backgroundColor: fill, color: isLight(fill) ? '#000000' : '#ffffff' };
}

/** By the brightness that eyes see (ITU-R BT.601). */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
}
