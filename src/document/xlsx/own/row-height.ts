import type { SheetCell, SheetContent } from './sheet-content';

/** A line of 11 point letters. */
const LINE_POINTS = 15;
const TITLE_POINTS = 24;
const HEADING_POINTS = 20;
/** In characters, on both sides together. */
const CELL_PADDING = 2;
/** Lines end before their room does, and not every computer has the face that was asked for. */
const WRAPPING_LOSS = 1.1;
/** Excel's largest row. */
const MOST_POINTS = 409;
/** Narrower than this no column is drawn; also what a column without a width gets. */
const LEAST_WIDTH = 8;

/**
 * A height in points at which the wrapped text of a row is seen whole. Not every program
 * works heights out when it opens a file.
 */
export function rowPoints(row: readonly SheetCell[], columns: SheetContent['columns']): number {
  if (row.some((cell) => cell.style === 'title')) return TITLE_POINTS;
  if (row.some((cell) => cell.style === 'heading')) return HEADING_POINTS;
  const lines = row.map((cell, index) =>
    linesOf(cell, Math.max(LEAST_WIDTH, (columns[index]?.width ?? 0) - CELL_PADDING)),
  );
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * LINE_POINTS);
}

/** Headers and links wrap as text does; what does not wrap has one line. */
function linesOf({ value, style, linkTo }: SheetCell, width: number): number {
  const wraps = style === 'wrap' || style === 'header' || linkTo !== undefined;
  if (!wraps || typeof value !== 'string') return 1;
  return value
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) * WRAPPING_LOSS) / width)), 0);
}

/** In characters of a Latin digit; a Chinese one is as wide as two. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign < '\u1100' ? 1 : 2), 0);
}
