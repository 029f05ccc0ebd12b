import { groupBy } from '../../../model';
import { middleOf, type PagePiece } from '../pieces/pieces';
import { holdsFigure, type UnruledRow } from '../pages/unruled-regions';
import { isDashPiece, isFigure } from '../pages/words-and-figures';
import { isNumbering } from './header-blocks';
import { beginsRow } from './wrapped-rows';

/** A column by the stretch across the page that is its own. */
export interface AlignedColumn {
  readonly from: number;
  readonly to: number;
  readonly isFigures: boolean;
}

/** A header with the columns that it stands over. */
export interface AlignedHeader {
  readonly piece: PagePiece;
  /** Among the rows of headers. */
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** What the pieces of a column cover across the page. */
interface Stretch {
  x0: number;
  x1: number;
  readonly isFigures: boolean;
  /** Whether nothing stands in it but its header. */
  readonly isEmpty: boolean;
  /** Whether its figures stand on the left of their column, as codes do. */
  readonly isLeft: boolean;
  /** Of figures: where those of the column right before them end; null where that is no column of figures. */
  before: number | null;
}

/** No table has so many: every header is held against every column. */
const MOST_COLUMNS = 120;
/** Room beside a column, in points. */
const PAD = 1;
/** Figures end so far within their column, in points. */
const INSET = 1.2;
/** In points: no format leaves more room behind figures. */
const MOST_INSET = 12;
/** A header stands in the middle of its columns, within so many points. */
const SAME_MIDDLE = 2.5;
/** In parts of the letters' height: headers stand so far below others. */
const LOWER = 0.8;
/** In parts of the letters' height: half the height of a row of headers at most. */
const HALF_A_ROW = 1.2;
/** In parts of the letters' height: headers of one row have their middles so close. */
const SAME_HEIGHT = 0.4;
/** In parts of the letters' height: so far a header may reach into the line above it. */
const INTO = 0.1;

/** How many rows of a table are headers: those above the first that holds a figure and does not number the columns. */
export function headerCount(rows: readonly UnruledRow[]): number {
  const first = rows.findIndex((row) => holdsFigure(row) && !isNumbering(row));
  if (first < 0) return rows.length - 1;
  // A label on two lines begins above the figures of its row.
  return first > 1 && beginsRow(rows, first - 1) ? first - 1 : first;
}

/** The columns of a table, and its lowest headers by the column that each is of. */
export interface Alignment {
  readonly columns: readonly AlignedColumn[];
  readonly leaves: ReadonlyMap<PagePiece, number>;
}

/**
 * The columns of a table that no line parts. Figures stand above each other; words begin above each other, and may
 * reach over what is empty beside them; headers stand in the middle of their columns.
 */
export function alignmentOf(headers: readonly UnruledRow[], body: readonly UnruledRow[]): Alignment {
  const pieces = body.flatMap((row) => row.pieces);
  const figures = figureStretches(pieces.filter(isFigure), headers);
  const words = pieces.filter((piece) => !isFigure(piece)).flatMap((piece) => cutAt(piece, figures));
  // Words by how many columns of figures stand left of them.
  const between = groupBy(words, ({ box }) => figures.filter(({ x0 }) => x0 < box.x0).length);
  const inBetween = [...between.values()].flatMap((own) => stretchesOf(own, false));
  const stretches = [...figures, ...inBetween].sort((one, other) => one.x0 - other.x0);
  for (const [index, stretch] of stretches.entries()) {
    const last = stretches[index - 1];
    if (stretch.isFigures && last?.isFigures) stretch.before = last.x1;
  }
  const width = stretches.length + fullestRow(headers).length;
  if (width > MOST_COLUMNS) return { columns: [], leaves: new Map() };
  const { titles, further } = titlesOf(headers, stretches);
  const sorted = [...stretches, ...further].sort((one, other) => one.x0 - other.x0);
  return {
    columns: withEdges(sorted, titles),
    leaves: new Map([...titles].map(([stretch, leaf]) => [leaf, sorted.indexOf(stretch)])),
  };
}

/**
 * The lowest header of each column: those of the row that parts the most columns, then those of the rows from below
 * that stand over a column without one, then whatever is nearest. What else stands in such a row has a column of its
 * own, which is empty.
 */
function titlesOf(
  headers: readonly UnruledRow[],
  stretches: readonly Stretch[],
): { readonly titles: ReadonlyMap<Stretch, PagePiece>; readonly further: readonly Stretch[] } {
  const fullest = fullestRow(headers);
  const others = headers.flatMap(({ pieces }) => (pieces === fullest ? [] : [pieces])).reverse();
  const lowest = others.flat().filter((piece) => isBetweenRows(piece, fullest));
  const nearest = (pieces: readonly PagePiece[], stretch: Stretch): number =>
    Math.min(Infinity, ...pieces.map(({ box }) => distanceBetween(box, stretch)));
  // A column under a header of another row is that one's, though one of the fullest row has none of its own.
  const isOthers = (stretch: Stretch): boolean =>
    !fullest.some(({ box }) => isOver(box, stretch)) &&
    nearest(lowest, stretch) < Math.min(0, nearest(fullest, stretch));
  const own = stretches.filter((stretch) => !isOthers(stretch));
  const titles = new Map(assigned(fullest, own, new Map()));
  const free = (pieces: readonly PagePiece[]): readonly PagePiece[] =>
    pieces.filter(({ box }) => ![...titles.values()].some((title) => isOver(title.box, box)));
  for (const isNearEnough of [(distance: number) => distance < 0, () => true]) {
    for (const pieces of others) {
      const untitled = stretches.filter((stretch) => !titles.has(stretch));
      for (const [stretch, leaf] of assigned(free(pieces), untitled, titles, isNearEnough)) titles.set(stretch, leaf);
    }
  }
  const leaves = new Set(titles.values());
  const further = [fullest, ...others]
    .filter((pieces) => pieces === fullest || pieces.some((piece) => leaves.has(piece)))
    .flatMap((pieces) => free(pieces).filter(({ box }) => !stretches.some((stretch) => isOver(box, stretch))))
    .map((piece) => [emptyColumn(piece), piece] as const);
  for (const [stretch, piece] of further) titles.set(stretch, piece);
  return { titles, further: further.map(([stretch]) => stretch) };
}

/** Whether a header stands a little higher than all of a row and beside them, as in a cell as high as two rows. */
function isBetweenRows({ box, baseline, size }: PagePiece, row: readonly PagePiece[]): boolean {
  return row.every((each) => !isOver(each.box, box) && Math.abs(each.baseline - baseline) < size * HALF_A_ROW);
}

/** The column of a header under which nothing stands. */
function emptyColumn({ box: { x0, x1 } }: PagePiece): Stretch {
  return { x0, x1, isFigures: false, isEmpty: true, isLeft: false, before: null };
}

/** The row of headers that parts the most columns, the lowest of those. */
function fullestRow(headers: readonly UnruledRow[]): readonly PagePiece[] {
  return headers.reduce<readonly PagePiece[]>((most, { pieces }) => (pieces.length >= most.length ? pieces : most), []);
}

/**
 * The columns of figures. Dashes need not stand where figures do: those right behind a column are of the next one, but
 * where a header of their own tells that between both there is a further column.
 */
function figureStretches(pieces: readonly PagePiece[], headers: readonly UnruledRow[]): readonly Stretch[] {
  const stretches = stretchesOf(
    pieces.filter((piece) => !isDashPiece(piece)),
    true,
  );
  const titles = [...fullestRow(headers)].sort((one, other) => middleOf(one) - middleOf(other));
  const edges = edgesByTitles(titles, stretches);
  const own: Stretch[] = [];
  for (const dash of stretchesOf(pieces.filter(isDashPiece), true)) {
    const filled = stretches.find((stretch) => isOver(stretch, dash));
    if (filled !== undefined) {
      // Formats of numbers may leave room behind figures, and none behind dashes.
      if (!filled.isLeft && dash.x1 < filled.x1 + MOST_INSET) filled.x1 = Math.max(filled.x1, dash.x1);
      continue;
    }
    const room = edges.find(([begin, end]) => dash.x0 > begin - PAD && dash.x1 < end + PAD);
    if (room !== undefined) {
      const around = [...stretches, ...own].find(({ x0, x1 }) => x0 > room[0] - PAD && x1 < room[1] + PAD);
      if (around) around.x0 = Math.min(around.x0, dash.x0);
      else own.push({ ...dash, x0: room[0] + PAD, x1: room[1] - PAD });
      continue;
    }
    const from = Math.max(-Infinity, ...stretches.filter(({ x1 }) => x1 <= dash.x0).map(({ x1 }) => x1));
    const next = stretches.find(({ x0 }) => x0 >= dash.x1);
    const between = titles.filter((title) => middleOf(title) > from && middleOf(title) < (next?.x1 ?? Infinity));
    const [title] = between;
    if (next !== undefined && between.length < 2) next.x0 = Math.min(next.x0, dash.x0);
    else if (title === undefined) own.push(dash);
    // Dashes need not stand under their header, but their column is as wide as both.
    else own.push({ ...dash, x0: Math.min(dash.x0, title.box.x0), x1: Math.max(dash.x1, title.box.x1) });
  }
  return [...stretches, ...own].sort((one, other) => one.x0 - other.x0);
}

/**
 * The edges of the columns under a row of headers, from the left: each header stands in the middle of its column, so
 * that with one edge all are known. Those are told that the ends of figures under the headers agree with.
 */
function edgesByTitles(
  titles: readonly PagePiece[],
  figures: readonly Stretch[],
): readonly (readonly [number, number])[] {
  const middles = titles.map(middleOf);
  // The edge on the right of each header, and the left one of the first.
  const edges: (number | null)[] = [null];
  for (const [index, middle] of middles.entries()) {
    const next = middles[index + 1] ?? Infinity;
    const ends = figures.filter(({ x0, x1, isLeft }) => {
      const isCentred = Math.abs((x0 + x1) / 2 - middle) < SAME_MIDDLE;
      return x1 > middle && x1 < next && !isLeft && !isCentred;
    });
    edges.push(ends.length === 1 ? (ends[0]?.x1 ?? 0) + INSET : null);
  }
  for (let at = middles.length - 1; at >= 0; at -= 1) edges[at] ??= mirrored(edges[at + 1], middles[at]);
  for (let at = 0; at < middles.length; at += 1) edges[at + 1] ??= mirrored(edges[at], middles[at]);
  return titles.flatMap(({ box }, index): readonly (readonly [number, number])[] => {
    const [left, right] = [edges[index] ?? Infinity, edges[index + 1] ?? -Infinity];
    const isAround = left < box.x0 + PAD && right > box.x1 - PAD;
    return isAround && Math.abs(left + right - box.x0 - box.x1) < 2 * SAME_MIDDLE ? [[left, right]] : [];
  });
}

/** The other edge of a column. */
function mirrored(edge: number | null | undefined, middle: number | undefined): number | null {
  return edge === null || edge === undefined || middle === undefined ? null : 2 * middle - edge;
}

/** Stretches that pieces cover, apart from each other. */
function stretchesOf(pieces: readonly Words[], isFigures: boolean): Stretch[] {
  const stretches: { readonly own: Words['box'][]; x1: number }[] = [];
  for (const { box } of [...pieces].sort((one, other) => one.box.x0 - other.box.x0)) {
    const last = stretches[stretches.length - 1];
    if (last && box.x0 < last.x1) {
      last.own.push(box);
      last.x1 = Math.max(last.x1, box.x1);
    } else stretches.push({ own: [box], x1: box.x1 });
  }
  return stretches.map(({ own, x1 }) => ({
    x0: own[0]?.x0 ?? x1,
    x1,
    isFigures,
    isEmpty: false,
    isLeft: isFigures && areLeft(own),
    before: null,
  }));
}

/** Whether things begin above each other, and do not end so. */
function areLeft(boxes: readonly Words['box'][]): boolean {
  const [begins, ends] = [boxes.map(({ x0 }) => x0), boxes.map(({ x1 }) => x1)];
  return Math.max(...begins) - Math.min(...begins) < PAD && Math.max(...ends) - Math.min(...ends) > SAME_MIDDLE;
}

/** What words cover across the page, as far as they count. */
interface Words {
  readonly box: { readonly x0: number; readonly x1: number };
}

/** Words count as far as the next figures; words in a column of figures make none of their own. */
function cutAt({ box, size }: PagePiece, figures: readonly Stretch[]): readonly Words[] {
  const middle = (box.x0 + box.x1) / 2;
  if (figures.some(({ x0, x1 }) => (box.x0 >= x0 - PAD && box.x0 < x1) || (middle >= x0 && middle <= x1))) return [];
  const next = figures.find(({ x0 }) => x0 >= box.x0);
  return [{ box: { x0: box.x0, x1: Math.min(box.x1, next?.x0 ?? box.x1, box.x0 + size * 60) } }];
}

/** Whether two stretches share a part of the page's width. */
function isOver(one: { x0: number; x1: number }, other: { x0: number; x1: number }): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1;
}

