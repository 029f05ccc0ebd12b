import { middleOf, type PagePiece } from '../pieces/pieces';
import type { UnruledRow } from '../pages/unruled-regions';
import { isNumbering } from './header-blocks';
import { fullestRow, isOver, PAD, type Stretch } from './stretches';

/** The lowest header of each column. */
export type Titles = ReadonlyMap<Stretch, PagePiece>;

/** In parts of the letters' height: half the height of a row of headers at most. */
const HALF_A_ROW = 1.2;

/**
 * The lowest header of each column: those of the row that parts the most columns, then those of the rows from below
 * that stand over a column without one, then whatever is nearest. What else stands in such a row has a column of its
 * own, which is empty.
 */
export function titlesOf(
  headers: readonly UnruledRow[],
  stretches: readonly Stretch[],
): { readonly titles: ReadonlyMap<Stretch, PagePiece>; readonly further: readonly Stretch[] } {
  const fullest = fullestRow(headers);
  const others = headers.flatMap(({ pieces }) => (pieces === fullest ? [] : [pieces])).reverse();
  const lowest = others.flat().filter((piece) => isBetweenRows(piece, fullest));
  const nearest = (pieces: readonly PagePiece[], stretch: Stretch): number =>
    Math.min(Infinity, ...pieces.map(({ box }) => distanceBetween(box, stretch)));
  // A column under a header of another row is that one's, though one of the fullest row has none of its own.
  const isOthers = (stretch: Stretch): boolean =>
    !fullest.some(({ box }) => isOver(box, stretch)) &&
    nearest(lowest, stretch) < Math.min(0, nearest(fullest, stretch));
  const titles = new Map<Stretch, PagePiece>();
  // What stands lowest right over a column is its header, whatever stands higher.
  const lower = headers
    .slice(headers.findIndex(({ pieces }) => pieces === fullest) + 1)
    .filter((row) => !isNumbering(row));
  for (const { pieces } of lower.reverse()) {
    const untitled = stretches.filter((stretch) => !titles.has(stretch));
    const isOverIt = (distance: number): boolean => distance < -PAD;
    for (const [stretch, leaf] of assigned(pieces, untitled, { before: titles, all: stretches }, isOverIt))
      titles.set(stretch, leaf);
  }
  const own = stretches.filter((stretch) => !isOthers(stretch) && !titles.has(stretch));
  for (const [stretch, leaf] of assigned(fullest, own, { before: titles, all: stretches })) titles.set(stretch, leaf);
  const free = (pieces: readonly PagePiece[]): readonly PagePiece[] =>
    pieces.filter(({ box }) => ![...titles.values()].some((title) => isOver(title.box, box)));
  for (const isNearEnough of [(distance: number) => distance < 0, () => true]) {
    for (const pieces of others) {
      const untitled = stretches.filter((stretch) => !titles.has(stretch));
      for (const [stretch, leaf] of assigned(free(pieces), untitled, { before: titles, all: stretches }, isNearEnough))
        titles.set(stretch, leaf);
    }
  }
  const leaves = new Set(titles.values());
  const further = [fullest, ...others]
    .filter((pieces) => pieces === fullest || pieces.some((piece) => leaves.has(piece)))
    .flatMap((pieces) => free(pieces).filter(({ box }) => !stretches.some((stretch) => isOver(box, stretch))))
    .map((piece) => [emptyColumn(piece), piece] as const);
  for (const [stretch, piece] of further) titles.set(stretch, piece);
  return { titles, further: further.map(([stretch]) => stretch) };
}

/** Whether a header stands a little higher than all of a row and beside them, as in a cell as high as two rows. */
function isBetweenRows({ box, baseline, size }: PagePiece, row: readonly PagePiece[]): boolean {
  return row.every((each) => !isOver(each.box, box) && Math.abs(each.baseline - baseline) < size * HALF_A_ROW);
}

/** The column of a header under which nothing stands. */
function emptyColumn({ box: { x0, x1 } }: PagePiece): Stretch {
  return { x0, x1, isFigures: false, isEmpty: true, isLeft: false, hasAmounts: false, before: null, behind: null };
}

/** In points: a header reaches so far over its own column at most. */
const OVER_EDGE = 2;

/**
 * To each column its header: as many as may stand under one do, as many as may have one have it, and then those that
 * stand nearest. Headers keep their order, and nothing of another column stands between figures and their header.
 */
function assigned(
  leaves: readonly PagePiece[],
  stretches: readonly Stretch[],
  { before, all }: { readonly before: ReadonlyMap<Stretch, PagePiece>; readonly all: readonly Stretch[] },
  isNearEnough: (distance: number) => boolean = () => true,
): ReadonlyMap<Stretch, PagePiece> {
  const heads = [...leaves].sort((one, other) => one.box.x0 - other.box.x0);
  const columns = [...stretches].sort((one, other) => one.x0 - other.x0);
  const isInOrder = (leaf: PagePiece, stretch: Stretch): boolean =>
    [...before].every(([other, title]) => title.box.x0 < leaf.box.x0 === other.x0 < stretch.x0);
  const distanceOf = (leaf: PagePiece, stretch: Stretch): number | null => {
    const distance = distanceBetween(leaf.box, stretch);
    return isNearEnough(distance) && isInOrder(leaf, stretch) && isClear(leaf, stretch, heads, all) ? distance : null;
  };
  // The best pairs of the first columns with the first headers, column by column.
  let best: readonly Pairs[] = new Array<Pairs>(heads.length + 1).fill(NO_PAIRS);
  for (const stretch of columns) {
    const next: Pairs[] = [NO_PAIRS];
    for (const [index, leaf] of heads.entries()) {
      const distance = distanceOf(leaf, stretch);
      const without = betterOf(best[index + 1] ?? NO_PAIRS, next[index] ?? NO_PAIRS);
      next.push(
        distance === null ? without : betterOf(withPair(best[index] ?? NO_PAIRS, { leaf, stretch, distance }), without),
      );
    }
    best = next;
  }
  const titles = new Map<Stretch, PagePiece>();
  for (let pairs = best[heads.length] ?? NO_PAIRS; pairs.last !== null; pairs = pairs.last.before) {
    titles.set(pairs.last.stretch, pairs.last.leaf);
  }
  return titles;
}

