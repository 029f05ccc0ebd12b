import type { PublicTableId } from '../../model';
import { TABLE_STANDARDS } from '../../standards';
import { candidateOf, ranking, statedTable, type RankedTable } from './candidates';
import { columnsOnly, holdsText, type Grid } from '../sheet/grid';
import { isLabelling, type HeaderColumn } from '../sheet/header-columns';
import { numberedSegments, segmentsOf, type SheetSegment } from '../sheet/segments';

/** The least fit at which a part of a sheet is believed to be a table of its own. */
const SURE_FIT = 0.75;
/** At this fit nothing is left over for a second table, unless it stands beyond a gap. */
const WHOLE_FIT = 0.98;
/** Below this fit it is none of them. */
const FOREIGN_FIT = 0.4;

/**
 * The tables of a sheet, also where they stand beside each other with no titles to part them: there the
 * columns are parted where both parts, read alone, are different tables of the report.
 */
export function segmentsOfSheet(grid: Grid): readonly SheetSegment[] {
  const whole = segmentsOf(grid);
  if (whole.length === 0 || whole.some(({ left }) => left > 0)) return whole;
  const gaps = startsBehindGaps(grid);
  const inside = startsBehindFigures(whole);
  const isWhole = inside.length === 0 || whole.every(isOneTable);
  const starts = [...new Set(isWhole ? gaps : [...gaps, ...inside])].sort((a, b) => a - b);
  for (const start of starts) {
    const parts = [partOf(grid, 0, start), partOf(grid, start, grid.columns)];
    const isApart = gaps.includes(start) ? areApartBeyondGap : areApart;
    if (parts.every(({ length }) => length > 0) && isApart(parts.flat(), whole)) return numberedSegments(parts.flat());
  }
  return whole;
}

/** The tables in some columns of a sheet. Only the right part is parted again: the left one was tried by then. */
function partOf(grid: Grid, left: number, right: number): readonly SheetSegment[] {
  const part = columnsOnly(grid, left, right);
  const segments = left === 0 ? segmentsOf(part) : segmentsOfSheet(part);
  return segments.map((segment) => ({
    ...segment,
    left: Math.max(left, segment.left),
    right: Math.min(right, segment.right),
  }));
}

/** Columns behind an empty one. */
function startsBehindGaps(grid: Grid): readonly number[] {
  const filled = filledColumns(grid);
  return filled.filter((column, index) => index > 0 && filled[index - 1] !== column - 1);
}

/** Columns of labels behind columns of figures. */
function startsBehindFigures(whole: readonly SheetSegment[]): readonly number[] {
  return whole.flatMap(({ columns }) => columns.filter(opensBlock).map(({ column }) => column));
}

function opensBlock(header: HeaderColumn, index: number, columns: readonly HeaderColumn[]): boolean {
  return isLabelling(header) && columns[index - 1]?.role === 'value';
}

function filledColumns(grid: Grid): readonly number[] {
  return Array.from({ length: grid.columns }, (_, column) => column).filter((column) => {
    for (let row = 0; row < grid.rows; row += 1) if (holdsText(grid, row, column)) return true;
    return false;
  });
}

/** Whether a segment is some table as a whole; the one that it says it is comes first. */
function isOneTable(segment: SheetSegment): boolean {
  const candidate = candidateOf(segment);
  const stated = statedTable(candidate);
  const isWhole = (table: PublicTableId): boolean => candidate.fitOf(table) >= WHOLE_FIT;
  return (stated !== null && isWhole(stated)) || TABLE_STANDARDS.some(({ id }) => isWhole(id));
}

/** Whether parts are tables of the report, no two the same. */
function areApart(parts: readonly SheetSegment[]): boolean {
  return areDistinct(parts.map((part) => sureTables(ranked(part))));
}

/** Beyond a gap a part may be a table of another kind, if the rest is itself the better without it. */
function areApartBeyondGap(parts: readonly SheetSegment[], whole: readonly SheetSegment[]): boolean {
  const own = parts.map(ranked).filter((tables) => bestFit(tables) >= FOREIGN_FIT);
  if (own.length === parts.length) return areDistinct(own.map(sureTables));
  const best = Math.max(...whole.map((segment) => bestFit(ranked(segment))));
  return own.length > 0 && areDistinct(own.map(sureTables)) && own.every((tables) => bestFit(tables) > best);
}

function ranked(segment: SheetSegment): readonly RankedTable[] {
  return ranking(candidateOf(segment));
}

function bestFit([best]: readonly RankedTable[]): number {
  return best?.fit ?? 0;
}

function sureTables(tables: readonly RankedTable[]): readonly PublicTableId[] {
  return tables.filter(({ fit }) => fit >= SURE_FIT).map(({ table }) => table);
}

/** Whether each part can be another one of the tables that it may be. */
function areDistinct([first, ...others]: readonly (readonly PublicTableId[])[]): boolean {
  if (first === undefined) return true;
  return first.some((table) => areDistinct(others.map((options) => options.filter((option) => option !== table))));
}
