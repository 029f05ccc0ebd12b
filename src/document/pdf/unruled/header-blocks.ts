import { groupBy } from '../../../model';
import { boxAround, type Box, type Glyph } from '../marks/page-marks';
import type { HorizontalLine, UnruledRow } from '../pages/unruled-regions';
import { isDashPiece, isFigure, isPartOfAmount } from '../pages/words-and-figures';
import { middleOf, pieceOf, type PagePiece } from '../pieces/pieces';
import { areOnLeft, beginsOf, roomBetween, roomFromLeft } from './left-headers';
import { areInMiddle } from './middle-figures';

/** The words of a header, on as many lines as its column made of them, as one piece. */
export interface HeaderBlock extends PagePiece {
  /** Its lines, from above. */
  readonly lines: readonly PagePiece[];
}

/** A row of headers whose middles stand at one height. */
export interface HeaderRow {
  readonly pieces: readonly HeaderBlock[];
  readonly y0: number;
  readonly y1: number;
}

/**
 * In parts of the letters' height: lines of one cell stand no further apart; `wide` where none are closer, with half a
 * line of room between them.
 */
const NEXT_LINE = { usual: 1.75, wide: 2.3 } as const;
/** In parts of the letters' height: lines of one cell have their middles so close, and headers of one row as well. */
const SAME_MIDDLE = { across: 0.35, down: 0.4 } as const;
/** In parts of the letters' height: what stands on one line does so within so much. */
const SAME_LINE = 0.1;
/** In parts of the letters' height: lines of headers in the middle of one row stand half a line apart at the most. */
const HALF_A_LINE = 0.75;
/** In parts of a room that is known roughly: a line that takes less had room for a further letter. */
const FULL = 0.8;
/** Lines of one cell stand closer than rows do, by so many points at least, and evenly within as many. */
const CLOSER = 0.6;
/** Edges within so many points are one. */
const SAME_EDGE = 1.5;
/** In parts of the letters' height: how exactly the room of a column is known. */
const ROOM_ERROR = 0.05;
/** A place is an edge where so many pieces begin or end there. */
const LEAST_SAME = 2;
/** Where so many pieces are headers they are none, and are not held against each other. */
export const MOST_HEADERS = 400;
/** In parts of the letters' height: letters of one word stand evenly apart by more than the one and less than the other. */
const SPACED = { least: 0.3, most: 4 } as const;
/** So many letters make a word that is set apart. */
const LEAST_SPACED = 3;
/** One Chinese letter. */
const LETTER = /^\p{Script=Han}$/u;
/** Column numbers go no further. */
const MOST_NUMBER = 60;
/** What the row of column numbers is called. */
const NUMBERING = /^栏\s*次$/;
/** What no line ends with. */
const OPENING = /^[（(《“‘【]/;
/** A bracket around words, or its end: no header begins so. */
const BRACKET = /^[（(](?![一二三四五六七八九十\d])|^[）)]/;
/** A code stands on the left of its column; shorter numbers stand in the middle, or are the end of an amount. */
const CODE = /^\d{3,}$/;
/** A bare whole number. */
const WHOLE = /^\d{1,2}$/;

/** Whether a row numbers the columns: 栏次, 1, 2, 3. Its numbers stand in the middle of their columns. */
export function isNumbering({ pieces }: UnruledRow): boolean {
  const sorted = [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
  const figures = sorted.filter(isFigure);
  const first = Number(figures[0]?.text ?? '');
  const isOneAfterOther = figures.every(({ text }, index) => WHOLE.test(text) && Number(text) === first + index);
  if (!isOneAfterOther || figures.length > MOST_NUMBER) return false;
  if (sorted.some(({ text }) => NUMBERING.test(text))) return figures.length > 0;
  // Columns that went on on another page are numbered on there, and nothing else stands beside.
  return first === 1 ? figures.length > 1 : figures.length > 2 && figures.length === sorted.length;
}

/** What is known of the rows of a table: how close they stand, the lines between them, and what these part. */
interface RowSetting {
  readonly pitch: number;
  readonly lines: readonly HorizontalLine[];
  /** What stands between two lines; none where no lines part the rows. */
  readonly bands: readonly UnruledRow[];
  /** Last lines of headers that are known to be such. */
  readonly hanging: readonly PagePiece[];
}

/**
 * The rows of headers with what was wrapped put together. A line goes on with the one above where that had no room for
 * its first letter: how much room a column has is told by where its body ends or begins, for headers stand in the
 * middle.
 */
export function headerRows(
  rows: readonly UnruledRow[],
  body: readonly UnruledRow[],
  rowSetting: RowSetting,
): readonly HeaderRow[] {
  const pieces = rows.flatMap(spacedWords).sort((one, other) => one.baseline - other.baseline);
  if (pieces.length > MOST_HEADERS) return rowsOf(pieces.map((piece) => blockOf([piece])));
  const setting = settingOf(pieces, body, rowSetting);
  const numbering = new Set(rows.filter(isNumbering).flatMap((row) => row.pieces.map(({ glyphs: [first] }) => first)));
  const blocks: PagePiece[][] = [];
  for (const piece of pieces) {
    // What numbers the columns goes on with nothing.
    const open = numbering.has(piece.glyphs[0]) ? undefined : blocks.find((lines) => isNextLine(lines, piece, setting));
    if (open) open.push(piece);
    else blocks.push([piece]);
  }
  return rowsOf(blocks.map(blockOf));
}

/** A row whose letters that stand evenly apart, as “类 款 项”, are one header. */
function spacedWords({ pieces }: UnruledRow): readonly PagePiece[] {
  const fragments = pieces
    .flatMap((piece) => fragmentsOf(piece).map((fragment) => ({ fragment, piece })))
    .sort((one, other) => one.fragment.box.x0 - other.fragment.box.x0);
  const runs: PagePiece[][] = [];
  for (const { fragment } of fragments) {
    const run = runs[runs.length - 1];
    if (run && isEvenlyApart(run, fragment)) run.push(fragment);
    else runs.push([fragment]);
  }
  const words = runs.filter(({ length }) => length >= LEAST_SPACED);
  const taken = new Set(words.flat());
  const rest = groupBy(
    fragments.filter(({ fragment }) => !taken.has(fragment)),
    ({ piece }) => piece,
  );
  const others = [...rest.values()].map((own) => pieceOf(own.flatMap(({ fragment }) => fragment.glyphs)));
  return [...words.map((run) => pieceOf(run.flatMap(({ glyphs }) => glyphs))), ...others];
}

/** The parts of a piece between which there is room. */
function fragmentsOf(piece: PagePiece): readonly PagePiece[] {
  const parts: Glyph[][] = [];
  for (const glyph of piece.glyphs) {
    const open = parts[parts.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && glyph.x0 - last.x1 < glyph.size * SPACED.least) open.push(glyph);
    else parts.push([glyph]);
  }
  return parts.length === 1 ? [piece] : parts.map(pieceOf);
}

/** Whether a letter stands as far behind the letters before as these do from each other. */
function isEvenlyApart(run: readonly PagePiece[], { text, box, size }: PagePiece): boolean {
  const [first] = run;
  const last = run[run.length - 1];
  if (first === undefined || last === undefined || !LETTER.test(text) || !LETTER.test(last.text)) return false;
  const gap = box.x0 - last.box.x1;
  const usual = run[1] === undefined ? gap : run[1].box.x0 - first.box.x1;
  return gap < size * SPACED.most && Math.abs(gap - usual) < size * SPACED.least;
}

/** Lines as one block; its text runs from line to line. */
function blockOf(lines: readonly PagePiece[]): HeaderBlock {
  const whole = pieceOf(lines.flatMap(({ glyphs }) => glyphs));
  return { ...whole, lines, baseline: lines[lines.length - 1]?.baseline ?? whole.baseline };
}

/** Blocks in rows, by the height of their middles. */
function rowsOf(blocks: readonly HeaderBlock[]): readonly HeaderRow[] {
  const rows: HeaderBlock[][] = [];
  for (const block of [...blocks].sort((one, other) => heightOf(one) - heightOf(other))) {
    const open = rows[rows.length - 1];
    const first = open?.[0];
    if (open && first && heightOf(block) - heightOf(first) < block.size * SAME_MIDDLE.down) open.push(block);
    else rows.push([block]);
  }
  let end = -Infinity;
  return rows.map((pieces) => {
    const { y0, y1 } = boxAround(pieces.map(({ box }) => box));
    const row = { pieces, y0: Math.max(y0, end), y1: Math.max(y1, end) };
    end = (row.y0 + row.y1) / 2;
    return row;
  });
}

/** The height at which the middle of a block stands. */
function heightOf({ box }: PagePiece): number {
  return (box.y0 + box.y1) / 2;
}

/** What tells which lines of headers are one: how much room columns have, and how far apart lines of one cell stand. */
interface HeaderSetting extends Pick<RowSetting, 'lines'> {
  readonly pieces: readonly PagePiece[];
  /** Those of the lines that part no bands. */
  readonly linesWithin: readonly HorizontalLine[];
  /** The letters of a band, in which headers may stand that had no room between its lines. */
  readonly bandOf: ReadonlyMap<Glyph, UnruledRow>;
  /** The first letters of the last lines of headers that are known to be such. */
  readonly hanging: ReadonlySet<Glyph | undefined>;
  /** Where amounts end in the body, on the right of their columns. */
  readonly ends: readonly number[];
  /** Where words and codes begin in the body, on the left of their columns. */
  readonly begins: readonly number[];
  /** Null where no lines stand closer than rows do. */
  readonly leading: number | null;
  /** Whether headers stand on the left of their columns, and not in the middle. */
  readonly areLeft: boolean;
  /** In parts of the letters' height: lines of one header stand no further apart. */
  readonly farthest: number;
  /** Of such columns: how much room is left behind what fills one. */
  readonly between: number;
}

function settingOf(
  pieces: readonly PagePiece[],
  body: readonly UnruledRow[],
  { pitch, lines, bands, hanging }: RowSetting,
): HeaderSetting {
  const areLeft = areOnLeft(pieces, body);
  const downsWithin = (farthest: number): readonly number[] =>
    pieces.flatMap((piece) =>
      pieces.filter((next) => isBelow(piece, next, areLeft, farthest)).map((next) => next.baseline - piece.baseline),
    );
  const close = downsWithin(NEXT_LINE.usual);
  const wide = close.length > 0 ? [] : downsWithin(NEXT_LINE.wide).filter((down) => down < pitch - CLOSER);
  const farthest = wide.length === 0 ? NEXT_LINE.usual : NEXT_LINE.wide;
  const downs = [...close, ...wide];
  const closest = Math.min(Infinity, ...downs);
  const [from, to] = [
    Math.min(...pieces.map(({ baseline }) => baseline)),
    Math.max(...pieces.map(({ box }) => box.y0)),
  ];
  const inner = lines.filter(({ at }) => at > from && at < to);
  return {
    pieces,
    lines: inner,
    hanging: new Set(hanging.map(({ glyphs: [first] }) => first)),
    linesWithin: inner.filter(({ at }) => !bands.some(({ y0, y1 }) => y0 === at || y1 === at)),
    bandOf: new Map(
      bands.flatMap((band) => band.pieces.flatMap(({ glyphs }) => glyphs.map((glyph) => [glyph, band] as const))),
    ),
    ...bodyEdges(body),
    areLeft,
    farthest,
    between: areLeft ? roomBetween(beginsOf(pieces), [...pieces, ...body.flatMap((row) => row.pieces)]) : 0,
    leading: pitch < Infinity && closest < pitch - CLOSER ? closest : null,
  };
}

/** The edges at which several pieces of the body end, or begin. */
function bodyEdges(body: readonly UnruledRow[]): Pick<HeaderSetting, 'ends' | 'begins'> {
  const pieces = body.flatMap((row) => row.pieces).filter((piece) => !isDashPiece(piece));
  const amounts = pieces.filter(isPartOfAmount);
  const least = Math.min(body.length, LEAST_SAME);
  const figures = amounts.length > 0 ? amounts : pieces.filter(isFigure);
  return {
    ends: areInMiddle(figures)
      ? []
      : common(
          figures.map(({ box }) => box.x1),
          least,
        ),
    begins: common(
      pieces
        .filter((piece) => !isPartOfAmount(piece) && (!isFigure(piece) || CODE.test(piece.text)))
        .map(({ box }) => box.x0),
      least,
    ),
  };
}

/** Places that come at least so often, the nearly equal ones as one. */
function common(places: readonly number[], least: number): readonly number[] {
  const groups = [...groupBy(places, (place) => Math.round(place / SAME_EDGE)).values()];
  const often = groups.filter(({ length }) => length >= least);
  return often.map((same) => Math.max(...same)).sort((one, other) => one - other);
}

/** Whether a line goes on with the words above it. */
function isNextLine(lines: readonly PagePiece[], next: PagePiece, setting: HeaderSetting): boolean {
  const last = lines[lines.length - 1];
  if (last === undefined || !isBelow(last, next, setting.areLeft, setting.farthest)) return false;
  if (setting.hanging.has(next.glyphs[0])) return true;
  // What has other words beside it under the same header is a header by itself.
  const widest = boxAround(lines.map(({ box }) => box));
  if (setting.pieces.some((each) => each !== next && isBeside(each, next, widest))) return false;
  if (setting.lines.length > 0) {
    const lines = areOfOneBand(last, next, setting) ? setting.linesWithin : setting.lines;
    return !lines.some((line) => isBetween(line, last, next));
  }
  if (BRACKET.test(next.text)) return true;
  const room = roomOf(last, setting);
  // An opening bracket is never left behind the letter that it opens before.
  const letters = OPENING.test(next.text) ? 2 : 1;
  const first = (letters * widthOf(next)) / Math.max(1, next.text.length);
  if (room !== null) return widthOf(last) + first > room - last.size * ROOM_ERROR;
  const { leading } = setting;
  const roughly = roomOnLine(next, setting.pieces);
  if (roughly !== null && widthOf(last) + first < roughly * FULL) return false;
  // No line is wider than the room in which the line before had none for a further letter.
  return leading !== null && next.baseline - last.baseline < leading + CLOSER && widthOf(next) < widthOf(last) + first;
}

/**
 * How wide the column of words is at about, by those next to them on their line that have nothing above them: as far as
 * from the middle of one to that of the next. Null where there are none.
 */
function roomOnLine(next: PagePiece, pieces: readonly PagePiece[]): number | null {
  const isLeading = (above: PagePiece, piece: PagePiece): boolean =>
    above.baseline < piece.baseline - piece.size / 2 &&
    above.baseline > piece.baseline - piece.size * NEXT_LINE.usual &&
    isOverPiece(above, piece);
  const downTo = (piece: PagePiece): number => Math.abs(piece.baseline - next.baseline);
  const around = pieces.filter((piece) => downTo(piece) < next.size * NEXT_LINE.usual);
  const sides = [1, -1].flatMap((sign) => {
    const apart = (piece: PagePiece): number => sign * (middleOf(piece) - middleOf(next));
    const beside = around.filter((piece) => apart(piece) > next.size * SAME_MIDDLE.across);
    // What stands nearer a little higher or lower is of the column in between.
    const nearest = Math.min(...beside.map(apart));
    const own = beside.filter((piece) => apart(piece) === nearest && downTo(piece) < next.size * SAME_LINE);
    return own.some((piece) => pieces.some((above) => isLeading(above, piece))) ? [] : own.map(apart);
  });
  return sides.length === 0 ? null : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/** Whether a piece stands over a part of another. */
function isOverPiece({ box }: PagePiece, other: PagePiece): boolean {
  return box.x0 < other.box.x1 && other.box.x0 < box.x1;
}

/** Whether words stand under others, in the middle or on the left of the same column and as close as lines may. */
function isBelow(piece: PagePiece, next: PagePiece, areLeft: boolean, farthest: number): boolean {
  // Letters that are set apart fill their line by themselves.
  if (isFigure(next) || fragmentsOf(next).length >= LEAST_SPACED) return false;
  const { size } = piece;
  const down = next.baseline - piece.baseline;
  const isNear = down > size / 2 && down < size * farthest && Math.abs(size - next.size) < size / 4;
  const apart = areLeft ? piece.box.x0 - next.box.x0 : middleOf(piece) - middleOf(next);
  return isNear && Math.abs(apart) <= size * SAME_MIDDLE.across;
}

/** Whether words are of one band, over whose lines they may hang. */
function areOfOneBand(
  { glyphs: [one] }: PagePiece,
  { glyphs: [other] }: PagePiece,
  { bandOf }: HeaderSetting,
): boolean {
  const band = one && bandOf.get(one);
  return band !== undefined && band === (other && bandOf.get(other));
}

/** Whether a line is drawn between two words that stand above each other. */
function isBetween({ at, from, to }: HorizontalLine, { box, baseline }: PagePiece, next: PagePiece): boolean {
  const middle = (box.x0 + box.x1) / 2;
  return at > baseline - (box.y1 - box.y0) / 2 && at < next.baseline && from < middle && to > middle;
}

/**
 * How wide the column of a header is, in whose middle it stands; null where the body does not tell, since nothing
 * stands in that column.
 */
function roomOf(piece: PagePiece, { pieces, ends, begins, areLeft, between }: HeaderSetting): number | null {
  if (areLeft) {
    // What stands lower may be under it.
    const beside = pieces.filter(({ baseline }) => baseline < piece.baseline + piece.size);
    const own = beside.length > 1 ? [] : begins;
    return roomFromLeft(piece, [...own, ...beside.map(({ box }) => box.x0)], between);
  }
  const middle = middleOf(piece);
  const end = ends.find((edge) => edge > middle);
  const begin = [...begins].reverse().find((edge) => edge < middle);
  // What stands higher may reach over several columns, and parts none.
  const others = pieces.filter(({ baseline }) => baseline > piece.baseline - piece.size).map(middleOf);
  const isOwn = (edge: number | undefined): edge is number =>
    edge !== undefined &&
    !others.some(
      (other) =>
        Math.abs(other - middle) > piece.size && other > Math.min(middle, edge) && other < Math.max(middle, edge),
    );
  const rooms = [...(isOwn(end) ? [end - middle] : []), ...(isOwn(begin) ? [middle - begin] : [])];
  return rooms.length === 0 ? null : 2 * Math.min(...rooms);
}

function widthOf({ box }: PagePiece): number {
  return box.x1 - box.x0;
}

/** Whether a piece stands on the line of another or half a line lower or higher, under the same words. */
function isBeside({ box, baseline, size }: PagePiece, next: PagePiece, above: Box): boolean {
  return Math.abs(baseline - next.baseline) < size * HALF_A_LINE && box.x0 < above.x1 && above.x0 < box.x1;
}
