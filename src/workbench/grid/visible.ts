import type { Area } from '../../model';

/** The first and the last line in sight. */
export interface VisibleSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows to draw: those in sight, and the first row of each merged area that reaches into sight from above. */
export function rowsToDraw(span: VisibleSpan, merges: readonly Area[]): readonly number[] {
  const rows = new Set<number>();
  for (const { top, bottom } of merges) if (top < span.first && bottom >= span.first) rows.add(top);
  for (let row = span.first; row <= span.last; row += 1) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** Columns to draw, without a gap: widened to the left until no merged area is cut at its first column. */
export function columnsToDraw(span: VisibleSpan, merges: readonly Area[]): VisibleSpan {
  const cut = merges.filter(({ left, right }) => left < span.first && right >= span.first);
  return { first: Math.min(span.first, ...cut.map(({ left }) => left)), last: span.last };
}
