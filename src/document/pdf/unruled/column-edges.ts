import { middleOf, type PagePiece } from '../pieces/pieces';
import { MOST_INSET, PAD, SAME_MIDDLE, type Stretch } from './stretches';
import type { Titles } from './titles';

/** A column by the stretch across the page that is its own. */
export interface AlignedColumn {
  readonly from: number;
  readonly to: number;
  readonly isFigures: boolean;
  /** Whether nothing stands in it but its header. */
  readonly isEmpty: boolean;
}

/** In fewer columns figures may have their middles under their headers by chance. */
const LEAST_CENTRED = 3;

/**
 * Figures end at the right of their columns and words begin at the left; headers tell the other side. Where figures
 * stand in the middle, as headers do, columns end halfway between what stands in them.
 */
export function withEdges(stretches: readonly Stretch[], titles: Titles): readonly AlignedColumn[] {
  const figures = stretches.filter((stretch) => stretch.isFigures && !stretch.isLeft && titles.has(stretch));
  const areCentred =
    figures.length >= LEAST_CENTRED && figures.every((stretch) => isCentred(stretch, titles.get(stretch)));
  return areCentred ? withMiddleEdges(stretches, titles) : withRightEdges(stretches, titles);
}

/** Whether figures have their middle under that of their header. */
function isCentred({ x0, x1 }: Stretch, title: PagePiece | undefined): boolean {
  return title !== undefined && Math.abs(middleOf(title) - (x0 + x1) / 2) < SAME_MIDDLE;
}

/** What stands in a column, with its header. */
type Extent = Pick<Stretch, 'x0' | 'x1' | 'isFigures' | 'isEmpty'>;

/**
 * The edges of columns in whose middle a header each stands: with the first edge all are known, and nothing of a column
 * lies beyond its edges. Halfway between what the first edge may be; null where it cannot be so.
 */
export function evenEdges(
  extents: readonly Extent[],
  middles: readonly (number | undefined)[],
): readonly number[] | null {
  let [least, most] = [-Infinity, extents[0]?.x0 ?? 0];
  // Each edge is the first one, or its mirror image, and so much further.
  let [sign, shift] = [1, 0];
  for (const [index, { x1 }] of extents.entries()) {
    const middle = middles[index];
    if (middle === undefined) return null;
    [sign, shift] = [-sign, 2 * middle - shift];
    const [from, to] = [x1 - shift, (extents[index + 1]?.x0 ?? Infinity) - shift];
    [least, most] =
      sign > 0 ? [Math.max(least, from), Math.min(most, to)] : [Math.max(least, -to), Math.min(most, -from)];
  }
  if (least > most + PAD || least === -Infinity) return null;
  let edge = (least + most) / 2;
  return [edge, ...middles.map((middle = 0) => (edge = 2 * middle - edge))];
}

/** Columns whose figures stand in the middle. */
function withMiddleEdges(stretches: readonly Stretch[], titles: Titles): readonly AlignedColumn[] {
  const own = stretches.map((stretch) => titles.get(stretch));
  const extents = stretches.map((stretch): Extent => {
    const title = titles.get(stretch)?.box ?? stretch;
    return { ...stretch, x0: Math.min(stretch.x0, title.x0), x1: Math.max(stretch.x1, title.x1) };
  });
  const edges = evenEdges(
    extents,
    own.map((title) => title && middleOf(title)),
  );
  if (edges !== null) {
    return extents.map(({ isFigures, isEmpty }, index) => ({
      from: edges[index] ?? 0,
      to: edges[index + 1] ?? 0,
      isFigures,
      isEmpty,
    }));
  }
  // From the right, since the other edge of figures is as far from their middle.
  return extents.reduceRight<readonly AlignedColumn[]>((columns, here, index) => {
    const before = extents[index - 1];
    const to = columns[0]?.from ?? here.x1 + PAD;
    const from = before === undefined ? here.x0 - PAD : edgeBefore(here, before, to);
    return [{ from, to, isFigures: here.isFigures, isEmpty: here.isEmpty }, ...columns];
  }, []);
}

/**
 * The left edge of a column: where its words begin, or between figures and those before. Behind words, which need not
 * fill their column, it is as far from the middle of figures as the right one.
 */
