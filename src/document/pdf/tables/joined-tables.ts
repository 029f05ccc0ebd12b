import { withSpilledColumns } from './spilled-columns';
import {
  commonEdges,
  relative,
  repeatedRows,
  saysNothingNew,
  type PartCell,
  type PartOfTable,
  type TablePart,
} from './table-part';

/** A table with its parts on each page, and its cells as one table. */
export interface JoinedTable {
  readonly parts: readonly TablePart[];
  readonly cells: readonly PartCell[];
}

/** Headers have none. */
const FIGURE = /\d/;
/** A code of 科目, from 类 to 项. */
const CODE = /^\d{2,7}$/;

/** Puts together the parts that are one table: the same columns, and no other title between them. */
export function joinTables(parts: readonly TablePart[]): readonly JoinedTable[] {
  const groups: TablePart[][] = [];
  for (const part of withSpilledColumns(parts)) {
    const open = groups[groups.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && isContinued(last, part, open[0] ?? last)) open.push(part);
    else groups.push([part]);
  }
  return groups.map((own) => ({ parts: own, cells: joinedCells(own) }));
}

/** Above it stands nothing but what stood above the first part as well: title, number, unit. */
function isContinued(last: TablePart, part: TablePart, head: TablePart): boolean {
  const isBehind = part.leaf === last.leaf + 1 || part.leaf === last.lastLeaf + 1;
  return part.isNext && isBehind && saysNothingNew(part, head) && commonEdges(last.table.xs, part.table.xs) !== null;
}

/**
 * The rows of all pages one below the other, in the columns that all have. Headers that come again are dropped, and a
 * row that the page broke is put together.
 */
function joinedCells(parts: readonly TablePart[]): readonly PartCell[] {
  const edges = parts.reduce<readonly number[]>(
    (all, { table }) => commonEdges(all, table.xs) ?? all,
    relative(parts[0]?.table.xs ?? []),
  );
  const columnAt = (table: PartOfTable, index: number): number => nearest(edges, relative(table.xs)[index] ?? 0);
  const cells: PartCell[] = [];
  const [head] = parts;
  let rows = 0;
  for (const part of parts) {
    const { table } = part;
    const repeated = part === head || head === undefined ? 0 : repeatedRows(head.table, table);
    const shifted = table.cells
      .filter(({ row }) => row >= repeated)
      .map((cell): PartCell => {
        const column = columnAt(table, cell.column);
        const columnSpan = columnAt(table, cell.column + cell.columnSpan) - column;
        return { ...cell, row: cell.row - repeated + rows, column, columnSpan };
      });
    const tail = tailOf(cells, shifted, rows);
    if (tail === null) {
      cells.push(...shifted);
      rows += table.rowCount - repeated;
    } else {
      cells.splice(cells.indexOf(tail.head), 1, { ...tail.head, text: tail.head.text + tail.text });
      const others = shifted.filter(({ row }) => row > rows);
      cells.push(...others.map((cell) => ({ ...cell, row: cell.row - 1 })));
      rows += table.rowCount - repeated - 1;
    }
  }
  return cells;
}

/** Which of the edges is nearest to a place. */
function nearest(edges: readonly number[], place: number): number {
  const distances = edges.map((edge) => Math.abs(edge - place));
  return distances.indexOf(Math.min(...distances));
}

/**
 * The end of a row that a page broke: a few words and nothing else, in a table whose rows have codes or after a
 * bracket that is still open. Null where the first row of the page is a row.
 */
function tailOf(
  cells: readonly PartCell[],
  next: readonly PartCell[],
  row: number,
): { readonly head: PartCell; readonly text: string } | null {
  const [only, second] = next.filter((cell) => cell.row === row && cell.text !== '');
  if (only === undefined || second !== undefined || FIGURE.test(only.text) || only.rowSpan > 1) return null;
  const last = cells.filter((cell) => cell.row === row - 1);
  const head = last.find((cell) => cell.column === only.column && cell.text !== '');
  if (head === undefined) return null;
  const isCoded = last.some(({ column, text }) => column < head.column && CODE.test(text.trim()));
  return isCoded || hasOpenBracket(head.text) ? { head, text: only.text } : null;
}

/** Whether a bracket is opened and not closed. */
function hasOpenBracket(text: string): boolean {
  const opened = text.match(/[（(]/g)?.length ?? 0;
  const closed = text.match(/[）)]/g)?.length ?? 0;
  return opened > closed;
}
