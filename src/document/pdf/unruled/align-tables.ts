import { groupBy } from '../../../model';
import { isOfCaption, isTableCaption } from '../../text-tables/caption';
import { boxAround, type Box } from '../marks/page-marks';
import { lineItem, type PageCell, type PageItem, type PageTable } from '../pages/page-items';
import type { PdfPage, PlacedPage } from '../pages/pdf-page';
import { pieceCellText, pieceLines } from '../pieces/joined-text';
import { isPageNumber } from '../pieces/page-number';
import { middleOf, type PagePiece } from '../pieces/pieces';
import {
  alignmentOf,
  columnAt,
  headerCount,
  headersOf,
  type AlignedColumn,
  type AlignedHeader,
  type Alignment,
} from './columns';
import { withHangingHeaders } from './hanging-headers';
import { withHeadersAbove } from './headers-above';
import { headerRows, isNumbering, type HeaderBlock, type HeaderRow } from './header-blocks';
import { holdsFigure, SAME_EDGE, type UnruledRegion, type UnruledRow } from '../pages/unruled-regions';
import { isAmount, isDashPiece, isFigure } from '../pages/words-and-figures';
import { rowPitch, wrappedRows } from './wrapped-rows';
import { partedBand, regionRows } from './band-rows';

/** A region with the page that it stands on, and what is printed above it there. */
interface PlacedRegion {
  readonly page: PlacedPage;
  readonly region: UnruledRegion;
  /** The lines between it and what stands before it on its page, without blanks. */
  readonly above: readonly string[];
  readonly isFirst: boolean;
}

/** In this share the figures of a page have to stand in columns of the pages before. */
const LEAST_SHARE = 0.5;
/** A line of figures with an amount among them, and no words. */
const BARE_AMOUNTS = /^[\d.,，．\s%％—－-]*\d[.．]\d\d[\d.,，．\s%％—－-]*$/;
/** One such line may be anything. */
const LEAST_BARE = 2;
/** An amount among what stands apart on a line. */
const APART_AMOUNT = /^[-−－]?\d[\d,，]*[.．]\d\d$/;
/** So many such amounts outside of all tables are those of one that was not seen. */
const LEAST_APART = 3;
/** One column is a list. */
const LEAST_COLUMNS = 2;

/** Pages with the columns of their tables told, and those with tables of which columns stand on other pages. */
export interface AlignedPages {
  readonly pages: readonly PdfPage[];
  readonly unjoined: readonly number[];
  /** Pages with tables of which it is not known which column is which. */
  readonly unparted: readonly number[];
}

/**
 * Tells the columns of tables that no vertical lines part, those of a table on several pages by all of them. Where
 * rows begin a page under no title and go on from none, they are further columns of the table before: neither is read.
 */
export function withAlignedTables(placed: readonly PlacedPage[]): AlignedPages {
  const pages = withHeadersAbove(placed);
  const groups: PlacedRegion[][] = [];
  for (const each of pages.flatMap((page, index) => regionsOf(page, titleBelow(pages[index - 1])))) {
    const open = groups[groups.length - 1];
    if (open && (goesOn(open, each) || isPrintedAgain(open, each))) open.push(each);
    else groups.push([each]);
  }
  const sure = groups.filter(([first]) => first?.region.isSure === true);
  const isCut = sure.map(([first], index) => index > 0 && first !== undefined && isUntitled(first));
  const isWhole = (_: unknown, index: number): boolean => !isCut[index] && !isCut[index + 1];
  const usual = usualPitch(sure);
  const whole = sure.filter(isWhole).map((group) => ({ group, tables: tablesOf(group, usual) }));
  const tables = new Map(whole.flatMap(({ tables: own }) => own ?? []));
  const unjoined = sure.filter((group, index) => !isWhole(group, index)).flat();
  const unparted = whole.flatMap(({ group, tables: own }) => (own === null ? group : []));
  const unread = new Set([...unjoined, ...unparted].map(({ region }) => region));
  const itemsOf = (item: PlacedPage['items'][number]): readonly PageItem[] => {
    if (item.kind !== 'unruled') return [item];
    const table = tables.get(item);
    if (table) return [table];
    return unread.has(item) ? [] : pieceLines(item.rows.flatMap(({ pieces }) => pieces)).map(lineItem);
  };
  const read = pages.map((page): PdfPage => ({ ...page, items: page.items.flatMap(itemsOf) }));
  const bare = read.filter(hasBareFigures).map(({ number }) => number);
  const unseen = read.filter((page) => !bare.includes(page.number) && hasUnseenTable(page)).map(({ number }) => number);
  return {
    pages: read,
    unjoined: [...new Set([...numbersOf(unjoined), ...bare])],
    unparted: [...new Set([...numbersOf(unparted), ...unseen])],
  };
}

