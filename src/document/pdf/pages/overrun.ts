import type { GridCell, PageGrid } from '../grid/cells';
import type { PagePiece } from '../pieces/pieces';

/** In points: letters that fill their cell may reach so far over its edge. */
const LEAST = 1;
/** A figure in full-width digits. */
const WIDE_FIGURE = /^[-−－]?[０-９][０-９．，]*$/;
/** One such digit. */
const WIDE_DIGIT = /[０-９]/;

/**
 * The cells whose figures nobody can tell: a figure in full-width digits has no room in a column that was made for
 * others, and runs over its edge into another figure, of which it may hide a digit.
 */
export function overrun(
  { cells, box: grid }: PageGrid,
  held: ReadonlyMap<GridCell, readonly PagePiece[]>,
): ReadonlySet<GridCell> {
  const wide = [...held].flatMap(([cell, pieces]) =>
    pieces.flatMap(({ text, box }) =>
      WIDE_FIGURE.test(text) && (box.x0 < cell.box.x0 - LEAST || box.x1 > cell.box.x1 + LEAST) ? { cell, box } : [],
    ),
  );
  return new Set(
    wide.flatMap(({ cell, box }) => {
      const others = cells.filter(
        (other) =>
          other !== cell &&
          other.box.y0 < cell.box.y1 - LEAST &&
          other.box.y1 > cell.box.y0 + LEAST &&
          other.box.x0 < box.x1 - LEAST &&
          other.box.x1 > box.x0 + LEAST &&
          held.get(other)?.some(({ text }) => WIDE_DIGIT.test(text)) === true,
      );
      // What runs over the edge of the table may run over that of the paper.
      const isOutside = box.x0 < grid.x0 - LEAST || box.x1 > grid.x1 + LEAST;
      return others.length === 0 && !isOutside ? [] : [cell, ...others];
    }),
  );
}