/** To each column the header that stands nearest above it, from the nearest pair on; headers keep their order. */
function assigned(
  leaves: readonly PagePiece[],
  stretches: readonly Stretch[],
  before: ReadonlyMap<Stretch, PagePiece>,
  isNearEnough: (distance: number) => boolean = () => true,
): ReadonlyMap<Stretch, PagePiece> {
  const pairs = leaves
    .flatMap((leaf) => stretches.map((stretch) => ({ leaf, stretch, distance: distanceBetween(leaf.box, stretch) })))
    .filter(({ distance }) => isNearEnough(distance));
  const titles = new Map<Stretch, PagePiece>();
  const taken = new Set<PagePiece>();
  for (const { leaf, stretch } of pairs.sort((one, other) => one.distance - other.distance)) {
    if (taken.has(leaf) || titles.has(stretch)) continue;
    const isInOrder = ([other, title]: readonly [Stretch, PagePiece]): boolean =>
      title.box.x0 < leaf.box.x0 === other.x0 < stretch.x0;
    if (![...titles, ...before].every(isInOrder)) continue;
    titles.set(stretch, leaf);
    taken.add(leaf);
  }
  return titles;
}

/**
 * How far a header stands from a column; below 0 where it stands over it. Figures stand on the right of their column,
 * which begins where those of the column before end: a header between those is its own, the nearest one first.
 */
