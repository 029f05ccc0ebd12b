import { isOfCaption } from '../../text-tables/caption';
import type { PlacedPage } from '../pages/pdf-page';
import { holdsFigure, SAME_EDGE, type UnruledRegion, type UnruledRow } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';
import { middleOf, type PagePiece } from '../pieces/pieces';
import { headerCount } from './columns';
import { isNumbering } from './header-blocks';
import { isTitled, type PlacedRegion } from './placed-regions';

/** In points: lines of one label begin so exactly at one place. */
const SAME_BEGIN = 1;
/** In this share the figures of a page have to stand in columns of the pages before. */
const LEAST_SHARE = 0.5;

/**
 * Whether a region is the rest of the table on the page before, whose title and headers are printed again: each line
 * above it stands above the first part as well, and its headers are the same words.
 */
export function isPrintedAgain(open: readonly PlacedRegion[], { page, region, above, isFirst }: PlacedRegion): boolean {
  const [head] = open;
  const last = open[open.length - 1];
  if (head === undefined || last === undefined || !isFirst || !isNextPage(last.page, page)) return false;
  // Where pages lie side by side more stands on one line.
  const isSaid = (line: string): boolean => head.above.some((each) => each.includes(line));
  return above.every(isSaid) && repeatedHeads(head, last, region) > 0;
}

/**
 * How many rows a region begins with that are headers of another again, at their places, or what is printed above that,
 * with all their words or some. The rest of a label may read like one.
 * @param last the region on the page before
 */
export function repeatedHeads(head: PlacedRegion, last: PlacedRegion, region: UnruledRegion): number {
  if (region === head.region) return 0;
  const rows = head.region.rows.slice(0, headerCount(head.region.rows));
  const known = rows.flatMap(({ pieces }) => pieces);
  // Below the headers of a last page a note alone may stand.
  const heads = isHeadersOnly(region) ? region.rows : region.rows.slice(0, headerCount(region.rows));
  const isKnown = (piece: PagePiece): boolean =>
    head.above.some((line) => line.includes(bare(piece))) ||
    known.some((each) => bare(each).includes(bare(piece)) && areOfOneColumn(each, piece));
  const end = last.region.rows[last.region.rows.length - 1]?.pieces ?? [];
  const other = heads.findIndex(({ pieces }) => !pieces.every(isKnown) || areRests(pieces, end, known));
  return other < 0 ? heads.length : other;
}

/** Whether words begin where labels of the row before do, and are whole headers nowhere. */
function areRests(pieces: readonly PagePiece[], before: readonly PagePiece[], headers: readonly PagePiece[]): boolean {
  const labels = before.filter((piece) => !isFigure(piece));
  const isRest = (piece: PagePiece): boolean =>
    !isOfCaption(piece.text) &&
    labels.some(({ box }) => Math.abs(box.x0 - piece.box.x0) < SAME_BEGIN) &&
    !headers.some((header) => header.text === piece.text && areOfOneColumn(header, piece));
  return pieces.length > 0 && pieces.every(isRest);
}

/** The words of a piece without blanks. */
function bare({ text }: PagePiece): string {
  return text.replace(/\s/g, '');
}

/**
 * Whether a region is the rest of the table on the page before: next page, same width, and figures in the same
 * columns.
 */
export function goesOn(open: readonly PlacedRegion[], { page, region, above }: PlacedRegion): boolean {
  const last = open[open.length - 1];
  if (isTitled(above)) return false;
  if (last === undefined || !region.isFurther || !isNextPage(last.page, page)) return false;
  if (page.width !== last.page.width) return false;
  if (open.length === 1 && isHeadersOnly(last.region)) return !isHeaders(region.rows[0]);
  const known = open.flatMap((each) => figuresOf(each.region));
  const figures = figuresOf(region);
  const same = figures.filter((figure) => known.some((each) => areOfOneColumn(each, figure)));
  return figures.length > 0 && same.length >= figures.length * LEAST_SHARE;
}

/** Whether a region ends before the first row of its table: that stands on the next page. */
export function isHeadersOnly({ rows }: UnruledRegion): boolean {
  return rows.every(isHeaders);
}

/** Whether a row holds headers, or numbers columns; where there is none it is not known what it holds. */
function isHeaders(row: UnruledRow | undefined): boolean {
  return row === undefined || !holdsFigure(row) || isNumbering(row);
}

/** Whether rows may go on on a page: behind another, or behind all that lie beside that. */
function isNextPage({ number, further }: PlacedPage, next: PlacedPage): boolean {
  return next.number === number + 1 || next.number === Math.max(number, ...further) + 1;
}

/** The figures of a region. */
function figuresOf({ rows }: UnruledRegion): readonly PagePiece[] {
  return rows.flatMap(({ pieces }) => pieces.filter(isFigure));
}

/** Whether things end at one place, as amounts do, begin there, as codes do, or have their middles there, as headers do. */
function areOfOneColumn(one: PagePiece, other: PagePiece): boolean {
  const isSame = (place: (piece: PagePiece) => number): boolean => Math.abs(place(one) - place(other)) < SAME_EDGE;
  return isSame(({ box }) => box.x1) || isSame(({ box }) => box.x0) || isSame(middleOf);
}