function edgeBefore(here: Extent, before: Extent, to: number): number {
  const halfway = (before.x1 + here.x0) / 2;
  if (!here.isFigures) return Math.max(here.x0 - PAD, halfway);
  const mirrored = here.x0 + here.x1 - to;
  return !before.isFigures && mirrored > before.x0 && mirrored <= here.x0 ? mirrored : halfway;
}

/** Columns whose figures stand on the right. */
function withRightEdges(stretches: readonly Stretch[], titles: Titles): readonly AlignedColumn[] {
  const inset = insetOf(stretches, titles);
  const edges = [stretches[0] === undefined ? 0 : firstEdge(stretches[0], titles, inset)];
  for (const [index, here] of stretches.entries()) {
    const next = stretches[index + 1];
    const from = edges[index] ?? 0;
    edges.push(
      next === undefined ? lastEdge(here, from, titles, inset) : edgeBetween([here, next], from, titles, inset),
    );
  }
  return stretches.map(({ isFigures, isEmpty }, index) => ({
    from: edges[index] ?? 0,
    to: edges[index + 1] ?? 0,
    isFigures,
    isEmpty,
  }));
}

/**
 * How far within their columns figures end: formats of numbers may leave the room of a bracket behind them. A header
 * stands in the middle between the ends of its column's figures and of those before, but for this.
 */
function insetOf(stretches: readonly Stretch[], titles: Titles): number {
  const told = stretches.flatMap((stretch, index) => {
    const [last, title] = [stretches[index - 1], titles.get(stretch)];
    if (!last?.isFigures || last.isLeft || !stretch.isFigures || stretch.isLeft || title === undefined) return [];
    return [middleOf(title) - (last.x1 + stretch.x1) / 2];
  });
  const sorted = told.sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? PAD;
  const isSaidTwice = sorted.filter((each) => Math.abs(each - middle) < PAD).length > 1;
  return isSaidTwice && middle < MOST_INSET ? Math.max(PAD, middle) : PAD;
}

/**
 * The left edge of all columns. Over figures the header tells it: it stands in the middle, so the column reaches as
 * far left of it as right.
 */
function firstEdge(first: Stretch, titles: Titles, inset: number): number {
  const title = titles.get(first);
  const told = first.isFigures && title ? title.box.x0 + title.box.x1 - first.x1 - inset + PAD : first.x0;
  return Math.min(first.x0, title?.box.x0 ?? first.x0, told) - PAD;
}

/** The right edge of all columns: behind an empty one as far from its header as its left edge is. */
function lastEdge(last: Stretch, from: number, titles: Titles, inset: number): number {
  const title = titles.get(last);
  if (last.isFigures) return last.x1 + inset;
  return Math.max(last.isEmpty && title ? title.box.x0 + title.box.x1 - from : 0, last.x1 + PAD);
}

/**
 * Behind figures close by, since they end there; before figures as their header tells, since the widest figure need
 * not fill its column.
 */
function edgeBetween([here, next]: readonly [Stretch, Stretch], from: number, titles: Titles, inset: number): number {
  if (here.isFigures && !here.isLeft) return Math.min(here.x1 + inset, (here.x1 + next.x0) / 2);
  const [mine, theirs] = [titles.get(here), titles.get(next)];
  const mirrored = mine ? [mine.box.x0 + mine.box.x1 - from] : [];
  const isBetween = (edge: number): boolean => edge > here.x0 && edge <= next.x0;
  if (!next.isFigures || next.isLeft) {
    const told = here.isEmpty || next.isEmpty ? mirrored.find(isBetween) : undefined;
    return told ?? Math.max(next.x0 - PAD, (here.x1 + next.x0) / 2);
  }
  const told = [...(theirs ? [theirs.box.x0 + theirs.box.x1 - next.x1 - inset] : []), ...mirrored].find(isBetween);
  return told ?? Math.max(here.x0 + PAD, (Math.min(here.x1, next.x0) + next.x0) / 2);
}

/** The column of a place; what lies behind the last is of the last. */
export function columnAt(columns: readonly AlignedColumn[], x: number): number {
  const found = columns.findIndex(({ to }) => x < to);
  return found < 0 ? columns.length - 1 : found;
}
