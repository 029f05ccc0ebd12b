import type { Axis } from './axis';
import type { GridCursor } from './move';
import type { SheetView } from './sheet-view';

/** Size of the row of letters and of the column of numbers. */
export const LETTERS_HEIGHT = 24;
export const NUMBERS_WIDTH = 48;

/** Brings a cell into sight without moving more than needed; frozen lines are always in sight. */
export function scrollToCell(scroller: HTMLElement, view: SheetView, { row, column }: GridCursor): void {
  const top = scrollFor(view.rows, row, view.frozen.rows, scroller.scrollTop, scroller.clientHeight - LETTERS_HEIGHT);
  const left = scrollFor(
    view.columns,
    column,
    view.frozen.columns,
    scroller.scrollLeft,
    scroller.clientWidth - NUMBERS_WIDTH,
  );
  scroller.scrollTop = top;
  scroller.scrollLeft = left;
}

/** The scroll position at which a line lies between the frozen lines and the far edge. */
export function scrollFor(axis: Axis, index: number, frozen: number, now: number, room: number): number {
  // Frozen lines are always in sight.
  if (index < frozen) return now;
  const start = axis.start(index);
  const end = start + axis.size(index);
  const frozenSize = axis.start(frozen);
  if (start < now + frozenSize) return start - frozenSize;
  return end > now + room ? Math.min(end - room, start - frozenSize) : now;
}
