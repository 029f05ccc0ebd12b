import { wrappedLines, sum } from './column-widths';
import { LANDSCAPE_TEXT_HEIGHT, LINE_POINTS, SIZES, TABLE_BORDER, TEXT_HEIGHT } from './official-layout';
import type { PrintedTable } from './printed-table';

const POINTS_PER_MM = 72 / 25.4;
/** What a row needs besides its lines. */
const BORDER = 0.75;

/** How the text of a table is set, in points. */
export interface TableType {
  readonly line: number;
  readonly letters: number;
}

/** The lines of a table are set closer where that keeps it on one page, and its letters smaller with them. */
export function tableType({ isLandscape, widths, header, rows, notes }: PrintedTable): TableType {
  const page = (isLandscape ? LANDSCAPE_TEXT_HEIGHT : TEXT_HEIGHT) * POINTS_PER_MM;
  // The title, its two lines, the notes, and the empty line that ends every page.
  const around = LINE_POINTS + (notes.length + 3) * TABLE_BORDER.usual;
  const lines = header.length * 2 + sum(rows.map((cells) => wrappedLines(cells, widths)));
  const fitting = (page - around - (rows.length + header.length) * BORDER) / lines;
  const isNear = fitting >= TABLE_BORDER.least && fitting < TABLE_BORDER.usual;
  return isNear ? closer(Math.floor(fitting * 10) / 10) : { line: TABLE_BORDER.usual, letters: SIZES.table };
}

/** Letters come in half points; on lines as high as themselves their heads would be cut off. */
function closer(line: number): TableType {
  return { line, letters: Math.min(SIZES.table, Math.floor((line / TABLE_BORDER.air) * 2) / 2) };
}