/** Columns with their headers: how many, of these how many under their header, and how far apart all of them. */
interface Pairs {
  readonly under: number;
  readonly count: number;
  readonly distance: number;
  readonly last: { readonly leaf: PagePiece; readonly stretch: Stretch; readonly before: Pairs } | null;
}

const NO_PAIRS: Pairs = { under: 0, count: 0, distance: 0, last: null };

function withPair(
  before: Pairs,
  { leaf, stretch, distance }: { leaf: PagePiece; stretch: Stretch; distance: number },
): Pairs {
  return {
    under: before.under + (distance < 0 ? 1 : 0),
    count: before.count + 1,
    distance: before.distance + distance,
    last: { leaf, stretch, before },
  };
}

function betterOf(one: Pairs, other: Pairs): Pairs {
  if (one.under !== other.under) return one.under > other.under ? one : other;
  if (one.count !== other.count) return one.count > other.count ? one : other;
  return one.distance <= other.distance ? one : other;
}

/** Whether nothing of another column stands between figures and a header. */
export function isClear(
  leaf: PagePiece,
  stretch: Stretch,
  leaves: readonly PagePiece[],
  all: readonly Stretch[],
): boolean {
  if (!stretch.isFigures || (stretch.isLeft && !stretch.hasAmounts)) return true;
  const x0 = Math.min(leaf.box.x0, stretch.x0) + OVER_EDGE;
  const x1 = Math.max(leaf.box.x1, stretch.x1) - OVER_EDGE;
  const isBetween = (other: { x0: number; x1: number }): boolean => other.x0 < x1 && x0 < other.x1;
  return (
    !leaves.some((other) => other !== leaf && isBetween(other.box)) &&
    !all.some((other) => other !== stretch && other.isFigures && isBetween(other))
  );
}

/**
 * How far a header stands from a column; below 0 where it stands over it. Figures stand on the right of their column,
 * which begins where those of the column before end: a header between those is its own, the nearest one first. So it is
 * where amounts stand on the left, and their column ends where those of the next one begin.
 */
function distanceBetween(
  header: { readonly x0: number; readonly x1: number },
  { x0, x1, before, behind }: Stretch,
): number {
  const apart = Math.max(header.x0, x0) - Math.min(header.x1, x1);
  if (apart < -PAD) return apart;
  const isWithin =
    behind === null ? before !== null && header.x0 > before && header.x1 <= x1 : header.x0 >= x0 && header.x1 <= behind;
  return isWithin ? -1 / (1 + Math.max(0, apart)) : Math.max(0, apart);
}

/** In points: headers stand so far aside of the middle of figures by chance. */
const ASIDE = 4;
/** In points: headers on the right of their columns end so exactly where their figures do. */
const SAME_END = 1.5;

/**
 * Whether it is sure whose the headers are: amounts have one each, and stand right of the middle of it in all columns,
 * or left of it in all, or end where it ends in all.
 */
export function areSure(titles: Titles, stretches: readonly Stretch[]): boolean {
  const amounts = stretches.filter(({ hasAmounts }) => hasAmounts);
  const asides = amounts.map((stretch) => {
    const title = titles.get(stretch);
    return title === undefined ? null : (stretch.x0 + stretch.x1) / 2 - middleOf(title);
  });
  const isOneSide = !asides.some((one) => one !== null && one > ASIDE && asides.some((other) => (other ?? 0) < -ASIDE));
  const areOnRight = amounts.every((stretch) => Math.abs((titles.get(stretch)?.box.x1 ?? 0) - stretch.x1) < SAME_END);
  // A header with nothing under it beside a column without a header: all may stand one column aside.
  const isShifted = stretches.some(({ isEmpty }) => isEmpty) && stretches.some((stretch) => !titles.has(stretch));
  return (isOneSide || areOnRight) && !isShifted && !asides.includes(null) && !mayBeShifted(titles, stretches);
}

/**
 * Whether figures beside their headers may be of the next ones, since some headers have nothing under them. They are not
 * where headers stand in the middle between the ends of figures, as those of columns do that end there.
 */
function mayBeShifted(titles: Titles, stretches: readonly Stretch[]): boolean {
  const amounts = stretches.filter(({ hasAmounts, isLeft }) => hasAmounts && !isLeft);
  const isBeside = (stretch: Stretch): boolean => !isOver(titles.get(stretch)?.box ?? stretch, stretch);
  if (!stretches.some(({ isEmpty }) => isEmpty) || !amounts.some(isBeside)) return false;
  return stretches.some((stretch, index) => {
    const [last, title] = [stretches[index - 1], titles.get(stretch)];
    if (title === undefined || last === undefined || !amounts.includes(last) || !amounts.includes(stretch))
      return false;
    return middleOf(title) - (last.x1 + stretch.x1) / 2 < -ASIDE;
  });
}
