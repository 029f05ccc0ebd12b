import type { UnruledRow } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';
import type { PagePiece } from '../pieces/pieces';
import type { AlignedHeader, Alignment } from './alignment';
import { columnAt, type AlignedColumn } from './column-edges';
import { isNumbering, MOST_HEADERS } from './header-blocks';
import { areOnLeft, beginsOf } from './left-headers';

/** In points: things begin so far beside the beginning of their column. */
const ASIDE = 1;
/** In parts of the letters' height: a row stands so far below another at the least. */
const LOWER = 1.3;

/** The columns of a table whose headers stand on the left of theirs; null where they do not. */
export function maybeLeftAlignment(headers: readonly UnruledRow[], body: readonly UnruledRow[]): Alignment | null {
  const heads = headers.flatMap(({ pieces }) => pieces);
  if (heads.length === 0 || heads.length > MOST_HEADERS || !areOnLeft(heads, body)) return null;
  const pieces = body.flatMap((row) => row.pieces);
  const begins = beginsOf(heads);
  const end = Math.max(...[...heads, ...pieces].map(({ box }) => box.x1)) + ASIDE;
  const edges = [...begins.map((begin) => begin - ASIDE), end];
  // What begins before all headers stands in the first column.
  const first = Math.min(...pieces.map(({ box }) => box.x0), edges[0] ?? 0);
  const columns = begins.map((_, index): AlignedColumn => {
    const [from, to] = [index === 0 ? first : (edges[index] ?? 0), edges[index + 1] ?? 0];
    const own = pieces.filter(({ box }) => box.x0 >= from && box.x0 < to);
    return { from, to, isFigures: own.some(isFigure), isEmpty: own.length === 0 };
  });
  const leaves = new Map<PagePiece, number>();
  for (const [column] of columns.entries()) {
    const leaf = columnOf(heads, columns, column).reduce<PagePiece | null>(
      (lowest, piece) => (lowest === null || piece.baseline > lowest.baseline ? piece : lowest),
      null,
    );
    if (leaf) leaves.set(leaf, column);
  }
  return { columns, leaves, isSure: true, isLeft: true };
}

/** The headers that begin in a column. */
function columnOf(
  heads: readonly PagePiece[],
  columns: readonly AlignedColumn[],
  column: number,
): readonly PagePiece[] {
  return heads.filter(({ box }) => columnAt(columns, box.x0) === column);
}

/**
 * Headers at the columns that they begin with. One reaches on over those of which all headers stand at least a row
 * lower, as far as the next header beside it and that above it reach.
 */
export function leftHeadersOf(headers: readonly UnruledRow[], { columns }: Alignment): readonly AlignedHeader[] {
  const heads = headers.filter((row) => !isNumbering(row)).flatMap(({ pieces }) => pieces);
  const over = columns.map((_, column) => columnOf(heads, columns, column));
  const placed: AlignedHeader[] = [];
  for (const [row, { pieces }] of headers.entries()) {
    const sorted = [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
    const own = sorted.map(({ box }) => columnAt(columns, box.x0));
    for (const [index, piece] of sorted.entries()) {
      const column = own[index] ?? 0;
      const above = placed.filter((each) => each.column <= column && each.column + each.columnSpan > column);
      const end = Math.min(own[index + 1] ?? columns.length, ...above.map((each) => each.column + each.columnSpan));
      const isAbove = (other: number): boolean => over[other]?.every((head) => isLower(head, piece)) === true;
      const isParent = heads.includes(piece) && over[column]?.some((head) => isLower(head, piece)) === true;
      let last = column;
      while (isParent && last + 1 < end && isAbove(last + 1)) last += 1;
      placed.push({ piece, row, column, columnSpan: last - column + 1, aside: 0 });
    }
  }
  return placed;
}

/** Whether a header stands a row lower than another: one that is as high as two rows begins half a row lower. */
function isLower({ box }: PagePiece, piece: PagePiece): boolean {
  return box.y0 + box.y1 - piece.box.y0 - piece.box.y1 > 2 * piece.size * LOWER;
}
