import { firstIndex } from '../../../model';
import { framesOf } from '../grid/frames';
import { GAP } from '../grid/straight-lines';
import { withGroundBands } from './ground-bands';
import { liftedIntoFirstRow } from './lifted-header';
import { overrun } from './overrun';
import { withOverflown, type PieceAt } from './overflown';
import { pageGrid, type PageGrid, type GridCell } from '../grid/cells';
import { boxAround, type Box, type PageMarks, type Ruling } from '../marks/page-marks';
import { UNTOLD, pieceCellText, lettersOf, pieceLines, type Letter } from '../pieces/joined-text';
import { withoutSuperfluous } from './superfluous';
import { isHeadOfUnruled, unruledRegions, type UnruledRegion } from './unruled-regions';
import { isAmount, isFigure, isPartOfAmount, ofOneCell } from './words-and-figures';
import { pagePieces, type IsRuledBetween, type PagePiece } from '../pieces/pieces';

/** A line of text outside of tables. */
export interface PageLine {
  readonly kind: 'line';
  readonly letters: readonly Letter[];
  readonly text: string;
  readonly box: Box;
  readonly size: number;
}

/** A cell of a table on a page with what stands in it. */
export interface PageCell extends GridCell {
  readonly text: string;
  /** Where its words stand; the cell itself where it is empty. */
  readonly words: Box;
  /** The height of its letters; 0 where it is empty. */
  readonly size: number;
}

/** A table as far as it stands on one page. */
export interface PageTable {
  readonly kind: 'table';
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
  readonly rowCount: number;
  /** Whether its columns were told by where things stand, and not by lines. */
  readonly isAligned: boolean;
}

/** What a page holds, from above. */
export type PageItem = PageLine | PageTable;

/** A cell holds what is cut to it; the edges of cells and cuts may be a little off. */
const CUT = 3;
/** Frames with less are a matter of layout; a single column, or its end, may be what did not fit on the page before. */
const LEAST = { rows: 2, columns: 2, rowsOfOne: 4 } as const;
/** In parts of the amounts of a page: where fewer stand on grounds, those are the grounds of headers. */
const LEAST_WITHIN = 0.8;
/** A figure or a rate: placed by its middle, since a wide one may reach over the edge of its column. */
const FIGURE = /^[-−－]?[\d,.，．０-９%％()（）]+$/;
/** Letters have their middle so far above their line, in parts of their height. */
const MIDDLE = 0.36;
/** Words are placed by this part of their first letter. */
const FIRST_LETTER = 0.3;

/** What stands on a page, from above: lines of text and tables; of some tables the columns are still to be told. */
export function pageItems(marks: PageMarks): readonly (PageItem | UnruledRegion)[] {
  const pieces = withoutSuperfluous(pagePieces(marks.glyphs, ruledBetween(partingLines(marks))));
  const grids = gridsOf(marks, pieces);
  const within = new Map<PageGrid, Map<GridCell, PagePiece[]>>(
    grids.map((grid) => [grid, new Map<GridCell, PagePiece[]>()]),
  );
  const free: PagePiece[] = [];
  const cellAt = cellsByPlace(grids);
  const amounts = pieces.filter(isAmount);
  const placed = pieces.map((piece): PieceAt<Place> => ({ piece, place: placeOf(piece, cellAt, amounts) }));
  for (const { piece, place } of withOverflown(placed, cellAt)) {
    if (place === null) {
      free.push(piece);
      continue;
    }
    const cells = within.get(place.grid);
    cells?.set(place.cell, [...(cells.get(place.cell) ?? []), piece]);
  }
  const cut = free.map((piece) => ofOneCell([piece]));
  const regions = unruledRegions(cut.flat(), marks.rulings).map((region) => withGroundBands(region, marks.grounds));
  const taken = new Set(regions.flatMap(({ rows }) => rows.flatMap((row) => row.pieces)));
  // A piece of which a region took a part leaves its other parts; one that it left alone stays in one piece.
  const lines = cut.flatMap((parts, at) =>
    parts.some((part) => taken.has(part)) ? parts.filter((part) => !taken.has(part)) : free.slice(at, at + 1),
  );
  const tables = grids.map((grid) => {
    const held = liftedIntoFirstRow(grid, within.get(grid) ?? new Map());
    return tableItem(grid, held, overrun(grid, held));
  });
  const items = [...pieceLines(lines).map(lineItem), ...tables, ...regions];
  return items.sort((one, other) => one.box.y0 - other.box.y0);
}

