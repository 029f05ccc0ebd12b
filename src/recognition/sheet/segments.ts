import { digitsOf } from './codes';
import { cellText, columnsOnly, rowWords, rowTexts, type Grid } from './grid';
import { findHeaderBands, type HeaderBand } from './header-bands';
import { headerColumns, type HeaderColumn } from './header-columns';
import { isTotalLabel, type HeaderWords } from './header-words';
import { isCaption, isNote } from './line-kinds';
import { readRowWords } from './row-words';
import { isTableTitle, readTitle } from './titles';
import { normaliseLabel } from '../../standards';

/** A stretch of rows below one header; a table has one, or several where its header is printed again. */
export interface DataRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * One table on a sheet, not yet known which. `id` is the sheet's name, with “#2” for the second table on
 * it. `captionTop` to the header are the lines with title, unit and year. Tables side by side have their
 * columns from `left` up to `right`, exclusive.
 */
export interface SheetSegment {
  readonly id: string;
  readonly grid: Grid;
  readonly captionTop: number;
  readonly band: HeaderBand;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  readonly ranges: readonly DataRange[];
  /** Where a sheet has no header of its own: the segment on another sheet whose columns it takes over. */
  readonly continues?: SheetSegment;
  /** Columns by which such a sheet stands to the right of the one that it continues; less than 0 to the left. */
  readonly shift?: number;
}

/** Splits a sheet into its tables, from top to bottom and from left to right. */
export function segmentsOf(grid: Grid, known?: HeaderWords): readonly SheetSegment[] {
  const starts = sideBySide(grid);
  if (starts.length < 2) return numberedSegments(stackedSegments(grid, known));
  // Headers of different height stand beside each other, so each part is read as if it were alone.
  return numberedSegments(
    starts.flatMap((start, index) => {
      const left = index === 0 ? 0 : start;
      const right = starts[index + 1] ?? grid.columns;
      return stackedSegments(columnsOnly(grid, left, right), known).map((part) => ({ ...part, left, right }));
    }),
  );
}

/** The tables below one another; each reaches down to the title of the next. */
function stackedSegments(grid: Grid, known?: HeaderWords): readonly SheetSegment[] {
  const bands = findHeaderBands(grid, known);
  const parts = bands.flatMap((band, index) => {
    const next = bands[index + 1];
    const end = next === undefined ? grid.rows : captionTop(grid, next.top, band.bottom + 1);
    const segment: SheetSegment = {
      id: grid.sheet.name,
      grid,
      captionTop: index === 0 ? 0 : captionTop(grid, band.top, (bands[index - 1]?.bottom ?? -1) + 1),
      band,
      left: 0,
      right: grid.columns,
      columns: headerColumns(grid, band),
      ranges: [{ from: band.sharesTotal ? band.bottom : band.bottom + 1, to: end }],
    };
    return splitSideBySide(segment);
  });
  return joinRepeatedHeaders(parts);
}

/** A page may stand a column or two beside the one before it. */
const SHIFTS = [0, 1, -1, 2, -2];

/**
 * A sheet without a header that goes on with the rows of the table on another sheet; null where its rows are
 * no such rows. Its columns are those of that table, or as many places to the left or right as its codes stand.
 */
export function headerlessSegment(grid: Grid, before: SheetSegment | undefined): SheetSegment | null {
  if (before === undefined || grid.rows === 0) return null;
  // The right one of two tables side by side goes on at the left of a sheet of its own.
  const home = -before.left;
  const possible = [...new Set([home, ...SHIFTS])].filter((shift) => goesOn(grid, before, shift));
  // Names under figures show that the page is out of line; where nothing fits, it is read as it stands.
  const shift = possible.find((places) => !hasWordsUnderFigures(grid, before, places)) ?? possible[0];
  if (shift === undefined) return null;
  const band: HeaderBand = { top: 0, bottom: -1, sharesTotal: false };
  const ranges = [{ from: 0, to: grid.rows }];
  const own = { ...before, id: grid.sheet.name, grid, captionTop: 0, band, ranges, continues: before };
  if (shift === 0) return own;
  const columns = before.columns.map((header) => ({ ...header, column: header.column + shift }));
  const moved = { ...own, columns, left: Math.max(0, own.left + shift), right: own.right + shift };
  return shift === home ? moved : { ...moved, shift };
}

/** Whether most rows have a code where those of the table have theirs, so many columns to the right. */
function goesOn(grid: Grid, { columns, grid: { columns: width } }: SheetSegment, shift: number): boolean {
  if (grid.columns > width + Math.max(0, shift)) return false;
  const codes = columns.filter(({ role }) => role === 'code').map(({ column }) => column + shift);
  const left = Math.min(...codes);
  if (codes.length === 0 || left < 0) return false;
  let coded = 0;
  let filled = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    const texts = rowTexts(grid, row);
    if (texts.length === 0 || texts.some(isNote)) continue;
    // Nothing stands to the left of codes that are out of line.
    if (shift !== 0 && rowTexts(grid, row, 0, left).length > 0) return false;
    filled += 1;
    if (codes.some((column) => digitsOf(cellText(grid, row, column)) !== null)) coded += 1;
    else if (texts.some((text) => isTotalLabel(normaliseLabel(text)))) filled -= 1;
  }
  return coded > 0 && coded >= filled;
}

