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

/** A table as far as it stands on one page, or on pages side by side, with what is said above it there. */
export interface TablePart {
  readonly page: number;
  /** Which of the pages that hold something its page is, and the last one of its pages. */
  readonly leaf: number;
  readonly lastLeaf: number;
  /** Where it begins in the document. */
  readonly item: PageTable;
  readonly table: PartOfTable;
  /** Whether it is the first table of its page. */
  readonly isFirst: boolean;
  /** Whether it is that, and no line stands below the part before on the page of that one. */
  readonly isNext: boolean;
  /** The lines above it, from the table before or the beginning of its page on. */
  readonly above: readonly PageLine[];
  /** What is said above it on further pages, where it lies on several side by side. */
  readonly aboveBeside: readonly PlacedTextLine[];
  /** The width and height of its page. */
  readonly paper: readonly [number, number];
}

/** Edges of columns on two pages are the same within so many points. */
const SAME_EDGE = 3;
/** A table has at most so many rows of headers. */
export const MOST_HEADERS = 6;
/** In parts of its cells: so much of a row is there where it comes again. */
const LEAST_AGAIN = 0.5;
/** What is said again on every page, and names no other table. */
const STATEMENT = /^[（(]?(?:金额|计量)?单位[：:]|^[（(]?续表?[)）]?$|^[（(](?:万元|元)[)）]$/;

/** Whether the lines above a part of a table say nothing that is not said above its first part. */
export function saysNothingNew({ above }: TablePart, head: TablePart): boolean {
  const named = head.above.map(bare);
  // Where pages lie side by side more stands on one line.
  return above.every((line) => named.some((each) => each.includes(bare(line))) || isStatement(line));
}

/** Whether a line is said on every page of a table. */
export function isStatement({ text }: PageLine): boolean {
  return STATEMENT.test(text.trim());
}

/** A line without what says that it goes on: “（续表）” is no other title. */
function bare({ text }: PageLine): string {
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

/** Edges counted from the left one: pages may be shifted. */
export function relative(edges: readonly number[]): readonly number[] {
  const [first = 0] = edges;
  return edges.map((edge) => edge - first);
}

/**
 * How many rows a page begins with that are the headers of the table again. Words that were wrapped may have lost their
 * further lines there, so the beginnings of words are enough where most of a row is there.
 */
export function repeatedRows(head: PartOfTable, table: PartOfTable): number {
  const most = Math.min(MOST_HEADERS, head.rowCount, table.rowCount - 1);
  const [before, again] = [upperRows(head, most), upperRows(table, most)];
  let count = 0;
  for (let row = 0; row < most; row += 1) {
    const kind = againIn(before[row] ?? [], again[row] ?? []);
    if (kind === 'other') break;
    // Rows of which nothing is left count where another one follows.
    if (kind === 'again') count = row + 1;
  }
  return count;
}

/** Whether the cells of a row say the same again as those of another, nothing at all, or something else. */
function againIn(before: readonly PartCell[], again: readonly PartCell[]): 'again' | 'nothing' | 'other' {
  const texts = new Map(before.map((cell) => [cell.column, bareText(cell)]));
  const said = again.map((cell) => ({ text: bareText(cell), was: texts.get(cell.column) ?? '' }));
  const filled = said.filter(({ text }) => text !== '');
  if (filled.length === 0) return 'nothing';
  if (!filled.every(({ text, was }) => was.startsWith(text))) return 'other';
  const whole = before.filter((cell) => bareText(cell) !== '').length;
  const hasWords = filled.some(({ text }) => /[^\d.,]/.test(text));
  return hasWords && filled.length >= whole * LEAST_AGAIN ? 'again' : 'other';
}

/** The cells of the upper rows, row by row. */
function upperRows({ cells }: PartOfTable, most: number): readonly (readonly PartCell[])[] {
  const rows = Array.from({ length: most }, (): PartCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows;
}

/** The text of a cell without blanks. */
function bareText({ text }: PartCell): string {
  return text.replace(/\s/g, '');
}