/** What parts cells: rulings, or where none of them stands upright the edges of grounds. */
function partingLines({ rulings, grounds }: PageMarks): readonly Ruling[] {
  return areUpright(rulings) ? rulings : grounds.flatMap(sidesOf);
}

/** Whether some rulings part columns. */
function areUpright(rulings: readonly Ruling[]): boolean {
  return rulings.some(({ isHorizontal }) => !isHorizontal);
}

/** The grids of a page: those of its rulings, or where none stands upright of the grounds, if these hold its amounts. */
function gridsOf({ rulings, grounds }: PageMarks, pieces: readonly PagePiece[]): readonly PageGrid[] {
  const amounts = pieces.filter(isAmount);
  const parts = pieces.filter(isPartOfAmount);
  const holdsAmount = ({ box }: PageGrid): boolean => parts.some((part) => isWithin(box, part));
  const holdsFiguresAlone = ({ box }: PageGrid): boolean =>
    pieces.filter((piece) => isWithin(box, piece)).every(isFigure);
  const gridsBy = (lines: readonly Ruling[]): readonly PageGrid[] =>
    framesOf(lines)
      .map(pageGrid)
      .filter((grid, index, { length }) => {
        if (isHeadOfUnruled(grid.box, pieces)) return false;
        // The last row of a table may stand on a page by itself, and so may its first header.
        const isBroken = (index === 0 && holdsAmount(grid)) || index === length - 1;
        return (
          isLargeEnough(grid) ||
          (isRow(grid) && isBroken) ||
          (isColumn(grid) && (holdsFiguresAlone(grid) || amounts.some((amount) => isWithin(grid.box, amount))))
        );
      });
  if (areUpright(rulings)) return gridsBy(rulings);
  // Bands across all columns part rows alone.
  const grids = gridsBy(grounds.flatMap(sidesOf)).filter(({ xs }) => xs.length > LEAST.columns);
  // Rows that stand apart are every second one of a table.
  if (grids.filter(isRow).length > 1) return [];
  const within = amounts.filter((amount) => grids.some(({ box }) => isWithin(box, amount)));
  return within.length >= amounts.length * LEAST_WITHIN ? grids : [];
}

/** Whether the middle of a piece stands in a box. */
function isWithin(box: Box, piece: PagePiece): boolean {
  return holds(box, (piece.box.x0 + piece.box.x1) / 2, piece.baseline - piece.size * MIDDLE);
}

/** Whether a grid is a table and no frame around words. One column alone needs more rows. */
function isLargeEnough({ xs, ys }: PageGrid): boolean {
  return ys.length > (xs.length > LEAST.columns ? LEAST.rows : LEAST.rowsOfOne);
}

/** Whether a grid is one row with several columns. */
function isRow({ xs, ys }: PageGrid): boolean {
  return ys.length === LEAST.rows && xs.length > LEAST.columns;
}

/** Whether a grid is one column with several rows. */
function isColumn({ xs, ys }: PageGrid): boolean {
  return xs.length === LEAST.columns && ys.length > LEAST.rows;
}

/** The edges of a ground: where no line is drawn they part cells. */
function sidesOf({ x0, y0, x1, y1 }: Box): readonly Ruling[] {
  return [
    { isHorizontal: true, at: y0, from: x0, to: x1 },
    { isHorizontal: true, at: y1, from: x0, to: x1 },
    { isHorizontal: false, at: x0, from: y0, to: y1 },
    { isHorizontal: false, at: x1, from: y0, to: y1 },
  ];
}

/** Looks for a vertical ruling between two places of a line, by halving: a page has thousands of pieces. */
function ruledBetween(rulings: readonly Ruling[]): IsRuledBetween {
  const verticals = rulings.filter(({ isHorizontal }) => !isHorizontal).sort((one, other) => one.at - other.at);
  return (from, to, y) => {
    for (let index = firstIndex(verticals, ({ at }) => at >= from); index < verticals.length; index += 1) {
      const line = verticals[index];
      if (line === undefined || line.at > to) return false;
      // Between the dots of a dotted line as well.
      if (line.from - GAP / 2 <= y && line.to + GAP / 2 >= y) return true;
    }
    return false;
  };
}

/** A cell with its grid. */
interface Place {
  readonly grid: PageGrid;
  readonly cell: GridCell;
}

/** The cell that a place lies in; null outside of all tables. */
type CellAt = (x: number, y: number) => Place | null;

/**
 * What is cut to a cell stands in it; else figures stand where their middle is, and words where they begin, but for those
 * that reach out of their cell to the left, into a column of amounts.
 */