/** Whether a word stands where the table before has its figures, so many columns to the right. */
function hasWordsUnderFigures(grid: Grid, { columns }: SheetSegment, shift: number): boolean {
  const figures = columns.filter(({ role }) => role === 'value').map(({ column }) => column + shift);
  for (let row = 0; row < grid.rows; row += 1) {
    if (figures.some((column) => /\p{Script=Han}/u.test(cellText(grid, row, column)))) return true;
  }
  return false;
}

/** Where the tables of a sheet begin, if all of them stand beside one another below one row of titles. */
function sideBySide(grid: Grid): readonly number[] {
  const rows: (readonly number[])[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (rowWords(grid, row).some(isTableTitle)) rows.push(titlesOn(grid, row));
  }
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 ? only : [];
}

/** Titles of several tables beside one another part the columns below them. */
function splitSideBySide(segment: SheetSegment): readonly SheetSegment[] {
  const { grid, columns } = segment;
  const starts = titleColumns(segment);
  if (starts.length < 2) return [segment];
  return starts.map((start, index) => {
    const left = index === 0 ? 0 : start;
    const right = starts[index + 1] ?? grid.columns;
    return { ...segment, left, right, columns: columns.filter(({ column }) => column >= left && column < right) };
  });
}

/** The columns at which the titles of different tables begin, one for each, on one row. */
function titleColumns({ grid, captionTop: top, band }: SheetSegment): readonly number[] {
  for (let row = top; row < band.top; row += 1) {
    const starts = titlesOn(grid, row);
    if (starts.length > 1) return starts;
  }
  return [];
}

/** The columns of a row at which titles of different tables stand. */
function titlesOn(grid: Grid, row: number): readonly number[] {
  const starts = new Map<string, number>();
  for (let column = 0; column < grid.columns; column += 1) {
    const verdict = readTitle(cellText(grid, row, column));
    if (verdict?.kind === 'table') starts.set(verdict.table, column);
  }
  return [...starts.values()].sort((a, b) => a - b);
}

/** Lines that introduce a table are looked for this far above its header. */
const MOST_CAPTION_ROWS = 8;

/** The topmost title or caption above a header, with no figures or notes of the table above in between. */
function captionTop(grid: Grid, header: number, lowest: number): number {
  let top = header;
  for (let row = header - 1; row >= Math.max(lowest, header - MOST_CAPTION_ROWS); row -= 1) {
    if (rowWords(grid, row).some(isNote) || readRowWords(grid, row).amounts > 0) break;
    if (rowWords(grid, row).some((text) => isCaption(text) || readTitle(text) !== null)) top = row;
  }
  return top;
}

/** A header printed again on a further page continues its table, unless a title or a second 合计 parts them. */
function joinRepeatedHeaders(parts: readonly SheetSegment[]): readonly SheetSegment[] {
  const joined: SheetSegment[] = [];
  for (const part of parts) {
    const before = joined[joined.length - 1];
    if (before !== undefined && continues(before, part)) {
      joined[joined.length - 1] = { ...before, ranges: [...before.ranges, ...part.ranges] };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/**
 * Whether a header is the one above printed again: the same columns, no title between, and 合计 in one of the two at
 * most.
 */
function continues(before: SheetSegment, part: SheetSegment): boolean {
  if (hasTitle(part) || !sameColumns(before.columns, part.columns)) return false;
  return !(hasTotal(before) && hasTotal(part));
}

function hasTitle({ grid, captionTop: top, band }: SheetSegment): boolean {
  for (let row = top; row < band.top; row += 1) {
    if (rowWords(grid, row).some((text) => readTitle(text) !== null)) return true;
  }
  return false;
}

function sameColumns(a: readonly HeaderColumn[], b: readonly HeaderColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every((header, index) => header.title === b[index]?.title && header.column === b[index].column)
  );
}

function hasTotal({ grid, ranges }: SheetSegment): boolean {
  return ranges.some(({ from, to }) => {
    for (let row = from; row < to; row += 1) {
      if ([...readRowWords(grid, row).words.values()].some(isTotalLabel)) return true;
    }
    return false;
  });
}

/** Segments of one sheet with their ids, in reading order. */
export function numberedSegments(segments: readonly SheetSegment[]): readonly SheetSegment[] {
  return segments.map((segment, index) => {
    const { name } = segment.grid.sheet;
    return { ...segment, id: index === 0 ? name : `${name}#${index + 1}` };
  });
}
