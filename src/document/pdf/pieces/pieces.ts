import { boxAround, type Box, type Glyph } from '../marks/page-marks';

/** Characters that follow each other on a line without a gap: part of a word, a figure, a label. */
export interface PagePiece {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly clip: Box | null;
}

/** In parts of the letters' height. */
const OTHER_LINE = 0.3;
/** Letters smaller than this beside others are a mark where they are raised by the other. */
const OTHER_SIZE = 0.8;
const RAISED = 0.1;
/** A wider gap begins another piece. */
const GAP = 0.6;
/** So far letters may overlap, as set tightly. */
const BACK = 0.5;
/** A ruling parts letters of one call with so much room between them. */
const ROOM = 0.08;
/** Letters of two calls may reach so far over the ruling that parts them. */
const OVER = 0.15;

/** What figures in full-width digits are made of. */
const WIDE = /^[０-９．，]$/;
/** A point with two decimals. */
const WHOLE_END = 3;

/** Whether a vertical ruling stands between two places of one line. */
export type IsRuledBetween = (from: number, to: number, y: number) => boolean;

/** The pieces of a page, in the order in which they are drawn. */
export function pagePieces(glyphs: readonly Glyph[], isRuledBetween: IsRuledBetween): readonly PagePiece[] {
  const pieces: PagePiece[] = [];
  let run: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = run[run.length - 1];
    if (last && (isEndOfWide(run, glyph) || !goesOn(last, glyph, isRuledBetween))) {
      pieces.push(pieceOf(run));
      run = [];
    }
    run.push(glyph);
  }
  if (run.length > 0) pieces.push(pieceOf(run));
  return pieces;
}

/** Characters as one piece, as large as the largest of them. */
export function pieceOf(glyphs: readonly Glyph[]): PagePiece {
  const [first] = glyphs;
  return {
    glyphs,
    text: glyphs.map(({ text }) => text).join(''),
    box: boxAround(glyphs),
    baseline: first?.baseline ?? 0,
    size: Math.max(...glyphs.map(({ size }) => size)),
    clip: first?.clip ?? null,
  };
}

/** The middle of a piece across the page. */
export function middleOf({ box }: PagePiece): number {
  return (box.x0 + box.x1) / 2;
}

/**
 * Whether a character belongs to the piece before it: on its line, close by, not cut to another cell, and not behind a
 * ruling.
 */
function goesOn(last: Glyph, next: Glyph, isRuledBetween: IsRuledBetween): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.x0 - last.x1;
  const isOtherSize = Math.min(last.size, next.size) < size * OTHER_SIZE;
  if (Math.abs(next.baseline - last.baseline) > size * (isOtherSize ? RAISED : OTHER_LINE)) return false;
  if (gap > size * GAP || gap < -size * BACK) return false;
  if (last.call !== next.call && !isSameClip(last.clip, next.clip)) return false;
  const isOneCall = last.call === next.call;
  // Figures in full-width digits are wider than columns that were made for others.
  const isOfWide = WIDE.test(last.text) && WIDE.test(next.text);
  if ((isOneCall || isOfWide) && gap < size * ROOM) return true;
  // Cells without a margin end where their letters do.
  const slack = isOneCall ? 0 : size * OVER;
  return !isRuledBetween(last.x1 - slack, next.x0 + slack, next.baseline - size * OTHER_LINE);
}

/** Whether a figure in full-width digits has its two decimals, so that digits and what is drawn next are of another cell. */
function isEndOfWide(run: readonly Glyph[], { text, call }: Glyph): boolean {
  const end = run.slice(-WHOLE_END);
  const isOther = /^[\d０-９]$/.test(text) || end.some((glyph) => glyph.call !== call);
  return isOther && /^．[０-９]{2}$/.test(end.map((glyph) => glyph.text).join(''));
}

/** Cuts are made anew for each cell, so equal ones need not be one. */
function isSameClip(one: Box | null, other: Box | null): boolean {
  if (one === null || other === null) return one === other;
  return one === other || (one.x0 === other.x0 && one.y0 === other.y0 && one.x1 === other.x1 && one.y1 === other.y1);
}
