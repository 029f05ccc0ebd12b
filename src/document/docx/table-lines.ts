import { linesOf, sum } from './column-widths';
import { LANDSCAPE_TEXT_HEIGHT, LINE_POINTS, TABLE_LINE, TEXT_HEIGHT } from './official-layout';
import type { PrintedTable } from './printed-table';

const POINTS_PER_MM = 72 / 25.4;
/** What a row needs besides its lines. */
const BORDER = 0.75;

/** The lines of a table are set closer where that keeps it on one page. In points. */
export function tableLinePoints({ isLandscape, widths, header, rows, notes }: PrintedTable): number {
  const page = (isLandscape ? LANDSCAPE_TEXT_HEIGHT : TEXT_HEIGHT) * POINTS_PER_MM;
  // The title, its two lines, the notes, and the empty line that ends every page.
  const around = LINE_POINTS + (notes.length + 3) * TABLE_LINE.usual;
  const lines = header.length * 2 + sum(rows.map((cells) => linesOf(cells, widths)));
  const fitting = (page - around - (rows.length + header.length) * BORDER) / lines;
  const isNear = fitting >= TABLE_LINE.least && fitting < TABLE_LINE.usual;
  return isNear ? Math.floor(fitting * 10) / 10 : TABLE_LINE.usual;
}
