import { groupBy } from '../../../model';
import { isTableCaption, isOfCaption, isTableNote } from '../../text-tables/caption';
import { MOST_LINES } from '../grid/frames';
import { withOverflown } from './overflown';
import { GAP as JOINED, straightLines } from '../grid/straight-lines';
import { boxAround, type Box, type Ruling } from '../marks/page-marks';
import { lineText, pieceLines } from '../pieces/joined-text';
import { middleOf, type PagePiece } from '../pieces/pieces';
import { isPageNumber } from '../pieces/page-number';
import { isAmount, isFigure } from './words-and-figures';

/** A row as it is printed: what stands in it, and the stretch of the page that is its own. */
export interface UnruledRow {
  readonly pieces: readonly PagePiece[];
  readonly y0: number;
  readonly y1: number;
}

/** The rows of a table whose columns no line parts, as far as it stands on one page. */
export interface UnruledRegion {
  readonly kind: 'unruled';
  readonly box: Box;
  readonly rows: readonly UnruledRow[];
  /** Whether it begins with the page, under no title: then it may go on from the page before. */
  readonly isFurther: boolean;
  /** Whether its figures end above each other; if they do not it is a table only where it goes on from another. */
  readonly isSure: boolean;
  /** Whether what stands between two of its lines is a row. */
  readonly isBanded: boolean;
  /** The horizontal lines that are drawn in it. */
  readonly lines: readonly HorizontalLine[];
}

/** A stretch that is drawn. */
export interface HorizontalLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How sure it is that there is a table, and whether it may go on from the page before. */
type Sureness = Pick<UnruledRegion, 'isFurther' | 'isSure'>;

/** A line of a page as far as rows are looked for. */
export interface PieceRow extends UnruledRow {
  readonly text: string;
  readonly size: number;
}

/**
 * So many amounts that end above each other, rows that are parted, and horizontal lines make a table; `share` is which
 * part of its rows has to be parted.
 */
const LEAST = { amounts: 3, amountsUnderTitle: 2, rows: 2, lines: 3, share: 0.5 } as const;
/** Figures of one column end within so many points of each other. */
export const SAME_EDGE = 2;
/** In parts of the letters' height: cells stand so far apart, words of a line do not. */
const APART = 1.5;
/** Rows stand no further apart than so many of their letters' heights. */
const FURTHEST = 5;
/** In parts of the letters' height: the first row stands no further below headers. */
const BELOW_HEAD = 3;
/** The rest of a code or an amount. */
const DIGITS = /^\d+$/;
/** In points: digits of one figure begin, or end, so exactly at one place. */
const SAME_PLACE = 1;
/** A line of so many letters that has no figure beside it is a sentence. */
const LONG = 28;
/** In points: lines further apart than this are not two of one table. */
const TALLEST_BAND = 90;

/** The regions of tables without vertical lines among the pieces of a page that stand in no grid. */
export function unruledRegions(pieces: readonly PagePiece[], rulings: readonly Ruling[]): readonly UnruledRegion[] {
  const drawn = straightLines(rulings.filter(({ isHorizontal }) => isHorizontal)).flatMap(({ at, stretches }) =>
    stretches.map(([from, to]) => ({ at, from, to })),
  );
  const lines = drawn.length > MOST_LINES ? [] : drawn;
  const banded = bandedRegions(pieces, rulings, lines);
  const taken = new Set(banded.flatMap(({ rows }) => rows.flatMap((row) => row.pieces)));
  const aligned = alignedRegions(pieces.filter((piece) => !taken.has(piece)));
  return [
    ...banded,
    ...aligned.map((region) => ({
      ...region,
      lines: lines.filter(({ at }) => at > region.box.y0 && at < region.box.y1),
    })),
  ];
}

/**
 * Whether amounts stand right below headers, in no lines: these are those of a table that has lines around its headers
 * alone, and its rows stand below them.
 */
export function isHeadOfUnruled(box: Box, pieces: readonly PagePiece[]): boolean {
  if (pieces.some((piece) => isInside(piece, box) && isAmount(piece))) return false;
  return pieces.some(
    (piece) =>
      isAmount(piece) &&
      piece.baseline > box.y1 &&
      piece.baseline < box.y1 + piece.size * BELOW_HEAD &&
      piece.box.x0 > box.x0 - JOINED &&
      piece.box.x1 < box.x1 + JOINED,
  );
}

/** Whether the middle of a piece stands in a box. */
function isInside(piece: PagePiece, { x0, y0, x1, y1 }: Box): boolean {
  const [x, y] = [middleOf(piece), middleDown(piece)];
  return x > x0 && x < x1 && y > y0 && y < y1;
}

