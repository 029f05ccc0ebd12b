import { isTableCaption } from '../../text-tables/caption';
import type { PageCell, PageLine, PageTable } from '../pages/page-items';
import type { PlacedTextLine } from '../words/paragraphs';

/** A cell of a table with the page that it stands on. */
export interface PartCell extends PageCell {
  readonly page: number;
}

/** A table with cells of one page, or of pages that lie side by side. */
export interface PartOfTable extends Pick<PageTable, 'xs' | 'ys' | 'rowCount'> {
  readonly cells: readonly PartCell[];
}

/** The rows of a table, with columns that are numbered as those of the other parts. */
export type RowsOfTable = Pick<PartOfTable, 'cells' | 'rowCount'>;

/** A table as far as it stands on one page, or on pages side by side, with what is said above it there. */
export interface TablePart {
  readonly page: number;
  /** Which of the pages that hold more than ends of lines or notes its page is, and the last one of its pages. */
  readonly leaf: number;
  readonly lastLeaf: number;
  /** Where it begins in the document. */
  readonly item: PageTable;
  readonly table: PartOfTable;
  /** Whether it is the first table of its page. */
  readonly isFirst: boolean;
  /** Whether it is that, and no line stands below the part before on the page of that one. */
  readonly isNext: boolean;
  /** Whether another table stands beside it. */
  readonly isBeside: boolean;
  /** Whether it begins its page under no title, and tables stand beside each other on the page before: of which is it? */
  readonly isAstray: boolean;
  /** Whether its title stands at the end of the page before. */
  readonly isTitledBefore: boolean;
  /** The lines above it, from the table before or the beginning of its page on. */
  readonly above: readonly PageLine[];
  /** What is said above it on further pages, where it lies on several side by side. */
  readonly aboveBeside: readonly PlacedTextLine[];
  /** The width and height of its page. */
  readonly paper: readonly [number, number];
}

