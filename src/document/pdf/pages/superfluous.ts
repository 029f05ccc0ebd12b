import { middleOf, type PagePiece } from '../pieces/pieces';
import { isFigure } from './words-and-figures';

/** Marks of notes: 1, [1], （1）, ①, *. */
const NOTE_MARK = /^(?:[[〔(（]?\d{1,2}[\]〕)）]?|[①-⑳]|[*＊†])$/;
/** In parts of the letters beside it: a mark is smaller, raised, and stands close by. */
const MARK = { size: 0.8, least: 0.12, most: 0.7, apart: 0.6 } as const;
/** In parts of the letters beneath it: a watermark is larger. */
const WATERMARK = 1.8;

/** The pieces of a page without the marks of notes at figures, and without watermarks that are printed across others. */
export function withoutSuperfluous(pieces: readonly PagePiece[]): readonly PagePiece[] {
  const largest = pieces.reduce((most, { size }) => Math.max(most, size), 0);
  const smallest = pieces.reduce((least, { size }) => Math.min(least, size), Infinity);
  if (smallest >= largest * MARK.size) return pieces;
  const figures = pieces.filter(isFigure);
  const large = pieces.filter(({ size }) => size >= smallest * WATERMARK);
  const watermarks = large.filter((piece) => pieces.some((other) => isBeneath(other, piece)));
  return pieces.filter((piece) => {
    if (watermarks.some((mark) => isOneLine(mark, piece))) return false;
    return !NOTE_MARK.test(piece.text) || !figures.some((figure) => isMarkAt(piece, figure));
  });
}

/** Whether a piece stands within the letters of another that are so much larger. */
function isBeneath(piece: PagePiece, { box, size }: PagePiece): boolean {
  if (size < piece.size * WATERMARK) return false;
  const [x, y] = [middleOf(piece), (piece.box.y0 + piece.box.y1) / 2];
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/** Whether letters of one size stand on one line. */
function isOneLine(one: PagePiece, other: PagePiece): boolean {
  return one.size === other.size && Math.abs(one.baseline - other.baseline) < 1;
}

/** Whether a piece is the mark of a note at a figure. */
function isMarkAt({ box, size, baseline }: PagePiece, figure: PagePiece): boolean {
  const raised = (figure.baseline - baseline) / figure.size;
  if (size >= figure.size * MARK.size || raised < MARK.least || raised > MARK.most) return false;
  const apart = Math.max(box.x0 - figure.box.x1, figure.box.x0 - box.x1);
  return apart < figure.size * MARK.apart && apart > -size;
}
