import type { UnruledRow } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';
import { middleOf, type PagePiece } from '../pieces/pieces';
import type { Alignment } from './alignment';
import { evenEdges } from './column-edges';
import { isNumbering } from './header-blocks';
import { isOver } from './stretches';

/** Fewer columns may have a figure each by chance. */
const LEAST_COLUMNS = 3;

/**
 * The columns of a table of which every row has a figure for each of its lowest headers, wherever in their columns they
 * stand: the first is of the first header, and each lies within edges in whose middle its header stands. Null where it
 * is not so.
 */
export function maybeCountedAlignment(headers: readonly UnruledRow[], body: readonly UnruledRow[]): Alignment | null {
  const leaves = byPlace(lowestHeaders(headers.filter((row) => !isNumbering(row))));
  const rows = body.map(({ pieces }) => byPlace(pieces));
  const isCounted = rows.every((row) => row.length === leaves.length && row.every(isFigure));
  if (leaves.length < LEAST_COLUMNS || rows.length === 0 || !isCounted) return null;
  const extents = leaves.map(({ box }, column) => {
    const own = [box, ...rows.flatMap((row) => row[column]?.box ?? [])];
    const [x0, x1] = [Math.min(...own.map((each) => each.x0)), Math.max(...own.map((each) => each.x1))];
    return { x0, x1, isFigures: true, isEmpty: false };
  });
  const edges = evenEdges(extents, leaves.map(middleOf));
  if (edges === null) return null;
  return {
    columns: extents.map((extent, column) => ({
      from: edges[column] ?? extent.x0,
      to: edges[column + 1] ?? extent.x1,
      isFigures: true,
      isEmpty: false,
    })),
    leaves: new Map(leaves.map((leaf, column) => [leaf, column])),
    isSure: true,
    isLeft: false,
  };
}

/** The headers that stand over no others: neither over one, nor in the middle between two beside each other. */
function lowestHeaders(headers: readonly UnruledRow[]): readonly PagePiece[] {
  return headers.flatMap(({ pieces }, row) => {
    const lower = headers.slice(row + 1).map((each) => byPlace(each.pieces));
    return pieces.filter(
      (piece) =>
        !lower.some((own) =>
          own.some((each, index) => isOver(each.box, piece.box) || isBetween(piece, each, own[index + 1])),
        ),
    );
  });
}

/** Whether a header stands in the middle between two, but for what their columns differ in width. */
function isBetween(piece: PagePiece, left: PagePiece, right: PagePiece | undefined): boolean {
  if (right === undefined) return false;
  return Math.abs((left.box.x0 + right.box.x1) / 2 - middleOf(piece)) < piece.size;
}

function byPlace(pieces: readonly PagePiece[]): readonly PagePiece[] {
  return [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
}
