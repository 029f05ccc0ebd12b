import { middleOf } from '../pieces/pieces';
import { MOST_INSET, PAD, type Stretch } from './stretches';
import type { Titles } from './titles';

/** A column by the stretch across the page that is its own. */
export interface AlignedColumn {
  readonly from: number;
  readonly to: number;
  readonly isFigures: boolean;
}

/** Figures end at the right of their columns and words begin at the left; headers tell the other side. */
export function withEdges(stretches: readonly Stretch[], titles: Titles): readonly AlignedColumn[] {
  const inset = insetOf(stretches, titles);
  const edges = [stretches[0] === undefined ? 0 : firstEdge(stretches[0], titles, inset)];
  for (const [index, here] of stretches.entries()) {
    const next = stretches[index + 1];
    const from = edges[index] ?? 0;
    edges.push(
      next === undefined ? lastEdge(here, from, titles, inset) : edgeBetween([here, next], from, titles, inset),
    );
  }
  return stretches.map(({ isFigures }, index) => ({ from: edges[index] ?? 0, to: edges[index + 1] ?? 0, isFigures }));
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
  if (!next.isFigures) {
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
