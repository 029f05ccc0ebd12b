import type { GridCell, PageGrid } from '../grid/cells';
import type { PagePiece } from '../pieces/pieces';

/** How far words reach above their line, and how far they have to reach over an edge, in parts of their height. */
const TALL = 0.8;
const OVER = 0.15;

/** The pieces of a grid's cells. */
type Held = ReadonlyMap<GridCell, readonly PagePiece[]>;

/**
 * The end of a page that cuts a row leaves its rest less height than its words need: they are printed over the edge to the
 * row below. Where the first row of a grid is empty, what reaches over its lower edge, above other words of the same cells,
 * is put back into it.
 */
export function liftedIntoFirstRow({ cells }: PageGrid, held: Held): Held {
  const first = cells.filter(({ row, rowSpan }) => row === 0 && rowSpan === 1);
  const edge = first[0]?.box.y1;
  const isEmpty = first.every((cell) => (held.get(cell)?.length ?? 0) === 0);
  if (edge === undefined || !isEmpty) return held;
  const second = [...held].filter(([{ row }]) => row === 1);
  const over = new Set(second.flatMap(([, pieces]) => pieces.filter((piece) => reachesOver(piece, edge))));
  const areAbove = second.some(([, pieces]) => pieces.some((piece) => !over.has(piece)));
  if (over.size === 0 || !areAbove) return held;
  const stayed = [...held].map(([cell, pieces]) => [cell, pieces.filter((piece) => !over.has(piece))] as const);
  const lifted = first.map((cell) => [cell, [...over].filter((piece) => isUnder(cell, piece))] as const);
  return new Map([...stayed, ...lifted]);
}

/** Whether a piece is printed across an edge. */
function reachesOver({ baseline, size }: PagePiece, edge: number): boolean {
  return baseline > edge && baseline - size * TALL < edge - size * OVER;
}

/** Whether a cell stands over the middle of a piece. */
function isUnder({ box: { x0, x1 } }: GridCell, { box }: PagePiece): boolean {
  const middle = (box.x0 + box.x1) / 2;
  return middle >= x0 && middle < x1;
}