function distanceBetween(header: { x0: number; x1: number }, { x0, x1, before }: Stretch): number {
  const apart = Math.max(header.x0, x0) - Math.min(header.x1, x1);
  const isWithin = before !== null && header.x0 > before && header.x1 <= x1;
  return apart > 0 && isWithin ? -1 / (1 + apart) : apart;
}

/** The lowest header of each column. */
type Titles = ReadonlyMap<Stretch, PagePiece>;

/** Figures end at the right of their columns and words begin at the left; headers tell the other side. */
function withEdges(stretches: readonly Stretch[], titles: Titles): readonly AlignedColumn[] {
  const inset = insetOf(stretches, titles);
  const edges = [stretches[0] === undefined ? 0 : firstEdge(stretches[0], titles, inset)];
  for (const [index, here] of stretches.entries()) {
    const next = stretches[index + 1];
    const from = edges[index] ?? 0;
    edges.push(
      next === undefined ? lastEdge(here, from, titles, inset) : edgeBetween([here, next], from, titles, inset),
    );
  }
  return stretches.map(({ isFigures }, index) => ({ from: edges[index] ?? 0, to: edges[index + 1] ?? 0, isFigures }));
}

/**
 * How far within their columns figures end: formats of numbers may leave the room of a bracket behind them. A header
 * stands in the middle between the ends of its column's figures and of those before, but for this.
 */
