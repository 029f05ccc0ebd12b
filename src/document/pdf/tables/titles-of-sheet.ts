import { isTableCaption } from '../../text-tables/caption';
import {
  bareText,
  commonEdges,
  edgesOfBoth,
  filled,
  hasAmount,
  inColumns,
  relative,
  repeatedRows,
  rowsBehind,
  SAME_EDGE,
  saysNothingNew,
  type PartCell,
  type PartOfTable,
  type RowsOfTable,
  type TablePart,
} from './table-part';

/**
 * Tables that stand one below the other on a sheet are printed with the title and headers of the first one again on
 * each page. There these say nothing of the rows below them, which are of the last table, or of one whose title stands
 * at the end of the page before: the part without them; the part itself where they say what it is.
 * @param sheet the first part of the first table of the sheet
 * @param head the first part of the last table
 * @param last the last part of it
 */
export function withoutTitlesOfSheet(part: TablePart, sheet: TablePart, head: TablePart, last: TablePart): TablePart {
  const isBelow = head !== sheet && part.isNext;
  const isTitled = part.isTitledBefore && part.above.some(({ text }) => isTableCaption(text));
  if (!isBelow && !isTitled) return part;
  const { first, again, count } = titlesAgain(part, sheet);
  if (count === 0 || count === part.table.rowCount) return part;
  // The same table of another unit begins with the same row; a table of which only headers were printed may as well.
  const beginsAnew = labelOf(first.cells, count) === labelOf(again.cells, count);
  if (beginsAnew && hasAmount(last.table.cells)) return part;
  const below = rowsFrom(part.table, count);
  return { ...part, above: [], table: isTitled ? below : withinColumns(below, last.table) };
}

/** Whether a part says nothing but the title and headers of a sheet again: of the table below it they are not. */
export function isTitlesAlone(part: TablePart, sheet: TablePart): boolean {
  return part.isFirst && titlesAgain(part, sheet).count === part.table.rowCount;
}

/** The rows of the first table of a sheet and of a part in the columns of both, and with how many of them it begins. */
function titlesAgain(
  part: TablePart,
  sheet: TablePart,
): { readonly first: RowsOfTable; readonly again: RowsOfTable; readonly count: number } {
  const edges = edgesOfBoth(relative(sheet.table.xs), relative(part.table.xs), SAME_EDGE);
  const first = inColumns(sheet.table, edges);
  const again = inColumns(part.table, edges);
  // Lower headers alone are those of a table whose upper ones stand at the end of the page before.
  const isBegun = saysNothingNew(part, sheet) && (part.above.length > 0 || beginsAlike(first, again));
  return { first, again, count: isBegun ? repeatedRows(first, again) : 0 };
}

/** Whether the first row says no more than another does in each of its columns. */
function beginsAlike(first: RowsOfTable, again: RowsOfTable): boolean {
  const own = filled(first.cells.filter(({ row }) => row === 0));
  return filled(again.cells.filter(({ row }) => row === 0)).every((cell) =>
    own.some(({ column, text }) => column === cell.column && text.includes(cell.text)),
  );
}

/** What a row says beside its amounts. */
function labelOf(cells: readonly PartCell[], row: number): string {
  const own = filled(cells.filter((cell) => cell.row === row && !hasAmount([cell])));
  return own.map(bareText).join('\n');
}

/** A table from one of its rows on. */
function rowsFrom(table: PartOfTable, first: number): PartOfTable {
  const { xs, ys, rowCount } = table;
  return { xs, ys: ys.slice(first), rowCount: rowCount - first, cells: rowsBehind(table, first, 0) };
}

/** A table without what lies on the right of another's columns, where nothing stands there: headers reached further. */
function withinColumns(table: PartOfTable, { xs }: PartOfTable): PartOfTable {
  if (commonEdges(xs, table.xs) !== null) return table;
  const width = relative(xs)[xs.length - 1] ?? 0;
  const count = relative(table.xs).filter((edge) => edge < width).length;
  const cells = table.cells.filter(({ column }) => column < count);
  const isAllOf = filled(cells).length === filled(table.cells).length;
  return isAllOf ? { ...table, xs: table.xs.slice(0, count + 1), cells } : table;
}
