import { middleOf, type PagePiece } from '../pieces/pieces';
import type { UnruledRow } from '../pages/unruled-regions';
import { columnAt, type AlignedColumn } from './column-edges';
import type { AlignedHeader, Alignment } from './alignment';
import { isNumbering } from './header-blocks';
import { leftHeadersOf } from './left-columns';
import { SAME_MIDDLE } from './stretches';

/** In parts of the letters' height: headers stand so far below others. */
const LOWER = 0.8;
/** In parts of the letters' height: headers of one row have their middles so close. */
const SAME_HEIGHT = 0.4;
/** In parts of the letters' height: so far a header may reach into the line above it. */
const INTO = 0.1;

/** In parts of the letters' height: so far a header may stand from the middle of its columns. */
export const NEARLY_MIDDLE = 0.8;

/** Headers at their columns, by where they begin or by the middle in which they stand. */
export function headersOf(headers: readonly UnruledRow[], alignment: Alignment): readonly AlignedHeader[] {
  return alignment.isLeft ? leftHeadersOf(headers, alignment) : middleHeadersOf(headers, alignment);
}

/** Headers at their columns; one that is no lowest header is that of all columns whose middle it stands in. */
function middleHeadersOf(headers: readonly UnruledRow[], { columns, leaves }: Alignment): readonly AlignedHeader[] {
  const leafAt = new Map([...leaves].map(([leaf, column]) => [column, leaf]));
  const heads = headers.filter((row) => !isNumbering(row)).flatMap(({ pieces }) => pieces);
  // From below, since no header ends within one that stands under it.
  const below: AlignedHeader[] = [];
  const rows = headers.map(({ pieces }, row) => ({ pieces, row })).reverse();
  const placed = rows.map(({ pieces, row }) => {
    const sorted = [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
    const own = sorted.map(
      (piece) => leaves.get(piece) ?? columnUnder(piece, leaves) ?? columnAt(columns, middleOf(piece)),
    );
    const here = sorted.map((piece, index): AlignedHeader => {
      const column = own[index] ?? 0;
      const single = { piece, row, column, columnSpan: 1, aside: 0 };
      if (leaves.has(piece)) return single;
      const isUnder = (at: number): boolean => isLower(leafAt.get(at), piece);
      let [least, most] = [column, column];
      while (least > (own[index - 1] ?? -1) + 1 && isUnder(least - 1)) least -= 1;
      while (most < (own[index + 1] ?? columns.length) - 1 && isUnder(most + 1)) most += 1;
      const under = Array.from({ length: columns.length }, (_, at) => heightUnder(piece, leafAt.get(at), heads));
      const beneath = { columns, leaf: leafAt.get(column), under, below };
      const { first, last, distance } = bestSpan(piece, column, [least, most], beneath);
      return { ...single, column: first, columnSpan: last - first + 1, aside: first < last ? distance : 0 };
    });
    below.push(...here);
    return here;
  });
  return placed.reverse().flat();
}

/** The column of the one lowest header that stands under another; null where there are several or none. */
function columnUnder({ box }: PagePiece, leaves: Alignment['leaves']): number | null {
  const under = [...leaves].filter(([leaf]) => leaf.box.x0 < box.x1 && box.x0 < leaf.box.x1);
  return under.length === 1 ? (under[0]?.[1] ?? null) : null;
}

/** Headers that stand beside others, in the middle of their height, are not under them. */
function isLower(leaf: PagePiece | undefined, piece: PagePiece): boolean {
  return leaf === undefined || leaf.baseline - piece.baseline > piece.size * LOWER;
}

/**
 * At which height the highest header stands that is below another and in the middle of a column; null where there is
 * none. Numbers of columns are none.
 */
function heightUnder(piece: PagePiece, leaf: PagePiece | undefined, heads: readonly PagePiece[]): number | null {
  if (leaf === undefined) return null;
  const heights = heads
    .filter((each) => each.box.y0 > piece.box.y1 - piece.size * INTO && isSameMiddle(each, leaf))
    .map(({ box }) => (box.y0 + box.y1) / 2);
  return heights.length === 0 ? null : Math.min(...heights);
}

/** Whether two headers stand one above the other. */
function isSameMiddle(one: PagePiece, other: PagePiece): boolean {
  return Math.abs(middleOf(one) - middleOf(other)) < SAME_MIDDLE;
}

/** What tells how far a header reaches: the columns, the lowest header of its own, and what stands under it in each. */
interface Beneath {
  readonly columns: readonly AlignedColumn[];
  readonly leaf: PagePiece | undefined;
  readonly under: readonly (number | null)[];
  /** The headers of the rows below. */
  readonly below: readonly AlignedHeader[];
}

/** From which column to which. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** How far a header stands from the middle of them. */
  readonly distance: number;
}

/**
 * The columns under a header. Right above the lowest header of a column it is of that one alone. Else of the columns in
 * whose middle it stands: the most whose headers stand at one height, as those of one header do, or the most with a
 * header each, or just the most; or those whose middle is nearest. Where edges are known less well, those at one height
 * come first whose middle is nearly there. No span ends within a header that stands lower.
 */
function bestSpan(
  piece: PagePiece,
  column: number,
  [least, most]: readonly [number, number],
  { columns, leaf, under, below }: Beneath,
): ColumnSpan {
  const isAlone = under[column] === null && leaf !== undefined && isSameMiddle(piece, leaf);
  if (isAlone) return { first: column, last: column, distance: 0 };
  const spans: ColumnSpan[] = [];
  for (let first = least; first <= column; first += 1) {
    for (let last = column; last <= most; last += 1) {
      if (below.some((header) => isCut(header, first, last))) continue;
      const middle = ((columns[first]?.from ?? 0) + (columns[last]?.to ?? 0)) / 2;
      spans.push({ first, last, distance: Math.abs(middle - middleOf(piece)) });
    }
  }
  const isEven = ({ first, last }: ColumnSpan): boolean => {
    const heights = under.slice(first, last + 1);
    const [height = null] = heights;
    const isThere = (each: number | null): boolean =>
      height !== null && each !== null && Math.abs(each - height) < piece.size * SAME_HEIGHT;
    return last > first && heights.every(isThere);
  };
  const near = spans
    .filter(({ distance }) => distance < SAME_MIDDLE)
    .sort((one, other) => other.last - other.first - (one.last - one.first));
  const byDistance = [...spans].sort((one, other) => one.distance - other.distance);
  const even = byDistance.find((span) => span.distance < piece.size * NEARLY_MIDDLE && isEven(span));
  const isAbove = ({ first, last }: ColumnSpan): boolean => !under.slice(first, last + 1).includes(null);
  const other = near.find(isAbove) ?? near[0] ?? byDistance[0];
  return near.find(isEven) ?? even ?? other ?? { first: column, last: column, distance: 0 };
}

/** Whether a stretch of columns begins or ends within a header. */
function isCut({ column, columnSpan }: AlignedHeader, first: number, last: number): boolean {
  const end = column + columnSpan - 1;
  return (column < first && end >= first) || (column <= last && end > last);
}