function insetOf(stretches: readonly Stretch[], titles: Titles): number {
  const told = stretches.flatMap((stretch, index) => {
    const [last, title] = [stretches[index - 1], titles.get(stretch)];
    if (!last?.isFigures || last.isLeft || !stretch.isFigures || stretch.isLeft || title === undefined) return [];
    return [middleOf(title) - (last.x1 + stretch.x1) / 2];
  });
  const sorted = told.sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? PAD;
  const isSaidTwice = sorted.filter((each) => Math.abs(each - middle) < PAD).length > 1;
  return isSaidTwice && middle < MOST_INSET ? Math.max(PAD, middle) : PAD;
}

/**
 * The left edge of all columns. Over figures the header tells it: it stands in the middle, so the column reaches as
 * far left of it as right.
 */
function firstEdge(first: Stretch, titles: Titles, inset: number): number {
  const title = titles.get(first);
  const told = first.isFigures && title ? title.box.x0 + title.box.x1 - first.x1 - inset + PAD : first.x0;
  return Math.min(first.x0, title?.box.x0 ?? first.x0, told) - PAD;
}

/** The right edge of all columns: behind an empty one as far from its header as its left edge is. */
function lastEdge(last: Stretch, from: number, titles: Titles, inset: number): number {
  const title = titles.get(last);
  if (last.isFigures) return last.x1 + inset;
  return Math.max(last.isEmpty && title ? title.box.x0 + title.box.x1 - from : 0, last.x1 + PAD);
}