function numbersOf(regions: readonly PlacedRegion[]): readonly number[] {
  return [...new Set(regions.flatMap(({ page: { number, further } }) => [number, ...further]))];
}

/** Whether amounts stand on a page without a word and in no table: they are columns of one on another page. */
function hasBareFigures({ items }: PdfPage): boolean {
  const bare = items.filter((item) => item.kind === 'line' && BARE_AMOUNTS.test(item.text));
  return bare.length >= LEAST_BARE;
}

/** Whether amounts stand apart on lines of a page, as they do in tables and not in running text. */
function hasUnseenTable({ items }: PdfPage): boolean {
  const apart = items.flatMap((item) =>
    item.kind === 'line' && item.text.includes('\t') ? item.text.split(/\s/) : [],
  );
  return apart.filter((words) => APART_AMOUNT.test(words)).length >= LEAST_APART;
}

/** Whether nothing says which table begins here: at the upper end of a page, under no more than unit and number. */
function isUntitled({ region, above, isFirst }: PlacedRegion): boolean {
  return !isTitled(above) && (region.isFurther || (isFirst && above.every((line) => isOfCaption(line))));
}

/** Whether a title is among lines. */
function isTitled(lines: readonly string[]): boolean {
  return lines.some((line) => isTableCaption(line));
}

/** The title at the lower end of a page with what stands under it there: its table begins on the next page. */
function titleBelow(page: PlacedPage | undefined): readonly string[] {
  const items = page?.items ?? [];
  const last = items.reduce((found, { kind }, index) => (kind === 'line' ? found : index), -1);
  const lines = items.slice(last + 1).flatMap((item) => (item.kind === 'line' ? [item.text.replace(/\s/g, '')] : []));
  const below = lines.filter((line) => !isPageNumber(line));
  const title = below.reduce((found, line, index) => (isTableCaption(line) ? index : found), below.length);
  return below.slice(title).every((line, index) => index === 0 || isOfCaption(line)) ? below.slice(title) : [];
}

/**
 * The regions of a page.
 * @param before the title at the end of the page before
 */
function regionsOf(page: PlacedPage, before: readonly string[]): readonly PlacedRegion[] {
  const regions: PlacedRegion[] = [];
  let above = [...before];
  let isFirst = true;
  for (const item of page.items) {
    if (item.kind === 'line') {
      above.push(item.text.replace(/\s/g, ''));
      continue;
    }
    if (item.kind === 'unruled') regions.push({ page, region: item, above, isFirst });
    above = [];
    isFirst = false;
  }
  return regions;
}

/**
 * Whether a region is the rest of the table on the page before, whose title and headers are printed again: each line
 * above it stands above the first part as well, and its headers are the same words.
 */
function isPrintedAgain(open: readonly PlacedRegion[], { page, region, above, isFirst }: PlacedRegion): boolean {
  const [head] = open;
  const last = open[open.length - 1];
  if (head === undefined || last === undefined || !isFirst || !isNextPage(last.page, page)) return false;
  // Where pages lie side by side more stands on one line.
  const isSaid = (line: string): boolean => head.above.some((each) => each.includes(line));
  return above.every(isSaid) && repeatedHeads(head, region) > 0;
}

/**
 * How many rows a region begins with that are headers of another again, or what is printed above that, with all their
 * words or some.
 */