/** Edges of columns on two pages are the same within so many points. */
export const SAME_EDGE = 3;
/** Rows in which a table may have its own title. */
const TITLE_ROWS = 3;
/** A table has at most so many rows of headers. */
export const MOST_HEADERS = 6;
/** In parts of its cells: so much of a row is there where it comes again. */
const LEAST_AGAIN = 0.5;
/** Words have more than the signs of figures. */
export const WORDS = /[^\d.,，．\s-]/;
/** An amount with its decimals. */
const AMOUNT = /\d[.．]\d{1,2}$|\d{3}[.．]$|\d[,，]\d{3}/;
/** The number of a column or a line. */
export const COLUMN_NUMBER = /^\d{1,2}$/;
/** What is said again on every page, and names no other table. */
const STATEMENT = /^[（(]?(?:金额|计量)?单位[：:]|^[（(]?续表?[)）]?$|^[（(](?:万元|元)[)）]$/;
/** What says that the table above goes on: 续表, or its title with （续）. */
const GOES_ON = /(?:^|[（(])续表?[)）]?$|表续表?$/;

/** Whether the lines above a part of a table say nothing that is not said above its first part. */
export function saysNothingNew({ above }: TablePart, head: TablePart): boolean {
  const named = head.above.map(bare);
  // Where pages lie side by side more stands on one line.
  return above.every((line) => named.some((each) => each.includes(bare(line))) || isStatement(line));
}

/** The titles within the lines of a part, without blanks and what says that it goes on. */
export function titlesInside({ table }: TablePart): readonly string[] {
  return table.cells.filter(({ row, text }) => row < TITLE_ROWS && isTableCaption(text)).map(bare);
}

/** Whether a part has a title within its lines that another one has not. */
export function isTitledAnew(part: TablePart, head: TablePart): boolean {
  const known = titlesInside(head);
  return titlesInside(part).some((title) => !known.includes(title));
}

/** Whether a line is said on every page of a table. */
export function isStatement({ text }: PageLine): boolean {
  return STATEMENT.test(text.trim());
}

/** Whether a part says that it goes on with the table above it, wherever it stands. */
export function saysItGoesOn({ above }: TablePart): boolean {
  return above.some(({ text }) => GOES_ON.test(text.replace(/\s/g, '')));
}

/** A line without what says that it goes on: “（续表）” is no other title. */
function bare({ text }: Pick<PageLine, 'text'>): string {
  return text.replace(/[（(]?续表?[)）]?|\s/g, '');
}

/** The edges of both, seen from their left one; null where they are not columns of one table. */
export function commonEdges(one: readonly number[], other: readonly number[]): readonly number[] | null {
  const [first, second] = [relative(one), relative(other)];
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  const isIn = few.every((edge) => many.some((each) => Math.abs(each - edge) < SAME_EDGE));
  const [endOfFew = 0, endOfMany = 0] = [few[few.length - 1], many[many.length - 1]];
  return isIn && Math.abs(endOfFew - endOfMany) < SAME_EDGE ? many : null;
}

/** The edges of both, those once that agree within so many points. */
export function edgesOfBoth(one: readonly number[], other: readonly number[], within: number): readonly number[] {
  const further = other.filter((edge) => one.every((each) => Math.abs(each - edge) >= within));
  return [...one, ...further].sort((first, second) => first - second);
}

/** Edges counted from the left one: pages may be shifted. */
export function relative(edges: readonly number[]): readonly number[] {
  const [first = 0] = edges;
  return edges.map((edge) => edge - first);
}

/** The rows of a part in the columns that all parts have. */
export function inColumns({ xs, cells, rowCount }: PartOfTable, edges: readonly number[]): RowsOfTable {
  const columns = relative(xs).map((place) => nearest(edges, place));
  const columnAt = (index: number): number => columns[index] ?? 0;
  const placed = cells.map((cell): PartCell => {
    const column = columnAt(cell.column);
    return { ...cell, column, columnSpan: columnAt(cell.column + cell.columnSpan) - column };
  });
  return { cells: placed, rowCount };
}

/** The rows of a part from one on, to be counted on from another. */
export function rowsBehind({ cells }: RowsOfTable, first: number, rows: number): readonly PartCell[] {
  return cells.filter(({ row }) => row >= first).map((cell) => ({ ...cell, row: cell.row - first + rows }));
}

/** Which of the edges is nearest to a place. */
function nearest(edges: readonly number[], place: number): number {
  const distances = edges.map((edge) => Math.abs(edge - place));
  return distances.indexOf(Math.min(...distances));
}

/**
 * How many rows a page begins with that are the headers of the table again. There words may have lost lines that were
 * wrapped, and where cells reach over several rows whole rows may be lost, or lines stand by themselves: each cell says
 * a part of what the headers of its column say.
 */
export function repeatedRows(head: RowsOfTable, table: RowsOfTable): number {
  const before = upperRows(head, Math.min(MOST_HEADERS, head.rowCount)).map(filled);
  const again = upperRows(table, Math.min(MOST_HEADERS, table.rowCount)).map(filled);
  const words = headerWords(before);
  // A row with an amount is printed again as a whole or not at all: half of one is the end of a row that a page broke.
  const isWhole = (cell: PartCell): boolean =>
    before.flat().some((each) => each.column === cell.column && bareText(each) === bareText(cell));
  const isAgain = (cells: readonly PartCell[]): boolean =>
    cells.some(({ text }) => WORDS.test(text)) &&
    (cells.length > 1 || before.flat().some((cell) => bareText(cell) === cells.map(bareText).join(''))) &&
    cells.every((cell) => words.get(cell.column)?.includes(bareText(cell)) === true || isWhole(cell)) &&
    before.some((row) => row.length > 0 && cells.length >= row.length * LEAST_AGAIN);
  // Numbers of columns are headers below others only: by themselves they may be a row of figures.
  const isNumbered = (cells: readonly PartCell[], row: number): boolean =>
    numbersColumns(cells) && cells.every(isWhole) && again.slice(0, row).some(isAgain);
  const end = again.findIndex((cells, row) => cells.length > 0 && !isAgain(cells) && !isNumbered(cells, row));
  const own = again.slice(0, end < 0 ? again.length : end);
  // Rows of which nothing is left count where another one follows; all of a page are headers only without a figure.
  const count = own.reduce((last, cells, row) => (cells.length > 0 ? row + 1 : last), 0);
  return count === table.rowCount && hasAmount(own.flat()) ? count - 1 : count;
}

/** What the rows above the first amount say in each column. */
function headerWords(rows: readonly (readonly PartCell[])[]): ReadonlyMap<number, string> {
  const first = rows.findIndex(hasAmount);
  const words = new Map<number, string>();
  for (const cell of (first < 0 ? rows : rows.slice(0, first)).flat()) {
    words.set(cell.column, `${words.get(cell.column) ?? ''}\n${bareText(cell)}`);
  }
  return words;
}

/** Whether an amount stands in one of the cells. */
export function hasAmount(cells: readonly PartCell[]): boolean {
  return cells.some(({ text }) => AMOUNT.test(text));
}

/** The cells in which something stands. */
export function filled(cells: readonly PartCell[]): readonly PartCell[] {
  return cells.filter((cell) => bareText(cell) !== '');
}

/** The cells of the upper rows, row by row. */
function upperRows({ cells }: RowsOfTable, most: number): readonly (readonly PartCell[])[] {
  const rows = Array.from({ length: most }, (): PartCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows;
}

/** Whether a row numbers the columns: 1, 2, 3. Above it stand headers, and under it the first row. */
export function numbersColumns(row: readonly PartCell[]): boolean {
  const numbers = row.filter(({ text }) => !WORDS.test(text));
  const [first] = numbers;
  return (
    numbers.length > 1 &&
    numbers.every(({ text }, at) => COLUMN_NUMBER.test(text) && Number(text) === Number(first?.text) + at)
  );
}

/** The text of a cell without blanks. */
export function bareText({ text }: PartCell): string {
  return text.replace(/\s/g, '');
}
