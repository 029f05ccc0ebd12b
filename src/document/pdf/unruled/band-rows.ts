import { holdsFigure, pieceRows, type UnruledRegion, type UnruledRow } from '../pages/unruled-regions';
import { isNumbering } from './header-blocks';
import { hasTwoFigures, rowPitch, wrappedRows } from './wrapped-rows';

/**
 * The rows of a region. What stands between two horizontal lines is one row, but above the first figure, where headers
 * stand over others, and where figures stand below each other, as in a table with lines around its headers alone.
 */
export function regionRows({ rows, isBanded }: UnruledRegion): readonly UnruledRow[] {
  if (!isBanded) return rows;
  const first = rows.findIndex(holdsFigure);
  return rows.flatMap((row, index) => {
    if (index < first) return partedRow(row);
    return index === first ? belowNumbers(row) : partedBand(row);
  });
}

/** What stands between two lines, of which one may number the columns: it is a row by itself, as are those above it. */
function belowNumbers(row: UnruledRow): readonly UnruledRow[] {
  const lines = partedRow(row);
  const count = lines.map(isNumbering).lastIndexOf(true) + 1;
  if (count === 0) return partedBand(row);
  const rest = lines.slice(count);
  const y0 = rest[0]?.y0 ?? row.y1;
  const below = rest.length === 0 ? [] : partedBand({ pieces: rest.flatMap(({ pieces }) => pieces), y0, y1: row.y1 });
  return [...lines.slice(0, count), ...below];
}

/** What stands between two lines as a row, or as several where figures stand below each other. */
export function partedBand(row: UnruledRow): readonly UnruledRow[] {
  if (!hasTwoFigures(row)) return [row];
  const lines = partedRow(row);
  return wrappedRows(lines, rowPitch(lines));
}

/** A row for each line of words; the first and the last reach to the edges of the whole. */
function partedRow(row: UnruledRow): readonly UnruledRow[] {
  const lines = pieceRows(row.pieces);
  return lines.map(({ pieces }, line) => ({
    pieces,
    y0: line === 0 ? row.y0 : (lines[line]?.y0 ?? row.y0),
    y1: lines[line + 1]?.y0 ?? row.y1,
  }));
}
