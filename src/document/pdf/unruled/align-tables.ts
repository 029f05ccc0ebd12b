import { groupBy } from '../../../model';
import { boxAround, type Box } from '../marks/page-marks';
import { lineItem, type PageCell, type PageItem, type PageTable } from '../pages/page-items';
import type { PdfPage, PlacedPage } from '../pages/pdf-page';
import { pieceCellText, pieceLines } from '../pieces/joined-text';
import type { PagePiece } from '../pieces/pieces';
import {
  alignmentOf,
  columnAt,
  headerCount,
  headersOf,
  middleOf,
  type AlignedColumn,
  type AlignedHeader,
  type Alignment,
} from './columns';
import type { UnruledRegion } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';

/** A region with the page that it stands on. */
interface PlacedRegion {
  readonly page: PlacedPage;
  readonly region: UnruledRegion;
}

/** Right edges of figures in one column are the same within so many points. */
const SAME_EDGE = 2;
/** In this share the figures of a page have to end where those of the pages before do. */
const LEAST_SHARE = 0.5;
/** One column is a list. */
const LEAST_COLUMNS = 2;

/** Pages with the columns of their tables told, and those with tables of which columns stand on other pages. */
export interface AlignedPages {
  readonly pages: readonly PdfPage[];
  readonly unjoined: readonly number[];
}

/**
 * Tells the columns of tables that no vertical lines part, those of a table on several pages by all of them. Where
 * rows begin a page under no title and go on from none, they are further columns of the table before: neither is read.
 */
export function withAlignedTables(pages: readonly PlacedPage[]): AlignedPages {
  const groups: PlacedRegion[][] = [];
  for (const page of pages) {
    for (const item of page.items) {
      if (item.kind !== 'unruled') continue;
      const open = groups[groups.length - 1];
      const placed = { page, region: item };
      if (open && goesOn(open, placed)) open.push(placed);
      else groups.push([placed]);
    }
  }
  const sure = groups.filter(([first]) => first?.region.isSure === true);
  const isCut = sure.map(([first], index) => index > 0 && first?.region.isFurther === true);
  const isWhole = (_: unknown, index: number): boolean => !isCut[index] && !isCut[index + 1];
  const tables = new Map(sure.filter(isWhole).flatMap(tablesOf));
  const unjoined = sure.filter((group, index) => !isWhole(group, index)).flat();
  const unread = new Set(unjoined.map(({ region }) => region));
  const itemsOf = (item: PlacedPage['items'][number]): readonly PageItem[] => {
    if (item.kind !== 'unruled') return [item];
    const table = tables.get(item);
    if (table) return [table];
    return unread.has(item) ? [] : pieceLines(item.rows.flatMap(({ pieces }) => pieces)).map(lineItem);
  };
  return {
    pages: pages.map((page) => ({ ...page, items: page.items.flatMap(itemsOf) })),
    unjoined: [...new Set(unjoined.map(({ page }) => page.number))],
  };
}

/**
 * Whether a region is the rest of the table on the page before: next page, same width, and figures that end at the
 * same places.
 */
function goesOn(open: readonly PlacedRegion[], { page, region }: PlacedRegion): boolean {
  const last = open[open.length - 1];
  if (last === undefined || !region.isFurther || page.number !== last.page.number + 1) return false;
  if (page.width !== last.page.width) return false;
  const known = open.flatMap((each) => rightEdges(each.region));
  const edges = rightEdges(region);
  const same = edges.filter((edge) => known.some((each) => Math.abs(each - edge) < SAME_EDGE));
  return edges.length > 0 && same.length >= edges.length * LEAST_SHARE;
}

/** Where figures end: they are set to the right, so these are the edges of columns. */
function rightEdges({ rows }: UnruledRegion): readonly number[] {
  return rows.flatMap(({ pieces }) => pieces.filter(isFigure).map(({ box }) => box.x1));
}

/** The table of a group with columns told by all its pages, page by page; none where there is but one column. */
function tablesOf(group: readonly PlacedRegion[]): readonly (readonly [UnruledRegion, PageTable])[] {
  const rows = group.flatMap(({ region }) => region.rows);
  const count = headerCount(rows);
  const headers = rows.slice(0, count);
  const alignment = alignmentOf(headers, rows.slice(count));
  if (alignment.columns.length < LEAST_COLUMNS) return [];
  return group.map(({ region }, index) => [region, tableOf(region, index === 0 ? count : 0, alignment)] as const);
}

/** The part of a table on one page. A figure belongs to the column of its middle, words to that where they begin. */
function tableOf({ box, rows }: UnruledRegion, count: number, alignment: Alignment): PageTable {
  const { columns } = alignment;
  const xs = [...columns.map(({ from }) => from), columns[columns.length - 1]?.to ?? 0];
  const ys = [...rows.map(({ y0 }) => y0), rows[rows.length - 1]?.y1 ?? box.y1];
  const cellOf = (area: Area, pieces: readonly PagePiece[]): PageCell => cellWith(area, pieces, xs, ys);
  const heads = headAreas(headersOf(rows.slice(0, count), alignment), count, columns.length);
  const body = rows.slice(count).flatMap(({ pieces }, index) => {
    const own = groupBy(pieces, (piece) => columnAt(columns, isFigure(piece) ? middleOf(piece) : piece.box.x0));
    return rowAreas(count + index, own, columns).map((area) => cellOf(area, own.get(area.column) ?? []));
  });
  const cells = [...heads.map(({ area, pieces }) => cellOf(area, pieces)), ...body];
  return { kind: 'table', box, xs, ys, rowCount: rows.length, cells, isAligned: true };
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
  return { ...area, box, isOpen: { left: false, right: false }, text: pieceCellText(pieces), words };
}
