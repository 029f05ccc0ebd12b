import type { PagePiece } from '../pieces/pieces';
import type { UnruledRow } from '../pages/unruled-regions';
import { fullestRow, isOver, type Stretch } from './stretches';

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
  const own = stretches.filter((stretch) => !isOthers(stretch));
  const titles = new Map(assigned(fullest, own, new Map()));
  const free = (pieces: readonly PagePiece[]): readonly PagePiece[] =>
    pieces.filter(({ box }) => ![...titles.values()].some((title) => isOver(title.box, box)));
  for (const isNearEnough of [(distance: number) => distance < 0, () => true]) {
    for (const pieces of others) {
      const untitled = stretches.filter((stretch) => !titles.has(stretch));
      for (const [stretch, leaf] of assigned(free(pieces), untitled, titles, isNearEnough)) titles.set(stretch, leaf);
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
  return { x0, x1, isFigures: false, isEmpty: true, isLeft: false, before: null };
}

/** To each column the header that stands nearest above it, from the nearest pair on; headers keep their order. */
function assigned(
  leaves: readonly PagePiece[],
  stretches: readonly Stretch[],
  before: ReadonlyMap<Stretch, PagePiece>,
  isNearEnough: (distance: number) => boolean = () => true,
): ReadonlyMap<Stretch, PagePiece> {
  const pairs = leaves
    .flatMap((leaf) => stretches.map((stretch) => ({ leaf, stretch, distance: distanceBetween(leaf.box, stretch) })))
    .filter(({ distance }) => isNearEnough(distance));
  const titles = new Map<Stretch, PagePiece>();
  const taken = new Set<PagePiece>();
  for (const { leaf, stretch } of pairs.sort((one, other) => one.distance - other.distance)) {
    if (taken.has(leaf) || titles.has(stretch)) continue;
    const isInOrder = ([other, title]: readonly [Stretch, PagePiece]): boolean =>
      title.box.x0 < leaf.box.x0 === other.x0 < stretch.x0;
    if (![...titles, ...before].every(isInOrder)) continue;
    titles.set(stretch, leaf);
    taken.add(leaf);
  }
  return titles;
}

/**
 * How far a header stands from a column; below 0 where it stands over it. Figures stand on the right of their column,
 * which begins where those of the column before end: a header between those is its own, the nearest one first.
 */
function distanceBetween(header: { x0: number; x1: number }, { x0, x1, before }: Stretch): number {
  const apart = Math.max(header.x0, x0) - Math.min(header.x1, x1);
  const isWithin = before !== null && header.x0 > before && header.x1 <= x1;
  return apart > 0 && isWithin ? -1 / (1 + apart) : apart;
}