/**
 * Behind figures close by, since they end there; before figures as their header tells, since the widest figure need
 * not fill its column.
 */
function edgeBetween([here, next]: readonly [Stretch, Stretch], from: number, titles: Titles, inset: number): number {
  if (here.isFigures && !here.isLeft) return Math.min(here.x1 + inset, (here.x1 + next.x0) / 2);
  const [mine, theirs] = [titles.get(here), titles.get(next)];
  const mirrored = mine ? [mine.box.x0 + mine.box.x1 - from] : [];
  const isBetween = (edge: number): boolean => edge > here.x0 && edge <= next.x0;
  if (!next.isFigures) {
    const told = here.isEmpty || next.isEmpty ? mirrored.find(isBetween) : undefined;
    return told ?? Math.max(next.x0 - PAD, (here.x1 + next.x0) / 2);
  }
  const told = [...(theirs ? [theirs.box.x0 + theirs.box.x1 - next.x1 - inset] : []), ...mirrored].find(isBetween);
  return told ?? Math.max(here.x0 + PAD, (Math.min(here.x1, next.x0) + next.x0) / 2);
}

/** Headers at their columns; one that is no lowest header is that of all columns whose middle it stands in. */
export function headersOf(headers: readonly UnruledRow[], { columns, leaves }: Alignment): readonly AlignedHeader[] {
  const leafAt = new Map([...leaves].map(([leaf, column]) => [column, leaf]));
  const heads = headers.filter((row) => !isNumbering(row)).flatMap(({ pieces }) => pieces);
  // From below, since no header ends within one that stands under it.
  const below: AlignedHeader[] = [];
  const rows = headers.map(({ pieces }, row) => ({ pieces, row })).reverse();
  const placed = rows.map(({ pieces, row }) => {
    const sorted = [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
    const own = sorted.map((piece) => leaves.get(piece) ?? columnAt(columns, middleOf(piece)));
    const here = sorted.map((piece, index): AlignedHeader => {
      const column = own[index] ?? 0;
      const single = { piece, row, column, columnSpan: 1 };
      if (leaves.has(piece)) return single;
      const isUnder = (at: number): boolean => isLower(leafAt.get(at), piece);
      let [least, most] = [column, column];
      while (least > (own[index - 1] ?? -1) + 1 && isUnder(least - 1)) least -= 1;
      while (most < (own[index + 1] ?? columns.length) - 1 && isUnder(most + 1)) most += 1;
      const under = Array.from({ length: columns.length }, (_, at) => heightUnder(piece, leafAt.get(at), heads));
      const beneath = { columns, leaf: leafAt.get(column), under, below };
      const { first, last } = bestSpan(piece, column, [least, most], beneath);
      return { ...single, column: first, columnSpan: last - first + 1 };
    });
    below.push(...here);
    return here;
  });
  return placed.reverse().flat();
}

/** Headers that stand beside others, in the middle of their height, are not under them. */
function isLower(leaf: PagePiece | undefined, piece: PagePiece): boolean {
  return leaf === undefined || leaf.baseline - piece.baseline > piece.size * LOWER;
}

/**
 * At which height the highest header stands that is below another and in the middle of a column; null where there is
 * none. Numbers of columns are none.
 */
function heightUnder(piece: PagePiece, leaf: PagePiece | undefined, heads: readonly PagePiece[]): number | null {
  if (leaf === undefined) return null;
  const heights = heads
    .filter((each) => each.box.y0 > piece.box.y1 - piece.size * INTO && isSameMiddle(each, leaf))
    .map(({ box }) => (box.y0 + box.y1) / 2);
  return heights.length === 0 ? null : Math.min(...heights);
}

/** Whether two headers stand one above the other. */
function isSameMiddle(one: PagePiece, other: PagePiece): boolean {
  return Math.abs(middleOf(one) - middleOf(other)) < SAME_MIDDLE;
}

/** What tells how far a header reaches: the columns, the lowest header of its own, and what stands under it in each. */
interface Beneath {
  readonly columns: readonly AlignedColumn[];
  readonly leaf: PagePiece | undefined;
  readonly under: readonly (number | null)[];
  /** The headers of the rows below. */
  readonly below: readonly AlignedHeader[];
}

/** From which column to which. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The columns under a header. Right above the lowest header of a column it is of that one alone. Else of the columns in
 * whose middle it stands: the most whose headers stand at one height, as those of one header do, or the most with a
 * header each, or just the most; or those whose middle is nearest. No span ends within a header that stands lower.
 */
function bestSpan(
  piece: PagePiece,
  column: number,
  [least, most]: readonly [number, number],
  { columns, leaf, under, below }: Beneath,
): ColumnSpan {
  const isAlone = under[column] === null && leaf !== undefined && isSameMiddle(piece, leaf);
  if (isAlone) return { first: column, last: column };
  const spans: (ColumnSpan & { readonly distance: number })[] = [];
  for (let first = least; first <= column; first += 1) {
    for (let last = column; last <= most; last += 1) {
      if (below.some((header) => isCut(header, first, last))) continue;
      const middle = ((columns[first]?.from ?? 0) + (columns[last]?.to ?? 0)) / 2;
      spans.push({ first, last, distance: Math.abs(middle - middleOf(piece)) });
    }
  }
  const isEven = ({ first, last }: ColumnSpan): boolean => {
    const heights = under.slice(first, last + 1);
    const [height = null] = heights;
    const isThere = (each: number | null): boolean =>
      height !== null && each !== null && Math.abs(each - height) < piece.size * SAME_HEIGHT;
    return last > first && heights.every(isThere);
  };
  const near = spans
    .filter(({ distance }) => distance < SAME_MIDDLE)
    .sort((one, other) => other.last - other.first - (one.last - one.first));
  const [nearest] = [...spans].sort((one, other) => one.distance - other.distance);
  const isAbove = ({ first, last }: ColumnSpan): boolean => !under.slice(first, last + 1).includes(null);
  return near.find(isEven) ?? near.find(isAbove) ?? near[0] ?? nearest ?? { first: column, last: column };
}

/** Whether a stretch of columns begins or ends within a header. */
function isCut({ column, columnSpan }: AlignedHeader, first: number, last: number): boolean {
  const end = column + columnSpan - 1;
  return (column < first && end >= first) || (column <= last && end > last);
}

/** The column of a place; what lies behind the last is of the last. */
export function columnAt(columns: readonly AlignedColumn[], x: number): number {
  const found = columns.findIndex(({ to }) => x < to);
  return found < 0 ? columns.length - 1 : found;
}
