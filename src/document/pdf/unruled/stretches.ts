import { middleOf, type PagePiece } from '../pieces/pieces';
import type { UnruledRow } from '../pages/unruled-regions';
import { isAmount, isDashPiece } from '../pages/words-and-figures';

/** What the pieces of a column cover across the page. */
export interface Stretch {
  x0: number;
  x1: number;
  readonly isFigures: boolean;
  /** Whether nothing stands in it but its header. */
  readonly isEmpty: boolean;
  /** Whether its figures stand on the left of their column, as codes do. */
  readonly isLeft: boolean;
  /** Whether there are amounts in it, and not codes or dashes alone. */
  readonly hasAmounts: boolean;
  /** Of figures: where those of the column right before them end; null where that is no column of figures. */
  before: number | null;
  /** Of amounts that stand on the left: where those of the column right behind them begin. */
  behind: number | null;
}

/** Room beside a column, in points. */
export const PAD = 1;
/** Figures end so far within their column, in points. */
const INSET = 1.2;
/** In points: no format leaves more room behind figures. */
export const MOST_INSET = 12;
/** A header stands in the middle of its columns, within so many points. */
export const SAME_MIDDLE = 2.5;

/** The row of headers that parts the most columns, the lowest of those. */
export function fullestRow(headers: readonly UnruledRow[]): readonly PagePiece[] {
  return headers.reduce<readonly PagePiece[]>((most, { pieces }) => (pieces.length >= most.length ? pieces : most), []);
}

/**
 * The columns of figures. Dashes need not stand where figures do: those right behind a column are of the next one, but
 * where a header of their own tells that between both there is a further column.
 */
export function figureStretches(pieces: readonly PagePiece[], headers: readonly UnruledRow[]): readonly Stretch[] {
  const stretches = stretchesOf(
    pieces.filter((piece) => !isDashPiece(piece)),
    true,
  );
  const titles = [...fullestRow(headers)].sort((one, other) => middleOf(one) - middleOf(other));
  const edges = edgesByTitles(titles, stretches);
  const own: Stretch[] = [];
  for (const dash of stretchesOf(pieces.filter(isDashPiece), true)) {
    const filled = stretches.find((stretch) => isOver(stretch, dash));
    if (filled !== undefined) {
      // Formats of numbers may leave room behind figures, and none behind dashes.
      if (!filled.isLeft && dash.x1 < filled.x1 + MOST_INSET) filled.x1 = Math.max(filled.x1, dash.x1);
      continue;
    }
    const room = edges.find(([begin, end]) => dash.x0 > begin - PAD && dash.x1 < end + PAD);
    if (room !== undefined) {
      const around = [...stretches, ...own].find(({ x0, x1 }) => x0 > room[0] - PAD && x1 < room[1] + PAD);
      if (around) around.x0 = Math.min(around.x0, dash.x0);
      else own.push({ ...dash, x0: room[0] + PAD, x1: room[1] - PAD });
      continue;
    }
    const from = Math.max(-Infinity, ...stretches.filter(({ x1 }) => x1 <= dash.x0).map(({ x1 }) => x1));
    const next = stretches.find(({ x0 }) => x0 >= dash.x1);
    const between = titles.filter((title) => middleOf(title) > from && middleOf(title) < (next?.x1 ?? Infinity));
    const title = between.find(({ box }) => isOver(box, dash)) ?? between[0];
    if (next !== undefined && between.length < 2) next.x0 = Math.min(next.x0, dash.x0);
    else if (title === undefined) own.push(dash);
    // Dashes need not stand under their header, but their column is as wide as both.
    else own.push({ ...dash, x0: Math.min(dash.x0, title.box.x0), x1: Math.max(dash.x1, title.box.x1) });
  }
  return [...stretches, ...own].sort((one, other) => one.x0 - other.x0);
}

/**
 * The edges of the columns under a row of headers, from the left: each header stands in the middle of its column, so
 * that with one edge all are known. Those are told that the ends of figures under the headers agree with.
 */
