import type { CSSProperties } from 'react';
import { NUMBERS_WIDTH } from './scroll-to';
import type { SheetView } from './sheet-view';
import type { VisibleSpan } from './visible';

/** A column to draw. */
export interface DrawnColumn {
  readonly column: number;
  readonly width: number;
  /** It stays in sight when the sheet scrolls. */
  readonly isFrozen: boolean;
  /** Where its cells stand in their rows: one object for all of them, so that drawing them anew compares nothing. */
  readonly style: CSSProperties;
}

/** The frozen columns, then those in sight. */
export function drawnColumns(view: SheetView, { first, last }: VisibleSpan): readonly DrawnColumn[] {
  const frozen = view.frozen.columns;
  const begin = Math.max(first, frozen);
  const drawn: DrawnColumn[] = [];
  for (let column = 0; column < frozen; column += 1) {
    const left = NUMBERS_WIDTH + view.columns.start(column);
    const width = view.columns.size(column);
    drawn.push({ column, width, isFrozen: true, style: { width, position: 'sticky', left, zIndex: 2 } });
  }
  for (let column = begin; column <= last; column += 1) {
    // The first one stands behind the columns that are left out.
    const gap = column === begin ? view.columns.start(begin) - view.columns.start(frozen) : 0;
    const width = view.columns.size(column);
    drawn.push({ column, width, isFrozen: false, style: gap === 0 ? { width } : { width, marginLeft: gap } });
  }
  return drawn;
}