/** Rows between horizontal lines of one length. */
function bandedRegions(
  pieces: readonly PagePiece[],
  rulings: readonly Ruling[],
  lines: readonly HorizontalLine[],
): readonly UnruledRegion[] {
  const verticals = rulings.filter(({ isHorizontal, from, to }) => !isHorizontal && to - from > JOINED);
  const titles = pieceRows(pieces).flatMap(({ text, y0 }) => (isTableCaption(text) ? y0 : []));
  const groups: HorizontalLine[][] = [];
  for (const line of lines) {
    const open = groups.find((group) => {
      const last = group[group.length - 1];
      if (last === undefined || line.at - last.at > TALLEST_BAND) return false;
      // Below a title another table begins.
      if (titles.some((title) => title > last.at && title < line.at)) return false;
      return Math.abs(last.from - line.from) < JOINED && Math.abs(last.to - line.to) < JOINED;
    });
    if (open) open.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group[group.length - 1];
    if (first === undefined || last === undefined || group.length < LEAST.lines) return [];
    const isCrossed = verticals.some(
      ({ at, from }) => at > first.from && at < first.to && from < last.at && from > first.at - 1,
    );
    // With verticals between them the lines are a grid, which is read as one.
    if (isCrossed || isHeadOfUnruled({ x0: first.from, y0: first.at, x1: first.to, y1: last.at }, pieces)) return [];
    const bands = group.slice(1).map((line, index): Band => ({
      cell: { box: { x0: first.from, x1: first.to, y0: group[index]?.at ?? 0, y1: line.at } },
    }));
    const bandAt = (y: number): Band | null => bands.find(({ cell: { box } }) => y > box.y0 && y <= box.y1) ?? null;
    const placed = pieces.map((piece) => ({
      piece,
      place: isWithinEnds(piece, first) ? bandAt(middleDown(piece)) : null,
    }));
    const own = groupBy(
      withOverflown(placed, (_, y) => bandAt(y)),
      ({ place }) => place,
    );
    const banded = bands.map((band): UnruledRow => {
      const { y0, y1 } = band.cell.box;
      return { y0, y1, pieces: own.get(band)?.map(({ piece }) => piece) ?? [] };
    });
    const rows = [...headersOver(first, pieces), ...withoutCaption(banded)];
    const top = rows[0]?.y0 ?? first.at;
    return rows.some(({ pieces: each }) => each.length > 1)
      ? [
          {
            ...regionOf(rows, { isFurther: !pieces.some(({ box }) => box.y1 < top), isSure: true }),
            isBanded: true,
            lines: lines.filter(({ at }) => at >= top && at <= last.at),
          },
        ]
      : [];
  });
}

/** The rows of headers that stand right above the first line, which is drawn below them. */
function headersOver(line: HorizontalLine, pieces: readonly PagePiece[]): readonly UnruledRow[] {
  const above = pieceRows(pieces.filter((piece) => piece.baseline < line.at && isWithinEnds(piece, line)));
  let top = line.at;
  const rows: UnruledRow[] = [];
  for (const row of [...above].reverse()) {
    const isOther = isTableCaption(row.text) || isOfCaption(row.text) || isTableNote(row.text) || isSentence(row);
    if (isOther || holdsFigure(row) || top - row.y1 > row.size * BELOW_HEAD) break;
    rows.unshift({ pieces: row.pieces, y0: row.y0, y1: top });
    top = row.y0;
  }
  return rows.some((row) => row.pieces.length > 1) ? rows : [];
}

/** Rows without those above the headers that hold the title of the table and what belongs to it. */
function withoutCaption(rows: readonly UnruledRow[]): readonly UnruledRow[] {
  const isCaption = ({ pieces }: UnruledRow): boolean =>
    pieceRows(pieces).every(({ text }) => isTableCaption(text) || isOfCaption(text));
  const begin = rows.findIndex((row) => !isCaption(row));
  return begin > 0 ? rows.slice(begin) : rows;
}

/** The room between two lines. */
interface Band {
  readonly cell: { readonly box: Box };
}

/** The middle of a piece down the page. */
function middleDown({ box }: PagePiece): number {
  return (box.y0 + box.y1) / 2;
}

/** Whether a piece reaches no further than lines do. */
function isWithinEnds({ box }: PagePiece, { from, to }: HorizontalLine): boolean {
  return box.x0 > from - JOINED && box.x1 < to + JOINED;
}

