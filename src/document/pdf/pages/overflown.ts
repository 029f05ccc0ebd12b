import { groupBy } from '../../../model';
import { isFigure } from './words-and-figures';
import { beginsItem } from '../pieces/begins-item';
import { areAcross } from '../pieces/joined-text';
import { middleOf, type PagePiece } from '../pieces/pieces';
import { boxAround, type Box } from '../marks/page-marks';

/** A cell of a grid, or a row between two lines. */
interface Cell {
  readonly box: Box;
}

/** A piece with the cell in which it stands; null outside of all tables. */
export interface PieceAt<Place extends { readonly cell: Cell }> {
  readonly piece: PagePiece;
  readonly place: Place | null;
}

/** In parts of the letters' height: lines of one cell stand no further apart. */
const NEXT_LINE = 1.75;
/** In points: lines of one cell begin, or have their middles, so exactly at one place. */
const SAME_PLACE = 1;
/** In parts of the letters' height: letters of a row reach no further over its edges. */
const OVER = 0.2;

/**
 * Words that had no room in the height of their cell hang over its edges into those above and below it. Their lines
 * are drawn one after the other, and such lines are of the cell in which their middle is, or of the one next to it if
 * there is something in that already.
 * @param drawn pieces in the order in which they are drawn
 * @param cellAt the cell of a place
 */
export function withOverflown<Place extends { readonly cell: Cell }>(
  drawn: readonly PieceAt<Place>[],
  cellAt: (x: number, y: number) => Place | null,
): readonly PieceAt<Place>[] {
  const within = groupBy(drawn, ({ place }) => place?.cell);
  const isOnOthers = ({ piece, place }: PieceAt<Place>): boolean =>
    (within.get(place?.cell) ?? []).some((other) => areAcross(piece, other.piece));
  const blocks: PieceAt<Place>[][] = [];
  for (const each of drawn) {
    const open = blocks[blocks.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && isNextLine(last, each, isOnOthers)) open.push(each);
    else blocks.push([each]);
  }
  const sure = groupBy(blocks.filter(isInOneCell).flat(), ({ place }) => place?.cell);
  return blocks.flatMap((block) => {
    const [first] = block;
    const last = block[block.length - 1];
    if (first === undefined || last === undefined || isInOneCell(block)) return block;
    const middle = cellAt(middleOf(first.piece), (first.piece.box.y0 + last.piece.box.y1) / 2);
    const places = [middle, first.place, last.place];
    const place = places.find((each) => each !== null && !isTaken(each, block)) ?? middle ?? first.place;
    return block.map(({ piece }) => ({ piece, place }));
  });

  /** Whether something else stands in a cell above, under or upon words. */
  function isTaken({ cell }: Place, block: readonly PieceAt<Place>[]): boolean {
    const { x0, x1 } = boxAround(block.map(({ piece }) => piece.box));
    return (sure.get(cell) ?? []).some(({ piece: { box } }) => box.x0 < x1 && box.x1 > x0);
  }
}

/** Whether the lines of words all stand in one cell, or outside of all. */
function isInOneCell(block: readonly PieceAt<{ readonly cell: Cell }>[]): boolean {
  return block[0]?.place?.cell === block[block.length - 1]?.place?.cell;
}

/**
 * Whether words are the next line of a cell, in which they need not stand.
 * @param isOnOthers whether words stand on others of the cell that they are in: then they are of another cell
 */
function isNextLine<Place extends { readonly cell: Cell }>(
  { piece, place }: PieceAt<Place>,
  below: PieceAt<Place>,
  isOnOthers: (each: PieceAt<Place>) => boolean,
): boolean {
  const { piece: next, place: placeBelow } = below;
  if (place === null) return false;
  const { cell } = place;
  const down = next.baseline - piece.baseline;
  if (down < piece.size / 2 || down > piece.size * NEXT_LINE || next.size !== piece.size) return false;
  const isSamePlace =
    Math.abs(next.box.x0 - piece.box.x0) < SAME_PLACE || Math.abs(middleOf(next) - middleOf(piece)) < SAME_PLACE;
  if (!isSamePlace || isFigure(next) || isFigure(piece) || beginsItem(next.text)) return false;
  // What hangs out of the last row stands in no cell.
  if (placeBelow === null) return hangsOver(piece, cell) || next.box.y0 < cell.box.y1;
  const { box } = placeBelow.cell;
  if (cell === placeBelow.cell) return true;
  const middle = middleOf(next);
  const isBelow = box.y0 > cell.box.y1 - SAME_PLACE && cell.box.x0 < middle && middle < cell.box.x1;
  return isBelow && (hangsOver(piece, cell) || hangsOver(next, placeBelow.cell) || isOnOthers(below));
}

/** Whether letters reach over the upper or lower edge of a cell. */
function hangsOver({ box, size }: PagePiece, cell: Cell): boolean {
  return box.y0 < cell.box.y0 - size * OVER || box.y1 > cell.box.y1 + size * OVER;
}
