import type { UnruledRow } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';
import type { PagePiece } from '../pieces/pieces';

/** In points: things begin at one place within so many. */
const SAME_PLACE = 1.5;
/** So many headers begin with their columns by more than chance. */
const LEAST_LEFT = 2;

/**
 * Whether headers stand on the left of their columns: several begin where the words under them do, though these are
 * wider. Elsewhere headers stand in the middle.
 */
export function areOnLeft(headers: readonly PagePiece[], body: readonly UnruledRow[]): boolean {
  const words = body.flatMap(({ pieces }) => pieces.filter((piece) => !isFigure(piece)));
  const own = headers.filter((header) => !isFigure(header));
  const isWider = (header: PagePiece): boolean =>
    words.some(({ box }) => isSamePlace(box.x0, header.box.x0) && box.x1 > header.box.x1 + header.size);
  // In the middle of a column of words a header begins behind them.
  const isInside = (header: PagePiece): boolean =>
    words.some(({ box }) => box.x0 < header.box.x0 - SAME_PLACE && box.x1 > header.box.x0);
  const onLeft = own.filter(isWider);
  return onLeft.length >= LEAST_LEFT && !own.some(isInside);
}

/** How wide the column of a header is that stands on its left: up to where something else begins. */
export function roomFromLeft({ box, size }: PagePiece, begins: readonly number[]): number | null {
  const next = begins.filter((begin) => begin > box.x0 + size).sort((one, other) => one - other)[0];
  return next === undefined ? null : next - box.x0;
}

function isSamePlace(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME_PLACE;
}
