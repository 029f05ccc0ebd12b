import { groupBy } from '../../../model';
import { middleOf, type PagePiece } from '../pieces/pieces';

/** In points: things have one place within so many. */
const SAME_PLACE = 1;
/** In points: figures of one column differ so much in width that they cannot end and have their middles at one place. */
const OTHER_WIDTH = 4;

/**
 * Whether figures stand in the middle of their columns: more that differ in width have their middle at one place than
 * end at one.
 */
export function areInMiddle(figures: readonly PagePiece[]): boolean {
  return unlikeAt(figures, middleOf) > unlikeAt(figures, ({ box }) => box.x1);
}

/** How many figures have a place in common with one of another width. */
function unlikeAt(figures: readonly PagePiece[], placeOf: (piece: PagePiece) => number): number {
  const groups = groupBy(figures, (figure) => Math.round(placeOf(figure) / SAME_PLACE));
  const widthOf = ({ box }: PagePiece): number => box.x1 - box.x0;
  return [...groups.values()].reduce((sum, own) => {
    const widths = own.map(widthOf);
    return Math.max(...widths) - Math.min(...widths) > OTHER_WIDTH ? sum + own.length : sum;
  }, 0);
}
