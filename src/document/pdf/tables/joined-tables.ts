import type { PageCell, PageTable } from '../pages/page-items';

/** A table as far as it stands on one page, with what is said above it there. */
export interface TablePart {
  readonly page: number;
  readonly table: PageTable;
  /** Whether no line stands below the part before on the page of that one. */
  readonly isNext: boolean;
  /** The lines above it, from the table before or the beginning of its page on. */
  readonly above: readonly string[];
}

/** A cell of a table that may stand on several pages, in rows and columns of the whole. */
export interface JoinedCell extends PageCell {
  readonly page: number;
}

export interface JoinedTable {
  readonly parts: readonly TablePart[];
  readonly cells: readonly JoinedCell[];
}

/** Edges of columns on two pages are the same within so many points. */
const SAME_EDGE = 3;
/** A table has at most so many rows of headers. */
const MOST_HEADERS = 6;
const FIGURE = /\d/;
/** What is said again on every page, and names no other table. */
const STATEMENT = /^[（(]?(?:金额)?单位[：:]|^[（(]?续表?[)）]?$|^[（(](?:万元|元)[)）]$/;
const CODE = /^\d{2,7}$/;

/** Puts together the parts that are one table: the same columns, and no other title between them. */
export function joinTables(parts: readonly TablePart[]): readonly JoinedTable[] {
  const groups: TablePart[][] = [];
  for (const part of parts) {
    const open = groups[groups.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && isContinued(last, part, open[0] ?? last)) open.push(part);
    else groups.push([part]);
  }
  return groups.map((own) => ({ parts: own, cells: joinedCells(own) }));
}

/** Above it stands nothing but what stood above the first part as well: title, number, unit. */
function isContinued(last: TablePart, part: TablePart, head: TablePart): boolean {
  if (!part.isNext || part.page !== last.page + 1) return false;
  const named = new Set(head.above.map(bare));
  if (part.above.some((line) => !named.has(bare(line)) && !STATEMENT.test(line))) return false;
  return commonEdges(last.table.xs, part.table.xs) !== null;
}

function bare(line: string): string {
  return line.replace(/[（(]?续表?[)）]?|\s/g, '');
}

/** The edges of both, seen from their left one; null where they are not columns of one table. */
function commonEdges(one: readonly number[], other: readonly number[]): readonly number[] | null {
  const [first, second] = [relative(one), relative(other)];
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  const isIn = few.every((edge) => many.some((each) => Math.abs(each - edge) < SAME_EDGE));
  const [endOfFew = 0, endOfMany = 0] = [few[few.length - 1], many[many.length - 1]];
  return isIn && Math.abs(endOfFew - endOfMany) < SAME_EDGE ? many : null;
}

function relative(edges: readonly number[]): readonly number[] {
  const [first = 0] = edges;
  return edges.map((edge) => edge - first);
}

function joinedCells(parts: readonly TablePart[]): readonly JoinedCell[] {
  const edges = parts.reduce<readonly number[]>(
    (all, { table }) => commonEdges(all, table.xs) ?? all,
    relative(parts[0]?.table.xs ?? []),
  );
  const columnAt = (table: PageTable, index: number): number => nearest(edges, relative(table.xs)[index] ?? 0);
  const cells: JoinedCell[] = [];
  const [head] = parts;
  let rows = 0;
  for (const part of parts) {
    const { table, page } = part;
    const repeated = part === head || head === undefined ? 0 : repeatedRows(head.table, table);
    const shifted = table.cells
      .filter(({ row }) => row >= repeated)
      .map((cell): JoinedCell => {
        const column = columnAt(table, cell.column);
        const columnSpan = columnAt(table, cell.column + cell.columnSpan) - column;
        return { ...cell, page, row: cell.row - repeated + rows, column, columnSpan };
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

function nearest(edges: readonly number[], place: number): number {
  const distances = edges.map((edge) => Math.abs(edge - place));
  return distances.indexOf(Math.min(...distances));
}

/** How many rows a page begins with that are the headers of the table again. */
function repeatedRows(head: PageTable, table: PageTable): number {
  const most = Math.min(MOST_HEADERS, head.rowCount, table.rowCount - 1);
  let count = 0;
  while (count < most && isSameRow(head, table, count) && hasWords(head, count)) count += 1;
  return count;
}

function isSameRow(one: PageTable, other: PageTable, row: number): boolean {
  return rowText(one, row) === rowText(other, row);
}

function hasWords(table: PageTable, row: number): boolean {
  return /[^\d.,\s|]/.test(rowText(table, row));
}

function rowText({ cells }: PageTable, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('|');
}

/**
 * The end of a row that a page broke: a few words and nothing else, in a table whose rows have codes or after a
 * bracket that is still open. Null where the first row of the page is a row.
 */
function tailOf(
  cells: readonly JoinedCell[],
  next: readonly JoinedCell[],
  row: number,
): { readonly head: JoinedCell; readonly text: string } | null {
  const [only, second] = next.filter((cell) => cell.row === row && cell.text !== '');
  if (only === undefined || second !== undefined || FIGURE.test(only.text) || only.rowSpan > 1) return null;
  const last = cells.filter((cell) => cell.row === row - 1);
  const head = last.find((cell) => cell.column === only.column && cell.text !== '');
  if (head === undefined) return null;
  const isCoded = last.some(({ column, text }) => column < head.column && CODE.test(text.trim()));
  return isCoded || hasOpenBracket(head.text) ? { head, text: only.text } : null;
}

function hasOpenBracket(text: string): boolean {
  const opened = text.match(/[（(]/g)?.length ?? 0;
  const closed = text.match(/[）)]/g)?.length ?? 0;
  return opened > closed;
}
