import type { Pointing, PointingOutcome, TableId, TableRow } from '../../model';
import { maybeInternalStandard, maybeStandard, rowName, tableColumns, tableRows } from '../../standards';
import type { PointedRow, TableReading } from '../tables/reading';
import type { SheetSegment } from '../sheet/segments';
import { claimOf, claimsOf, contradiction, runsAcross, type Claim } from './claims';
import { withPointedColumns } from './columns';
import { headingIn, reaches } from './heading';
import { POINTING_TEXTS } from './texts';

/** One reading for each segment, and what became of each pointing into the table, in the order given. */
export interface PointedReading {
  readonly readings: readonly TableReading[];
  readonly outcomes: readonly PointingOutcome[];
}

/** Reads the segments of a table, one reading each; `pointedOn` are a segment's rows that were shown by hand. */
export type Read = (
  segments: readonly SheetSegment[],
  pointedOn: (segment: SheetSegment) => readonly PointedRow[],
) => readonly TableReading[];

/**
 * Reads a table with the rows and columns that were shown by hand. A line that its own words make another one, or
 * that was shown to be two, is not read as it was shown, and why is said.
 */
export function readPointed(
  table: TableId,
  segments: readonly SheetSegment[],
  pointings: readonly Pointing[],
  read: Read,
): PointedReading {
  const own = pointings.filter((pointing) => pointing.table === table);
  const natural = read(segments, () => []);
  if (own.length === 0) return { readings: natural, outcomes: [] };
  // With its columns known a table's rows may be read otherwise: what rows say is asked after that.
  const columns = settle(table, segments, natural, own.filter(isColumn));
  const headed = segments.map((segment) => withPointedColumns(segment, takenOn(segment, columns)));
  const withColumns = columns.length > 0 ? read(headed, () => []) : natural;
  const rows = settle(
    table,
    headed,
    withColumns,
    own.filter((pointing) => !isColumn(pointing)),
  );
  const readings =
    rows.length > 0 ? read(headed, (segment) => takenOn(segment, rows).flatMap(pointedRow)) : withColumns;
  const outcomes = [...columns, ...rows];
  return {
    readings: readings.map((reading) => named(table, reading, own)),
    outcomes: own.flatMap((pointing) => outcomes.find((outcome) => outcome.pointing === pointing) ?? []),
  };
}

function isColumn({ column }: Pointing): boolean {
  return column !== null;
}

/** The pointings that were accepted and stand on a segment. */
function takenOn(segment: SheetSegment, outcomes: readonly PointingOutcome[]): readonly Pointing[] {
  return outcomes.flatMap(({ pointing, problem }) => (problem === null && isOn(segment, pointing) ? pointing : []));
}

function pointedRow({ row, cell }: Pointing): readonly PointedRow[] {
  return row === null ? [] : [{ row: cell.row, column: cell.column, key: row }];
}

/** A row that prints no label at all is called as the standard calls it. */
function named(table: TableId, reading: TableReading, pointings: readonly Pointing[]): TableReading {
  const rows = reading.rows.map((row): TableRow => {
    const isBare = row.label === '' && pointings.some((pointing) => pointing.row === row.key);
    return isBare ? { ...row, label: rowName(table, row.key) } : row;
  });
  return { ...reading, rows };
}

/** One pointing after another: each has to agree with the words of the sheet and with those before it. */
function settle(
  table: TableId,
  segments: readonly SheetSegment[],
  natural: readonly TableReading[],
  pointings: readonly Pointing[],
): readonly PointingOutcome[] {
  const claims: Claim[] = segments.flatMap((segment, index) => {
    const reading = natural[index];
    return reading === undefined ? [] : claimsOf(table, segment, reading);
  });
  const across = natural.some(runsAcross);
  return pointings.map((pointing): PointingOutcome => {
    const found = placeOf(segments, pointing, across);
    const claim = 'problem' in found ? null : claimOf(found.segment, pointing);
    const problem = 'problem' in found ? found.problem : claim && contradiction(claim, claims);
    // What was accepted binds the pointings behind it.
    if (claim !== null && problem === null) claims.push(claim);
    return { pointing, problem: problem === null ? null : POINTING_TEXTS.refused(pointing, problem) };
  });
}

type Found = { readonly segment: SheetSegment } | { readonly problem: string };

/** The segment that a pointing stands in, or why it stands in none. */
function placeOf(segments: readonly SheetSegment[], pointing: Pointing, across: boolean): Found {
  const { cell, heading } = pointing;
  const onSheet = segments.filter(({ grid }) => grid.sheet.name === cell.sheet);
  const segment = onSheet.find((each) => isOn(each, pointing));
  if (onSheet.length === 0) return { problem: POINTING_TEXTS.otherSheet(cell.sheet) };
  const form = formProblem(pointing, across);
  if (form !== null) return { problem: form };
  if (segment === undefined)
    return { problem: pointing.column === null ? POINTING_TEXTS.outsideRows : POINTING_TEXTS.outsideColumns };
  const now = headingIn(segment, pointing);
  if (isColumn(pointing) && now !== '' && isFrame(segment, cell.column)) return { problem: POINTING_TEXTS.noFigures };
  return heading === undefined || heading === now
    ? { segment }
    : { problem: POINTING_TEXTS.headingChanged(heading, now) };
}

/** Whether a column is headed as one of codes, names or line numbers. */
function isFrame({ columns }: SheetSegment, column: number): boolean {
  return columns.some((header) => header.column === column && header.role !== 'value');
}

/** A row must be one of the data rows; a column may be pointed at in its header as well. */
function isOn(segment: SheetSegment, pointing: Pointing): boolean {
  const { sheet, row, column } = pointing.cell;
  if (segment.grid.sheet.name !== sheet) return false;
  if (pointing.column !== null) return reaches(segment, pointing) && column < segment.grid.columns;
  return (
    segment.ranges.some(({ from, to }) => row >= from && row < to) && column >= segment.left && column < segment.right
  );
}

/** Whether the table has such a line, and is laid out so that it can be shown in this way. */
function formProblem({ table, row, column }: Pointing, across: boolean): string | null {
  const isKnown = (row === null || isRowKey(table, row)) && (column === null || isColumnKey(table, column));
  if (!isKnown || (row === null && column === null)) return POINTING_TEXTS.unknownLine;
  if (maybeStandard(table)?.layout !== 'items') return row !== null && column !== null ? POINTING_TEXTS.needsOne : null;
  // Items side by side: one column is an item's budget or its final amount, so both are to be said.
  if (across) return row !== null && column !== null ? null : POINTING_TEXTS.needsBoth;
  return null;
}

/** Whether a table may have a row of this key: one of its standard's, 合计, or a code of its classification. */
export function isRowKey(table: TableId, key: string): boolean {
  if (tableRows(table).some((row) => row.key === key)) return true;
  const layout = maybeStandard(table)?.layout ?? maybeInternalStandard(table)?.form.layout;
  if (layout === 'functional' || layout === 'matrix') return key === 'total' || /^2\d{2}(\d{2}){0,2}$/.test(key);
  return layout === 'economic' && /^3\d{2}(\d{2})?$/.test(key);
}

/** Whether a table may have a column of this key; in a matrix every economic code may head one. */
export function isColumnKey(table: TableId, key: string): boolean {
  if (tableColumns(table).some((column) => column.key === key)) return true;
  return maybeInternalStandard(table)?.form.layout === 'matrix' && (key === 'total' || /^3\d{2}(\d{2})?$/.test(key));
}
