import type { Box, Glyph, PageMarks, Ruling } from '../marks/page-marks';
import { isCutLetter } from '../pieces/cut-letter';
import { pagePieces } from '../pieces/pieces';
import type { Leaf } from './leaves';
import type { Spread } from './spreads';

/** Pages laid side by side: what stands on all of them, and how far right each one lies. */
export interface WidePaper {
  readonly marks: PageMarks;
  readonly shifts: readonly number[];
  /** Where the columns of a page begin on it. */
  readonly begin: number;
}

/** Letters stand so far within the edge of their cell, in points. */
export const INSET = 1;
/** In parts of the letters' height: letters of one line stand so exactly at one height. */
const SAME_LINE = 0.1;
/** In parts of the letters' height: the rest of words begins so close behind where they were cut. */
const CUT_GAP = 0.4;

/** Lays pages side by side so that the columns of each begin where those of the page before end. */
export function widePaper({ leaves, first }: Spread): WidePaper {
  const [head] = leaves;
  const [upper] = first;
  if (head === undefined || upper === undefined) throw new RangeError('no pages');
  const begin = edgeOf(upper, ({ x0 }) => x0, Math.min, -INSET);
  const shifts = [0];
  for (const leaf of first.slice(0, -1)) {
    const shift = shifts[shifts.length - 1] ?? 0;
    shifts.push(shift + edgeOf(leaf, ({ x1 }) => x1, Math.max, INSET) - begin);
  }
  const runs: Glyph[][] = [];
  for (const [index, { lines }] of leaves.entries()) {
    const shift = shifts[index] ?? 0;
    const before = [...runs];
    // The page number of a further page is not among its lines.
    const pieces = index === 0 ? pagePieces(head.marks.glyphs, () => false) : lines.flatMap((line) => line.pieces);
    for (const piece of pieces) {
      const glyphs = piece.glyphs.map((glyph) => shiftedGlyph(glyph, shift));
      const edge = begin + shift;
      const cut = before.find((run) => goesOn(run, glyphs[0], edge));
      if (cut) cut.push(...(isOnBoth(cut[cut.length - 1], glyphs[0], edge) ? glyphs.slice(1) : glyphs));
      else runs.push(glyphs);
    }
  }
  const rulings = leaves.flatMap(({ marks }, index) => marks.rulings.map((each) => shiftedRuling(each, shifts[index])));
  const width = head.marks.width + (shifts[shifts.length - 1] ?? 0);
  return { marks: { ...head.marks, width, glyphs: runs.flat(), rulings, grounds: [] }, shifts, begin };
}

/**
 * Where the columns of a page begin or end: where something is cut to, or a line is drawn; else a little outside of the
 * outermost letter.
 */
function edgeOf(
  { lines: own, marks: { rulings, width } }: Leaf,
  side: (box: Pick<Box, 'x0' | 'x1'>) => number,
  outermost: (...places: readonly number[]) => number,
  inset: number,
): number {
  // What stands at the foot of the page may be as wide as the paper.
  const last = own.reduce((found, { hasFigure }, index) => (hasFigure ? index : found), 0);
  const glyphs = own.slice(0, last + 1).flatMap(({ pieces }) => pieces.flatMap((piece) => piece.glyphs));
  const cuts = glyphs.flatMap(({ clip }) => (clip !== null && clip.x0 > 0 && clip.x1 < width ? [side(clip)] : []));
  if (cuts.length > 0) return outermost(...cuts);
  const lines = rulings.flatMap(({ isHorizontal, from, to }) => (isHorizontal ? [side({ x0: from, x1: to })] : []));
  return lines.length > 0 ? outermost(...lines) : outermost(...glyphs.map(side)) + inset;
}

function shiftedGlyph(glyph: Glyph, shift: number): Glyph {
  return { ...glyph, x0: glyph.x0 + shift, x1: glyph.x1 + shift, clip: null };
}

function shiftedRuling(ruling: Ruling, shift = 0): Ruling {
  return ruling.isHorizontal
    ? { ...ruling, from: ruling.from + shift, to: ruling.to + shift }
    : { ...ruling, at: ruling.at + shift };
}

/** Whether letters that begin at the edge of a page are the rest of words that it cut. */
function goesOn(run: readonly Glyph[], first: Glyph | undefined, edge: number): boolean {
  const last = run[run.length - 1];
  if (last === undefined || first === undefined) return false;
  const isAtEdge = Math.abs(first.x0 - edge) < first.size && Math.abs(last.x1 - edge) < last.size;
  const isClose = Math.abs(first.x0 - last.x1) < first.size * CUT_GAP;
  return (
    isAtEdge &&
    (isClose || isOnBoth(last, first, edge)) &&
    Math.abs(last.baseline - first.baseline) < SAME_LINE * first.size
  );
}

/** Whether a letter is printed on the pages on both sides of an edge. */
function isOnBoth(last: Glyph | undefined, first: Glyph | undefined, edge: number): boolean {
  if (last === undefined || first === undefined) return false;
  return isCutLetter(last.text, first.text, [last.x1 - edge, edge - first.x0], first.size);
}
