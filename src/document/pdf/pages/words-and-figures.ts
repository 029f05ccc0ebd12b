import { pieceOf, type PagePiece } from '../pieces/pieces';
import type { Glyph } from '../marks/page-marks';

/** In parts of the letters' height: so much room parts two cells whose words were drawn one by one. */
const BETWEEN_CELLS = 0.25;
/** A figure and a word are parted by less room. */
const BETWEEN_KINDS = 0.12;
/** So does less still where an amount with its two decimals ends and digits follow. */
const BEHIND_AMOUNT = 0.03;
/** An amount with its two decimals. */
const WHOLE_AMOUNT = /\d[.．]\d\d$/;
/** An amount, a count or a rate; thousands may be parted, and the decimals may stand on the next line. */
const FIGURE = /^[-−－]?\d[\d,，]*(?:[.．]\d*)?[%％]?$/;
/** Stands where there is nothing. */
const DASH = /^[-−－—–]{1,2}$/;

/** Whether words are a figure, or the dash that stands for none. */
export function isFigure({ text }: PagePiece): boolean {
  return FIGURE.test(text) || DASH.test(text);
}

/** Whether words are the dash that stands for nothing. */
export function isDashPiece({ text }: PagePiece): boolean {
  return DASH.test(text);
}

/** An amount, as it is printed with its decimals. */
export function isAmount({ text }: Pick<PagePiece, 'text'>): boolean {
  return FIGURE.test(text) && /[.．]\d/.test(text);
}

/** An amount, or what of one stands on a line. */
const PART_OF_AMOUNT = /^[.．]\d|\d[,，.．]\d/;

/** Whether words hold an amount, or what of one stands on a line. */
export function isPartOfAmount({ text }: Pick<PagePiece, 'text'>): boolean {
  return PART_OF_AMOUNT.test(text);
}

/** Pieces of one cell each: where no line parts cells a figure and the words behind it stand close together. */
export function ofOneCell(pieces: readonly PagePiece[]): readonly PagePiece[] {
  return pieces.flatMap((piece) => {
    const calls: Glyph[][] = [];
    for (const glyph of piece.glyphs) {
      const open = calls[calls.length - 1];
      if (open?.[0]?.call === glyph.call) open.push(glyph);
      else calls.push([glyph]);
    }
    const parts: Glyph[][] = [];
    for (const call of calls) {
      const open = parts[parts.length - 1];
      if (open && !isParted(open, call)) open.push(...call);
      else parts.push([...call]);
    }
    return parts.length === 1 ? [piece] : parts.map(pieceOf);
  });
}

/** Whether two draws of one line are two cells. */
function isParted(before: readonly Glyph[], after: readonly Glyph[]): boolean {
  const [last, next] = [before[before.length - 1], after[0]];
  if (last === undefined || next === undefined) return false;
  const gap = (next.x0 - last.x1) / Math.max(last.size, next.size);
  // The words are only read where they decide: most draws follow one another closely.
  if (gap <= BEHIND_AMOUNT || gap > BETWEEN_CELLS) return gap > BETWEEN_CELLS;
  const [left, right] = [pieceOf(before), pieceOf(after)];
  if (isFigure(left) && isFigure(right)) return WHOLE_AMOUNT.test(left.text) || isDashPiece(left) || isDashPiece(right);
  return gap > BETWEEN_KINDS && isFigure(left) !== isFigure(right);
}