/** Rows that nothing parts but the room between them. */
function alignedRegions(pieces: readonly PagePiece[]): readonly UnruledRegion[] {
  const rows = pieceRows(pieces);
  const regions: UnruledRegion[] = [];
  let open: PieceRow[] = [];
  let isTitled = false;
  let isFurther = true;
  const close = (): void => {
    const sureness = surenessOf(open, isTitled, isFurther && !isTitled);
    if (sureness !== null) regions.push(regionOf(open, sureness));
    open = [];
    isFurther = false;
  };
  for (const [index, row] of rows.entries()) {
    const isAtEnd = index === 0 || index === rows.length - 1;
    const isNumber = isPageNumber(row.text) && !isApart(row.pieces, row.size);
    if (isAtEnd && isNumber && !isRestOver(row, rows[index + 1])) continue;
    const last = open[open.length - 1];
    if (last && row.y0 - last.y1 > row.size * FURTHEST) close();
    if (isTableCaption(row.text)) {
      close();
      isTitled = true;
    } else if (isOfCaption(row.text) && open.every(({ pieces: own }) => own.length === 1)) {
      // A title that was cut off is known by no word, but by what stands below it.
      close();
      isTitled = true;
    } else if (isTableNote(row.text) || isSentence(row)) {
      close();
      isTitled = false;
    } else {
      open.push(row);
    }
  }
  close();
  return regions;
}

/** Whether digits are the rest of a figure on the page before: right under them one begins, or ends, at their place. */
function isRestOver({ pieces: [rest], text, size, y1 }: PieceRow, next: PieceRow | undefined): boolean {
  if (rest === undefined || next === undefined || !DIGITS.test(text) || next.y0 - y1 >= size) return false;
  const isSame = (one: number, other: number): boolean => Math.abs(one - other) < SAME_PLACE;
  return next.pieces.some(
    (piece) => isFigure(piece) && (isSame(piece.box.x0, rest.box.x0) || isSame(piece.box.x1, rest.box.x1)),
  );
}

/** One long piece in a row is running text. */
function isSentence({ pieces, text }: PieceRow): boolean {
  return pieces.length === 1 && text.length > LONG;
}

/**
 * Figures of a table end above each other: those of running text do not, and contents have no amounts. Under a title
 * headers that stand apart are enough, and rows may hold one label each; where a table may go on from the page before,
 * whoever joins them looks closer.
 */
function surenessOf(rows: readonly PieceRow[], isTitled: boolean, isFurther: boolean): Sureness | null {
  const parted = rows.filter(({ pieces, size }) => isApart(pieces, size));
  // The last row of a table may stand on a page by itself, or what its cells had no room for.
  if (parted.length < (isFurther ? 1 : LEAST.rows)) return null;
  const ends = parted.flatMap(({ pieces }) => pieces.filter(isAmount).map(({ box }) => box.x1));
  const leastAmounts = isTitled ? LEAST.amountsUnderTitle : LEAST.amounts;
  const isAligned = ends.some((end) => ends.filter((each) => Math.abs(each - end) < SAME_EDGE).length >= leastAmounts);
  const isHeaded = isTitled && parted.some(({ pieces }) => pieces.length > 3);
  const isParted = parted.length >= rows.length * LEAST.share || isHeaded || (isTitled && isAligned);
  if (isParted && (isAligned || isHeaded)) return { isFurther, isSure: true };
  return isFurther && rows.some(holdsFigure) ? { isFurther, isSure: false } : null;
}

/** Whether what stands in a row stands apart, as cells do; amounts need no room between them. */
function isApart(pieces: readonly PagePiece[], size: number): boolean {
  const sorted = [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
  return sorted.some((piece, index) => {
    const before = sorted[index - 1];
    if (before === undefined) return false;
    return piece.box.x0 - before.box.x1 > size * APART || (isAmount(before) && isAmount(piece));
  });
}

/** Lines as rows. */
export function pieceRows(pieces: readonly PagePiece[]): readonly PieceRow[] {
  const lines = pieceLines(pieces);
  const byGlyph = new Map(pieces.map((piece) => [piece.glyphs[0], piece]));
  return lines.map((line) => {
    const own = line.glyphs.flatMap((glyph) => byGlyph.get(glyph) ?? []);
    const { y0, y1 } = boxAround(line.glyphs);
    return { pieces: own, y0, y1, size: line.size, text: lineText(line) };
  });
}

/** The rows with the box around them, as tall as their bands. */
function regionOf(rows: readonly UnruledRow[], sureness: Sureness): UnruledRegion {
  const whole = rows.map(({ pieces, y0, y1 }) => ({ pieces, y0, y1 }));
  const inner = boxAround(whole.flatMap((row) => row.pieces.map(({ box }) => box)));
  const box = { ...inner, y0: whole[0]?.y0 ?? inner.y0, y1: whole[whole.length - 1]?.y1 ?? inner.y1 };
  return { kind: 'unruled', box, rows: whole, isBanded: false, lines: [], ...sureness };
}

/** Whether a row holds a figure: those before the first such row are headers. */
export function holdsFigure({ pieces }: UnruledRow): boolean {
  return pieces.some(isFigure);
}
