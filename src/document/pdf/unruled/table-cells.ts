import { groupBy } from '../../../model';
import { boxAround, type Box } from '../marks/page-marks';
import type { PageCell, PageTable } from '../pages/page-items';
import type { UnruledRegion, UnruledRow } from '../pages/unruled-regions';
import { isAmount, isDashPiece, isFigure } from '../pages/words-and-figures';
import { pieceCellText } from '../pieces/joined-text';
import { middleOf, type PagePiece } from '../pieces/pieces';
import { columnAt, type AlignedColumn } from './column-edges';
import type { AlignedHeader, Alignment } from './alignment';
import type { HeaderBlock, HeaderRow } from './header-blocks';

/** The rows of headers that a part of a table has, and their headers at their columns. */
interface Headers {
  readonly rows: readonly HeaderRow[];
  readonly heads: readonly AlignedHeader[];
}

/** The headers stand on the first page of a table. */
export const NO_HEADERS: Headers = { rows: [], heads: [] };

/** The part of a table on one page. A figure belongs to the column of its middle, words to that where they begin. */
export function tableOf(
  { box }: UnruledRegion,
  headers: Headers,
  others: readonly UnruledRow[],
  { columns, isLeft }: Alignment,
): PageTable {
  const count = headers.rows.length;
  const rows = [...headers.rows, ...others];
  const xs = [...columns.map(({ from }) => from), columns[columns.length - 1]?.to ?? 0];
  const ys = [...rows.map(({ y0 }) => y0), rows[rows.length - 1]?.y1 ?? box.y1];
  const cellOf = (area: Area, pieces: readonly PagePiece[]): PageCell => cellWith(area, pieces, xs, ys);
  const heads = headAreas(headers.heads, count, columns.length);
  const body = others.flatMap(({ pieces }, index) => {
    const own = groupBy(pieces, (piece) =>
      columnAt(columns, isFigure(piece) && !isLeft ? middleOf(piece) : piece.box.x0),
    );
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
  return { ...area, box, isOpen: { left: false, right: false, below: false }, text, words, size };
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
