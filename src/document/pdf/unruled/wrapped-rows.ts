import { beginsItem } from '../pieces/begins-item';
import { isOneFigure } from '../pieces/one-figure';
import { middleOf, type PagePiece } from '../pieces/pieces';
import { SAME_EDGE, type UnruledRow } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';

/** Lines of one cell stand closer than rows do, by so many points at least. */
const CLOSER = 0.4;
/** In parts of the letters' height: lines of one cell stand no further apart, with half a line of room between them. */
const NEXT_LINE = 2.3;

/**
 * The rows of a table of which lines are told: what was wrapped in its cell stands on several lines, which lie closer
 * to each other than rows do. Where lines that were taken for one row have figures below each other none is joined.
 * @param pitch how close rows stand, as {@link rowPitch} tells
 */
export function wrappedRows(lines: readonly UnruledRow[], pitch: number): readonly UnruledRow[] {
  const rows: UnruledRow[] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfRow(lines, at, pitch);
    const own = lines.slice(at, end + 1);
    const [first] = own;
    const last = own[own.length - 1];
    if (first && last) rows.push({ pieces: own.flatMap(({ pieces }) => pieces), y0: first.y0, y1: last.y1 });
    at = end + 1;
  }
  return rows.some(hasTwoFigures) ? lines : rows;
}

/** How close the figures of two rows stand below each other, at the closest; Infinity where none do. */
export function rowPitch(lines: readonly UnruledRow[]): number {
  const figures = lines.flatMap(({ pieces }) => pieces.filter(isFigure));
  const ends = new Map<number, PagePiece[]>();
  for (const figure of figures) {
    const key = Math.round(figure.box.x1 / SAME_EDGE);
    ends.set(key, [...(ends.get(key) ?? []), figure]);
  }
  const gaps = [...ends.values()].flatMap((column) =>
    column.slice(1).map((next, index) => {
      const last = column[index];
      const down = last === undefined ? 0 : next.baseline - last.baseline;
      return last === undefined || down < next.size / 2 || isWrapped(last, next) ? Infinity : down;
    }),
  );
  return Math.min(Infinity, ...gaps);
}

/** The last line that belongs to the row that begins with a line. */
function endOfRow(lines: readonly UnruledRow[], at: number, pitch: number): number {
  let end = at;
  for (let line = at; line <= end; line += 1) {
    for (const piece of lines[line]?.pieces ?? []) {
      const next = lineBelow(lines, line, piece);
      if (next > end && lines[next]?.pieces.some((each) => goesOn(piece, each, pitch)) === true) end = next;
    }
  }
  return end;
}

/** The first line with something under a piece of a line, as far as its cell may reach; -1 where there is none. */
function lineBelow(lines: readonly UnruledRow[], line: number, piece: PagePiece): number {
  for (let next = line + 1; next < lines.length; next += 1) {
    const { pieces = [], y0 = Infinity } = lines[next] ?? {};
    if (y0 - piece.box.y1 > piece.size * NEXT_LINE) return -1;
    if (pieces.some((each) => isBelow(piece, each))) return next;
  }
  return -1;
}

/** Whether a piece stands under another, wherever. */
function isBelow(piece: PagePiece, { box }: PagePiece): boolean {
  return box.x0 < piece.box.x1 && piece.box.x0 < box.x1;
}

/** Whether a piece is the next line of a cell. */
function goesOn(piece: PagePiece, next: PagePiece, pitch: number): boolean {
  const down = next.baseline - piece.baseline;
  if (down >= pitch - CLOSER || down > piece.size * NEXT_LINE || pitch === Infinity) return false;
  if (isFigure(piece) || isFigure(next)) return isWrapped(piece, next);
  const apart = [piece.box.x0 - next.box.x0, middleOf(piece) - middleOf(next)];
  return apart.some((each) => Math.abs(each) < SAME_EDGE) && !beginsItem(next.text);
}

/**
 * Whether a figure goes on in another line of its cell: its first line filled the cell, so that the next one is no wider
 * but for the letter that had no room. Else a number of a column would go on in the amount under it.
 */
function isWrapped(head: PagePiece, rest: PagePiece): boolean {
  const widthOf = ({ box }: PagePiece): number => box.x1 - box.x0;
  const isFilled = widthOf(rest) < widthOf(head) + widthOf(rest) / rest.text.length;
  return isFilled && isSamePlace(head, rest) && isOneFigure(head.text, rest.text);
}

/** Whether two lines end, begin or have their middles at one place, as those of a cell do. */
function isSamePlace(one: PagePiece, other: PagePiece): boolean {
  const places = [one.box.x1 - other.box.x1, one.box.x0 - other.box.x0, middleOf(one) - middleOf(other)];
  return places.some((apart) => Math.abs(apart) < SAME_EDGE);
}

/** Whether all that a line holds goes on in the next one or behind it: it is the beginning of the row there. */
export function beginsRow(lines: readonly UnruledRow[], at: number): boolean {
  const pitch = rowPitch(lines);
  const own = lines[at]?.pieces ?? [];
  const rest = lines.slice(at + 1, at + 3).flatMap(({ pieces }) => pieces);
  return own.length > 0 && own.every((piece) => rest.some((next) => goesOn(piece, next, pitch)));
}

/** Whether two figures stand below each other in a row that are not one. */
export function hasTwoFigures({ pieces }: UnruledRow): boolean {
  const figures = pieces.filter(isFigure);
  return figures.some((one, index) =>
    figures
      .slice(index + 1)
      .some(
        (other) =>
          Math.abs(one.baseline - other.baseline) > one.size / 2 && isBelow(one, other) && !isWrapped(one, other),
      ),
  );
}