function placeOf(piece: PagePiece, cellAt: CellAt, amounts: readonly PagePiece[]): Place | null {
  const { clip, baseline, size, text } = piece;
  const box = clip === null ? piece.box : cutTo(piece.box, clip);
  const y = baseline - size * MIDDLE;
  if (clip !== null) {
    const found = cellAt((clip.x0 + clip.x1) / 2, (clip.y0 + clip.y1) / 2);
    if (found !== null && isAround(found.cell.box, clip)) return found;
  }
  const middle = cellAt((box.x0 + box.x1) / 2, y);
  if (middle !== null && (FIGURE.test(text) || isAcross(middle.cell.box, box))) return middle;
  // The letter that the end of a page cut begins outside of the cell that goes on behind it.
  const isCut = middle?.cell.isOpen.left === true && box.x0 > middle.cell.box.x0 - size;
  if (isCut) return middle;
  const first = cellAt(box.x0 + size * FIRST_LETTER, y);
  return first !== null && endsAtCut(piece) && isOfAmounts(first.cell, amounts)
    ? cellAt(box.x1 - size * FIRST_LETTER, y)
    : first;
}

/** Whether words are cut at their end alone: they had room before them, so that they are of the cell in which they end. */
function endsAtCut({ box, clip, size }: PagePiece): boolean {
  return clip !== null && clip.x1 - box.x1 < size && box.x0 - clip.x0 > size;
}

/** Whether amounts stand in the column of a cell. */
function isOfAmounts({ box: { x0, x1 } }: GridCell, amounts: readonly PagePiece[]): boolean {
  return amounts.some(({ box }) => box.x0 > x0 - CUT && box.x1 < x1 + CUT);
}

/** What of a box is seen between the sides of a cut. */
function cutTo(box: Box, clip: Box): Box {
  return { ...box, x0: Math.max(box.x0, clip.x0), x1: Math.min(box.x1, clip.x1) };
}

/** Of each grid only the cells at the height of a place are looked at: a page may have thousands. */
function cellsByPlace(grids: readonly PageGrid[]): CellAt {
  const banded = grids.map((grid) => {
    const tops = [...new Set(grid.cells.map(({ box }) => box.y0))].sort((one, other) => one - other);
    const bands = tops.map((top) => grid.cells.filter(({ box }) => box.y0 <= top && box.y1 > top));
    return { grid, tops, bands };
  });
  return (x, y) => {
    for (const { grid, tops, bands } of banded) {
      if (!holds(grid.box, x, y)) continue;
      const band = bands[firstIndex(tops, (top) => top > y) - 1] ?? [];
      const cell = band.find(({ box }) => holds(box, x, y));
      if (cell) return { grid, cell };
    }
    return null;
  };
}

/** Whether a place lies in a box; the left and upper edges are its own. */
function holds({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean {
  return x >= x0 && x < x1 && y >= y0 && y < y1;
}

/** Whether a box holds another, but for a little. */
function isAround(outer: Box, inner: Box): boolean {
  return (
    inner.x0 >= outer.x0 - CUT && inner.x1 <= outer.x1 + CUT && inner.y0 >= outer.y0 - CUT && inner.y1 <= outer.y1 + CUT
  );
}

/** The same from left to right alone. */
function isAcross(outer: Box, inner: Box): boolean {
  return inner.x0 >= outer.x0 - CUT && inner.x1 <= outer.x1 + CUT;
}

/** A line outside of tables, with tabs where it has wide gaps. */
export function lineItem(line: ReturnType<typeof pieceLines>[number]): PageLine {
  const letters = lettersOf(line);
  return {
    kind: 'line',
    letters,
    text: letters.map(({ text }) => text).join(''),
    box: boxAround(line.glyphs),
    size: line.size,
  };
}

/** A table with the words of each cell, and the box around them. */
function tableItem(
  grid: PageGrid,
  pieces: ReadonlyMap<GridCell, readonly PagePiece[]>,
  untold: ReadonlySet<GridCell>,
): PageTable {
  return {
    kind: 'table',
    box: grid.box,
    xs: grid.xs,
    ys: grid.ys,
    rowCount: grid.ys.length - 1,
    isAligned: false,
    cells: grid.cells.map((cell) => {
      const own = pieces.get(cell) ?? [];
      return {
        ...cell,
        text: untold.has(cell) ? UNTOLD : pieceCellText(own),
        words: own.length === 0 ? cell.box : boxAround(own.map(({ box }) => box)),
        size: Math.max(0, ...own.map(({ size }) => size)),
      };
    }),
  };
}