function repeatedHeads(head: PlacedRegion, region: UnruledRegion): number {
  if (region === head.region) return 0;
  const rows = head.region.rows.slice(0, headerCount(head.region.rows));
  const known = [...head.above, ...rows.map((row) => wordsOf(row).join(''))];
  const heads = region.rows.slice(0, headerCount(region.rows));
  const isKnown = (words: string): boolean => known.some((line) => line.includes(words));
  const other = heads.findIndex((row) => !wordsOf(row).every(isKnown));
  return other < 0 ? heads.length : other;
}

/** The words of a row, piece by piece. */
function wordsOf({ pieces }: UnruledRow): readonly string[] {
  const sorted = [...pieces].sort((one, other) => one.box.x0 - other.box.x0);
  return sorted.map(({ text }) => text.replace(/\s/g, ''));
}

/**
 * Whether a region is the rest of the table on the page before: next page, same width, and figures in the same
 * columns.
 */
function goesOn(open: readonly PlacedRegion[], { page, region, above }: PlacedRegion): boolean {
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
function isHeadersOnly({ rows }: UnruledRegion): boolean {
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

/** Whether figures end at one place, as amounts do, begin there, as codes do, or have their middles there, as counts do. */
function areOfOneColumn(one: PagePiece, other: PagePiece): boolean {
  const isSame = (place: (piece: PagePiece) => number): boolean => Math.abs(place(one) - place(other)) < SAME_EDGE;
  return isSame(({ box }) => box.x1) || isSame(({ box }) => box.x0) || isSame(middleOf);
}

/**
 * The table of a group with columns told by all its pages, page by page; none where there is but one column, null where
 * it is not known which column is which.
 * @param usual how close rows of other tables stand, in parts of their letters' height
 */
function tablesOf(
  group: readonly PlacedRegion[],
  usual: number,
): readonly (readonly [UnruledRegion, PageTable])[] | null {
  const [first] = group;
  if (first === undefined) return [];
  const isHead = group.length > 1 && isHeadersOnly(first.region);
  const rows = regionRows(first.region);
  const count = isHead ? rows.length : headerCount(rows);
  const { top, body: below, hanging } = withHangingHeaders(rows, count);
  const lines = group.map((placed) =>
    placed === first ? below : bodyRows(placed.region, repeatedHeads(first, placed.region)),
  );
  const pitch = Math.min(...lines.map(rowPitch));
  const bodies = lines.map((own, index) =>
    // What stands between two lines is a row already.
    group[index]?.region.isBanded ? own : wrappedRows(own, pitch < Infinity ? pitch : usual * sizeOf(own)),
  );
  const body = bodies.flat();
  const headers = headerRows(top, body, {
    pitch: headerPitch(top, body, { pitch, usual }),
    lines: first.region.lines,
    bands: first.region.isBanded ? first.region.rows : [],
    hanging,
  });
  const alignment = alignmentOf(headers, body);
  if (alignment.columns.length < LEAST_COLUMNS) return [];
  const heads = headersOf(headers, alignment);
  if (hasSharedFigures(heads, alignment.columns) || heads.some(isFragment)) return null;
  if (haveCommonCells(heads) || areCrossed(heads)) return null;
  return group.map(({ region }, index) => {
    const own = index === 0 ? { rows: headers, heads } : NO_HEADERS;
    return [region, tableOf(region, own, bodies[index] ?? [], alignment)] as const;
  });
}

/** The rows of a further page below the headers that are printed there again. */
function bodyRows(region: UnruledRegion, repeated: number): readonly UnruledRow[] {
  return region.rows.slice(repeated).flatMap((row) => (region.isBanded ? partedBand(row) : [row]));
}

/** How close rows of headers may stand: as those of the body, or else as the first of these below the columns' numbers. */
function headerPitch(
  headers: readonly UnruledRow[],
  body: readonly UnruledRow[],
  { pitch, usual }: { readonly pitch: number; readonly usual: number },
): number {
  const last = headers[headers.length - 1];
  const numbers = last !== undefined && isNumbering(last) ? last.pieces.filter(isFigure) : [];
  const figures = body[0]?.pieces.filter(isFigure) ?? [];
  const below = Math.min(...figures.map(baselineOf)) - Math.max(...numbers.map(baselineOf));
  const own = Math.min(pitch, below);
  return own < Infinity ? own : usual * sizeOf(headers);
}

function baselineOf({ baseline }: PagePiece): number {
  return baseline;
}

/** How close rows of a document's tables stand at the closest, in parts of their letters' height. */
function usualPitch(groups: readonly (readonly PlacedRegion[])[]): number {
  const pitches = groups.flatMap((group) => group.map(({ region: { rows } }) => rowPitch(rows) / sizeOf(rows)));
  return Math.min(Infinity, ...pitches);
}

/** The height of most letters of rows. */
function sizeOf(rows: readonly UnruledRow[]): number {
  const sizes = rows.flatMap(({ pieces }) => pieces.map(({ size }) => size)).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? Infinity;
}

/** The end of a header whose lines were not put together: by itself it names nothing. */
const FRAGMENT = /^(?:[费数额计]|境）|）)$/;

function isFragment({ piece }: AlignedHeader): boolean {
  return FRAGMENT.test(piece.text.replace(/\s/g, ''));
}

/** Whether two headers stand side by side over one column of figures: nobody knows which of them is whose. */
function hasSharedFigures(headers: readonly AlignedHeader[], columns: readonly AlignedColumn[]): boolean {
  const over = groupBy(
    headers.filter(({ piece, column }) => columns[column]?.isFigures === true && !isFigure(piece)),
    ({ column }) => column,
  );
  return [...over.values()].some((own) => own.some((one) => own.some((other) => areBeside(one, other))));
}

/** Whether headers of one column stand in one row, or at two heights and not above each other. */
function areBeside(one: AlignedHeader, other: AlignedHeader): boolean {
  if (one === other) return false;
  const [here, there] = [one.piece.box, other.piece.box];
  const isApart = here.x1 <= there.x0 || there.x1 <= here.x0;
  return one.row === other.row || (isApart && one.columnSpan === 1 && other.columnSpan === 1);
}

/** Whether two headers of one row reach over the same column: then it is not known how far each reaches. */
function haveCommonCells(headers: readonly AlignedHeader[]): boolean {
  return headers.some(({ row, column, columnSpan }) =>
    headers.some((other) => other.row === row && other.column > column && other.column < column + columnSpan),
  );
}

/** Whether a header reaches beyond one that stands over it: then it is not known either how far each reaches. */
function areCrossed(headers: readonly AlignedHeader[]): boolean {
  const endOf = ({ column, columnSpan }: AlignedHeader): number => column + columnSpan;
  return headers.some((upper) =>
    headers.some((lower) => {
      const isUnder = lower.row > upper.row && lower.column < endOf(upper) && upper.column < endOf(lower);
      return isUnder && (lower.column < upper.column || endOf(lower) > endOf(upper));
    }),
  );
}

/** The rows of headers that a part of a table has, and their headers at their columns. */
interface Headers {
  readonly rows: readonly HeaderRow[];
  readonly heads: readonly AlignedHeader[];
}

/** The headers stand on the first page of a table. */
const NO_HEADERS: Headers = { rows: [], heads: [] };

/** The part of a table on one page. A figure belongs to the column of its middle, words to that where they begin. */
function tableOf(
  { box }: UnruledRegion,
  headers: Headers,
  others: readonly UnruledRow[],
  { columns }: Alignment,
): PageTable {
  const count = headers.rows.length;
  const rows = [...headers.rows, ...others];
  const xs = [...columns.map(({ from }) => from), columns[columns.length - 1]?.to ?? 0];
  const ys = [...rows.map(({ y0 }) => y0), rows[rows.length - 1]?.y1 ?? box.y1];
  const cellOf = (area: Area, pieces: readonly PagePiece[]): PageCell => cellWith(area, pieces, xs, ys);
  const heads = headAreas(headers.heads, count, columns.length);
  const body = others.flatMap(({ pieces }, index) => {
    const own = groupBy(pieces, (piece) => columnAt(columns, isFigure(piece) ? middleOf(piece) : piece.box.x0));
    return rowAreas(count + index, own, columns).map((area) => cellOf(area, own.get(area.column) ?? []));
  });
  const cells = [...heads.map(({ area, pieces }) => cellOf(area, pieces.flatMap(linesOf))), ...body];
  return { kind: 'table', box, xs, ys, rowCount: rows.length, cells, isAligned: true };
}

/** The lines of a header; any other piece is one. */
function linesOf(piece: PagePiece & Partial<HeaderBlock>): readonly PagePiece[] {
  return piece.lines ?? [piece];
}

/** The cells of a row; words under codes that reach over the next column, where nothing stands, are of both. */
function rowAreas(
  row: number,
  own: ReadonlyMap<number, readonly PagePiece[]>,
  columns: readonly AlignedColumn[],
): readonly Area[] {
  const areas: Area[] = [];
  for (let column = 0; column < columns.length;) {
    const [piece] = own.get(column) ?? [];
    const isWord = piece !== undefined && !isFigure(piece) && columns[column]?.isFigures === true;
    const columnSpan = isWord && columns[column + 1]?.isFigures === false && !own.has(column + 1) ? 2 : 1;
    areas.push({ row, column, rowSpan: 1, columnSpan });
    column += columnSpan;
  }
  return areas;
}

/** Where a cell lies in its grid. */
type Area = Pick<PageCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

/** The cells of the headers: each reaches as far down and up as nothing else stands over or under it. */
function headAreas(
  headers: readonly AlignedHeader[],
  count: number,
  width: number,
): readonly { readonly area: Area; readonly pieces: readonly PagePiece[] }[] {
  const taken = Array.from({ length: count }, () => new Array<boolean>(width).fill(false));
  const isFree = (row: number, { column, columnSpan }: AlignedHeader): boolean =>
    row >= 0 && row < count && !taken[row]?.slice(column, column + columnSpan).includes(true);
  const cells = [...groupBy(headers, ({ row, column }) => row * width + column).values()];
  for (const own of cells)
    for (const { row, column, columnSpan } of own) taken[row]?.fill(true, column, column + columnSpan);
  const areas = cells.flatMap((own) => {
    const [header] = own;
    if (header === undefined) return [];
    let [top, bottom] = [header.row, header.row + 1];
    while (isFree(bottom, header)) bottom += 1;
    while (isFree(top - 1, header)) top -= 1;
    const { column, columnSpan } = header;
    for (let row = top; row < bottom; row += 1) taken[row]?.fill(true, column, column + columnSpan);
    return [{ area: { row: top, column, rowSpan: bottom - top, columnSpan }, pieces: own.map(({ piece }) => piece) }];
  });
  const empty = taken.flatMap((line, row) =>
    line.flatMap((isTaken, column) =>
      isTaken ? [] : [{ area: { row, column, rowSpan: 1, columnSpan: 1 }, pieces: [] }],
    ),
  );
  return [...areas, ...empty];
}

/** A cell of no lines: its box goes from edge to edge, and none of its sides is open. */
function cellWith(area: Area, pieces: readonly PagePiece[], xs: readonly number[], ys: readonly number[]): PageCell {
  const { row, column, rowSpan, columnSpan } = area;
  const [x0, x1] = [xs[column] ?? 0, xs[column + columnSpan] ?? 0];
  const box: Box = { x0, y0: ys[row] ?? 0, x1, y1: ys[row + rowSpan] ?? 0 };
  const words = pieces.length === 0 ? box : boxAround(pieces.map((piece) => piece.box));
  const size = Math.max(0, ...pieces.map((piece) => piece.size));
  const text = hasDashBeside(pieces) ? pieces.map((piece) => piece.text).join('\n') : pieceCellText(pieces);
  return { ...area, box, isOpen: { left: false, right: false }, text, words, size };
}

/** In parts of the letters' height: a minus stands closer to its digits. */
const APART_FROM_DIGITS = 0.25;

/** Whether a dash stands before an amount and apart from it: it stands for nothing in another column, and is no minus. */
function hasDashBeside(pieces: readonly PagePiece[]): boolean {
  return pieces.some(
    (dash) =>
      isDashPiece(dash) &&
      pieces.some(
        (figure) =>
          isAmount(figure) &&
          Math.abs(figure.baseline - dash.baseline) < figure.size / 2 &&
          figure.box.x0 - dash.box.x1 > figure.size * APART_FROM_DIGITS,
      ),
  );
}
