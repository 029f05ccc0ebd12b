import { NUMBERS_WIDTH } from './scroll-to';
import type { SheetView } from './sheet-view';
import type { Span } from './visible';

/** A column to draw. `gap` stands for the columns left out before it; frozen ones say where they stick. */
export interface DrawnColumn {
  readonly column: number;
  readonly width: number;
  readonly gap: number;
  readonly stickyLeft: number | null;
}

/** The frozen columns, then those in sight. */
export function columnsOf(view: SheetView, { first, last }: Span): readonly DrawnColumn[] {
  const frozen = view.frozen.columns;
  const begin = Math.max(first, frozen);
  const drawn: DrawnColumn[] = [];
  for (let column = 0; column < frozen; column += 1) {
    drawn.push({
      column,
      width: view.columns.size(column),
      gap: 0,
      stickyLeft: NUMBERS_WIDTH + view.columns.start(column),
    });
  }
  for (let column = begin; column <= last; column += 1) {
    const gap = column === begin ? view.columns.start(begin) - view.columns.start(frozen) : 0;
    drawn.push({ column, width: view.columns.size(column), gap, stickyLeft: null });
  }
  return drawn;
}
