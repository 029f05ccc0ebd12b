import { typedCells, type Span } from '../../model';
import { tableSurroundings, type LineOfText } from '../text-tables/surroundings';
import type { TextTable, TextTableCell } from '../text-tables/text-table';

/** The line below the headings of a table in Markdown holds nothing but these, and dashes. */
const RULER = /^[\s|｜:：-]+$/;
/** A line of contents: a heading, and the page that it is on. */
const PAGE_NUMBER = /^[-—(（]?\d{1,3}[-—)）]?$/;
/** Fewer rows or cells make no table. */
const LEAST = 2;
/** No table of accounts is wider. */
const MOST_COLUMNS = 256;
/** Of a table's places so many hold a cell: lists of words between walls are more uneven. */
const LEAST_FILLED = 0.5;

/** A row with the paragraph that it is. */
interface Row {
  readonly paragraph: number;
  readonly cells: readonly string[];
}

/** Lines that stand together as rows. */
interface Block {
  readonly from: number;
  to: number;
  readonly rows: Row[];
}

/**
 * The tables of a text without a format: rows typed with “|” between their cells, copied from a page with each cell on a
 * line of its own that ends in “|”, or pasted with tabs.
 * @param spans of its lines
 */
export function lineTables(plain: string, spans: readonly Span[]): readonly TextTable[] {
  const lines = spans.map(({ start, end }): LineOfText => ({
    text: plain.slice(start, end),
    cell: null,
    isContents: false,
  }));
  return blocksOf(plain, spans).flatMap(({ from, to, rows: typed }): readonly TextTable[] => {
    const rows = cellPerLine(typed) ?? typed;
    if (!isTable(rows) || isContents(rows)) return [];
    const range = { linesBefore: from, linesBehind: to, cell: null };
    return [{ ...tableSurroundings(lines, range), cells: headed(rows.map(cellsOf)) }];
  });
}

/** Runs of lines that are rows; empty lines and rulers within a run belong to it. */
function blocksOf(plain: string, spans: readonly Span[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [paragraph, span] of spans.entries()) {
    const line = plain.slice(span.start, span.end);
    const cells = rowOf(plain, span);
    if (cells !== null) {
      if (open === null) blocks.push((open = { from: paragraph, to: paragraph, rows: [] }));
      open.rows.push({ paragraph, cells });
      open.to = paragraph + 1;
    } else if (line.trim() !== '' && !isRuler(line)) open = null;
  }
  return blocks;
}

function isRuler(line: string): boolean {
  return line.includes('--') && RULER.test(line);
}

/** The cells of a line that is a row; null for any other line, and for a sentence whatever stands in it. */
function rowOf(plain: string, span: Span): readonly string[] | null {
  const line = plain.slice(span.start, span.end);
  if (line.includes('。') || isRuler(line)) return null;
  const cells = typedCells(plain, span).map(({ text }) => text);
  const isWalled = /[|｜]/.test(line);
  return cells.length >= LEAST && (isWalled || cells.filter((cell) => cell !== '').length >= LEAST) ? cells : null;
}

/**
 * Rows whose cells stand on a line each, “合计 |”, and that a wall alone parts; null where the lines are no such table.
 */
function cellPerLine(lines: readonly Row[]): readonly Row[] | null {
  if (!lines.every(({ cells }) => cells.length === LEAST && cells[1] === '')) return null;
  const rows: { paragraph: number; cells: string[] }[] = [];
  for (const { paragraph, cells } of lines) {
    const [cell = ''] = cells;
    if (rows.length === 0 || cell === '') rows.push({ paragraph, cells: [] });
    if (cell !== '') rows.at(-1)?.cells.push(cell);
  }
  const filled = rows.filter(({ cells }) => cells.length > 0);
  return filled.every(({ cells }) => cells.length === filled[0]?.cells.length) ? filled : [];
}

/** Whether rows are enough, and alike enough, to be one table. */
function isTable(rows: readonly Row[]): boolean {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const isEven = count >= rows.length * width * LEAST_FILLED;
  return rows.length >= LEAST && width >= LEAST && width <= MOST_COLUMNS && isEven;
}

/** “一、收入决算情况说明\t5”: headings with the pages that they are on. */
function isContents(rows: readonly Row[]): boolean {
  return rows.every(({ cells }) => cells.length <= LEAST && PAGE_NUMBER.test(cells.at(-1) ?? ''));
}

/**
 * Headings that were merged, “项目 | 预算数 | 决算数” above “合计 | 一般公共预算 | 合计 | 一般公共预算”, stand over those that come again once for
 * each of them; the first one stands beside both rows.
 */
function headed(rows: readonly (readonly TextTableCell[])[]): readonly TextTableCell[] {
  const [upper = [], lower = [], ...others] = rows;
  const [corner, ...heads] = filledAtFront(upper);
  const below = filledAtFront(lower[0]?.text === '' ? lower.slice(1) : lower);
  const width = below.length / heads.length;
  const isRepeated = below.every(({ text }, at) => text === below[at % width]?.text && !/\d/.test(text));
  if (!corner || heads.length < LEAST || width < LEAST || !Number.isInteger(width) || !isRepeated) return rows.flat();
  return [
    { ...corner, rowSpan: 2 },
    ...heads.map((head, at) => ({ ...head, column: 1 + at * width, columnSpan: width })),
    ...below.map((cell, at) => ({ ...cell, column: 1 + at })),
    ...others.flat(),
  ];
}

/** The cells of a row up to the first empty one; none where another one stands behind that. */
function filledAtFront(row: readonly TextTableCell[]): readonly TextTableCell[] {
  const end = row.findIndex(({ text }) => text === '');
  const filled = end < 0 ? row : row.slice(0, end);
  return row.slice(filled.length).every(({ text }) => text === '') ? filled : [];
}

/** Walls at both ends of a row are the frame of its table, and stand for no cells. */
function cellsOf({ paragraph, cells }: Row, row: number): readonly TextTableCell[] {
  const isFramed = cells.length > LEAST && cells[0] === '' && cells.at(-1) === '';
  return (isFramed ? cells.slice(1, -1) : cells).map((text, column) => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    paragraph,
  }));
}