function edgesByTitles(
  titles: readonly PagePiece[],
  figures: readonly Stretch[],
): readonly (readonly [number, number])[] {
  const middles = titles.map(middleOf);
  // The edge on the right of each header, and the left one of the first.
  const edges: (number | null)[] = [null];
  for (const [index, middle] of middles.entries()) {
    const next = middles[index + 1] ?? Infinity;
    const ends = figures.filter(({ x0, x1, isLeft }) => {
      const isCentred = Math.abs((x0 + x1) / 2 - middle) < SAME_MIDDLE;
      return x1 > middle && x1 < next && !isLeft && !isCentred;
    });
    edges.push(ends.length === 1 ? (ends[0]?.x1 ?? 0) + INSET : null);
  }
  for (let at = middles.length - 1; at >= 0; at -= 1) edges[at] ??= mirrored(edges[at + 1], middles[at]);
  for (let at = 0; at < middles.length; at += 1) edges[at + 1] ??= mirrored(edges[at], middles[at]);
  return titles.flatMap(({ box }, index): readonly (readonly [number, number])[] => {
    const [left, right] = [edges[index] ?? Infinity, edges[index + 1] ?? -Infinity];
    const isAround = left < box.x0 + PAD && right > box.x1 - PAD;
    return isAround && Math.abs(left + right - box.x0 - box.x1) < 2 * SAME_MIDDLE ? [[left, right]] : [];
  });
}

/** The other edge of a column. */
function mirrored(edge: number | null | undefined, middle: number | undefined): number | null {
  return edge === null || edge === undefined || middle === undefined ? null : 2 * middle - edge;
}

/** Stretches that pieces cover, apart from each other. */
export function stretchesOf(pieces: readonly Words[], isFigures: boolean): Stretch[] {
  const stretches: { readonly own: Words['box'][]; hasAmounts: boolean; x1: number }[] = [];
  for (const { box, text } of [...pieces].sort((one, other) => one.box.x0 - other.box.x0)) {
    const last = stretches[stretches.length - 1];
    if (last && box.x0 < last.x1) {
      last.own.push(box);
      last.x1 = Math.max(last.x1, box.x1);
      last.hasAmounts ||= isAmount({ text });
    } else stretches.push({ own: [box], x1: box.x1, hasAmounts: isAmount({ text }) });
  }
  return stretches.map(({ own, x1, hasAmounts }) => ({
    x0: own[0]?.x0 ?? x1,
    x1,
    isFigures,
    isEmpty: false,
    isLeft: isFigures && areLeft(own),
    hasAmounts,
    before: null,
    behind: null,
  }));
}

/** Whether things begin above each other, and do not end so. */
function areLeft(boxes: readonly Words['box'][]): boolean {
  const [begins, ends] = [boxes.map(({ x0 }) => x0), boxes.map(({ x1 }) => x1)];
  return Math.max(...begins) - Math.min(...begins) < PAD && Math.max(...ends) - Math.min(...ends) > SAME_MIDDLE;
}

/** What words cover across the page, as far as they count. */
interface Words {
  readonly box: { readonly x0: number; readonly x1: number };
  readonly text: string;
}

/**
 * Words count as far as the next figures; words in a column of figures make none of their own. Where they begin before
 * figures that they reach over, and no header stands in between, they are of that column as well, as the name of a
 * total is that stands over codes in the middle of theirs.
 */
export function cutAt(
  { box, size, text }: PagePiece,
  figures: readonly Stretch[],
  headers: readonly PagePiece[],
): readonly Words[] {
  const middle = (box.x0 + box.x1) / 2;
  if (figures.some(({ x0, x1 }) => (box.x0 >= x0 - PAD && box.x0 < x1) || (middle >= x0 && middle <= x1))) return [];
  const next = figures.find(({ x0 }) => x0 >= box.x0);
  const isHeaded = ({ x0 }: Stretch): boolean =>
    headers.some((header) => middleOf(header) > box.x0 - PAD && middleOf(header) < x0);
  if (next !== undefined && box.x1 > next.x0 && !isHeaded(next)) return [];
  return [{ text, box: { x0: box.x0, x1: Math.min(box.x1, next?.x0 ?? box.x1, box.x0 + size * 60) } }];
}

/** Whether two stretches share a part of the page's width. */
export function isOver(one: { x0: number; x1: number }, other: { x0: number; x1: number }): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1;
}
