import type { Allowance } from '../../allowance';
import type { TextTableCell } from '../../text-tables/text-table';

/** A table of a page while it is read; `outer` is the cell of another one that it stands in. */
export interface HtmlTable {
  readonly linesBefore: number;
  linesBehind: number;
  readonly outer: HtmlCell | null;
  /** What stands in it and in none of its cells. */
  readonly captions: string[];
  readonly cells: TextTableCell[];
  row: number;
  column: number;
  cell: HtmlCell | null;
  /** For each column the row from which on it is free: cells from above reach down to there. */
  readonly freeFrom: number[];
}

/** A cell while it is read, with the lines in it. */
export interface HtmlCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** The lines in it, but for those in tables in it. */
  readonly lines: string[];
}

/** Browsers take no more columns than that, and rows only as far as the table goes (HTML, 4.9.12). */
const MOST_COLUMNS = 1000;
/** The same for what a cell may span downwards. */
const MOST_ROWS = 65534;

/** @param linesBefore the lines of the page up to it */
export function openTable(linesBefore: number, outer: HtmlCell | null): HtmlTable {
  return {
    linesBefore,
    linesBehind: linesBefore,
    outer,
    captions: [],
    cells: [],
    row: -1,
    column: 0,
    cell: null,
    freeFrom: [],
  };
}

/** Begins a row; one that is still open ends with it. */
export function openRow(table: HtmlTable): void {
  closeCell(table);
  table.row += 1;
  table.column = 0;
}

/**
 * Begins a cell at the next column that no cell from above reaches into.
 * @throws DocumentFault tooLarge
 */
export function openCell(table: HtmlTable, attributes: ReadonlyMap<string, string>, allowance: Allowance): void {
  closeCell(table);
  if (table.row < 0) table.row = 0;
  while ((table.freeFrom[table.column] ?? 0) > table.row) table.column += 1;
  const columnSpan = spanOf(attributes.get('colspan'), MOST_COLUMNS);
  allowance.spend('cells', columnSpan);
  table.cell = { columnSpan, rowSpan: spanOf(attributes.get('rowspan'), MOST_ROWS), lines: [] };
}

/** The cell is put down, and its columns are taken as far down as it reaches. */
export function closeCell(table: HtmlTable): void {
  const { cell, row, column, freeFrom } = table;
  if (cell === null) return;
  const { columnSpan, rowSpan, lines } = cell;
  table.cells.push({ row, column, rowSpan, columnSpan, text: lines.join('\n') });
  for (let at = column; at < column + columnSpan; at += 1) freeFrom[at] = row + rowSpan;
  table.column = column + columnSpan;
  table.cell = null;
}

/** The cells as they are shown: none reaches below the last row. */
export function shownCells({ cells, row: last }: HtmlTable): readonly TextTableCell[] {
  return cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, last + 1 - cell.row) }));
}

/** What a page writes as a span; one for anything that is no count. */
function spanOf(written: string | undefined, most: number): number {
  const count = parseInt(written ?? '', 10);
  return count >= 1 ? Math.min(count, most) : 1;
}
