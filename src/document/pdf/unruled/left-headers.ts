import type { UnruledRow } from '../pages/unruled-regions';
import { isAmount, isFigure } from '../pages/words-and-figures';
import type { PagePiece } from '../pieces/pieces';

/** In points: things begin at one place within so many. */
const SAME_PLACE = 1.5;
/** So many columns begin where their headers do by more than chance. */
const LEAST_LEFT = 2;
/** In parts of all words: so many may reach over the beginning of another column, as those of joined cells do. */
const MOST_ACROSS = 0.2;

/** Where the columns begin of which headers stand on the left, from the left; headers of one column begin at one place. */
export function beginsOf(headers: readonly PagePiece[]): readonly number[] {
  const sorted = headers.map(({ box }) => box.x0).sort((one, other) => one - other);
  return sorted.filter((begin, index) => begin - (sorted[index - 1] ?? -Infinity) > SAME_PLACE);
}

/**
 * Whether headers stand on the left of their columns: at several places something wider or less wide begins under a
 * header, be it of the body or another header, and nothing reaches over the beginning of a column. Elsewhere headers
 * stand in the middle.
 */
export function areOnLeft(headers: readonly PagePiece[], body: readonly UnruledRow[]): boolean {
  const pieces = body.flatMap((row) => row.pieces);
  const begins = beginsOf(headers);
  const isAcross = ({ box }: PagePiece): boolean =>
    begins.some((begin) => box.x0 < begin - SAME_PLACE && box.x1 > begin + SAME_PLACE);
  const words = pieces.filter((piece) => !isFigure(piece));
  if (pieces.some((piece) => isAmount(piece) && isAcross(piece))) return false;
  if (body.some((row) => haveOneColumn(row.pieces.filter(isFigure), begins))) return false;
  if (words.filter(isAcross).length > words.length * MOST_ACROSS) return false;
  if (headers.filter(isOverOthers(headers)).length > headers.length * MOST_ACROSS) return false;
  const onLeft = begins.filter((begin) => {
    const own = [...headers, ...pieces].filter(({ box }) => isSamePlace(box.x0, begin));
    return headers.some((header) => own.includes(header) && own.some((other) => isOtherWidth(header, other)));
  });
  return onLeft.length >= LEAST_LEFT;
}

/** Whether a header stands over others of which none begins where it does, as on the left of several columns one would. */
function isOverOthers(headers: readonly PagePiece[]): (header: PagePiece) => boolean {
  return ({ box, baseline, size }) => {
    const under = headers.filter(
      (other) => other.baseline > baseline + size / 2 && other.box.x0 < box.x1 && box.x0 < other.box.x1,
    );
    return under.length > 0 && !under.some((other) => isSamePlace(other.box.x0, box.x0));
  };
}

/** Whether two figures of one line begin in one column. */
function haveOneColumn(figures: readonly PagePiece[], begins: readonly number[]): boolean {
  const columnAt = ({ box }: PagePiece): number => begins.filter((begin) => begin < box.x0 + SAME_PLACE).length;
  const sorted = [...figures].sort((one, other) => one.box.x0 - other.box.x0);
  return sorted.some((figure, index) => {
    const last = sorted[index - 1];
    const isOneLine = last !== undefined && Math.abs(last.baseline - figure.baseline) < figure.size / 2;
    return isOneLine && columnAt(last) === columnAt(figure);
  });
}

/** Whether two things cannot begin and have their middles at one place. */
function isOtherWidth({ box, size }: PagePiece, other: PagePiece): boolean {
  return Math.abs(box.x1 - other.box.x1) > size;
}

/** How wide the column of a header is that stands on its left: up to where something else begins, but for the room between. */
export function roomFromLeft({ box, size }: PagePiece, begins: readonly number[], between: number): number | null {
  const next = begins.filter((begin) => begin > box.x0 + size).sort((one, other) => one - other)[0];
  return next === undefined ? null : next - box.x0 - between;
}

/** How much room there is at the least between what stands in a column and the beginning of the next one. */
export function roomBetween(begins: readonly number[], pieces: readonly PagePiece[]): number {
  const rooms = pieces.flatMap(({ box }) => {
    const next = begins.find((begin) => begin > box.x0 + SAME_PLACE);
    return next === undefined || next < box.x1 ? [] : [next - box.x1];
  });
  return rooms.length === 0 ? 0 : Math.min(...rooms);
}

function isSamePlace(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME_PLACE;
}
