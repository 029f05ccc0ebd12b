import type { Place } from '../model';

/** A cell before its figure is known: a text, or the public place whose figure stands there. */
export interface PlannedCell {
  readonly text?: string | number;
  readonly place?: Place;
  readonly style?: 'title' | 'header' | 'wrap';
}

/** A public table as it will stand on its sheet, without titles: header lines, then lines of figures. */
export interface TablePlan {
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly PlannedCell[])[];
  readonly body: readonly (readonly PlannedCell[])[];
}

/** Neither text nor figure; written as a cell without value and style. */
export const BLANK: PlannedCell = {};

/** An empty text leaves the cell to the heading on its left. */
export function headerLine(texts: readonly (string | number)[]): readonly PlannedCell[] {
  return texts.map((text) => (text === '' ? BLANK : { text, style: 'header' }));
}

export function label(text: string | number): PlannedCell {
  return { text, style: 'wrap' };
}
