import { gridKey, valueAt, type AmountUnit, type SheetSnapshot } from '../../model';
import { rememberFor, type TableStandard } from '../../standards';
import { generalDecimals, hasMoreDecimals } from '../figures/amounts';
import { amountsOn } from './amounts-on';
import { readCoded } from './read-coded';
import { readItems } from './read-items';
import { readSummary } from './read-summary';
import { readUnits } from './read-units';
import type { Outline, PointedRow, ReadingOptions, TableReading } from './reading';
import { countRows, dataRows } from './segment-rows';
import type { SheetSegment } from '../sheet/segments';

/** Rows that tell a table; what was understood of no more is kept for when its figures are read. */
const SAMPLE_ROWS = 60;

/** What segments were tried as, with what came of it. */
const trialsOf = rememberFor<SheetSegment, Map<TableStandard, Outline>>(() => new Map());

/**
 * Reads the parts of one table, on one sheet or several, as the table that a standard describes.
 * @param pointedOn the rows of a part that were shown by hand
 */
export function readParts(
  segments: readonly SheetSegment[],
  standard: TableStandard,
  unit: AmountUnit,
  pointedOn: (segment: SheetSegment) => readonly PointedRow[] = () => [],
): readonly TableReading[] {
  const readings: TableReading[] = [];
  for (const segment of segments) {
    const amounts = amountsOn(segment, unit, generalDecimals(unformattedFigures(segment), unit));
    const before = readings[readings.length - 1]?.rows ?? [];
    readings.push(wholeOutline(segment, standard, before, pointedOn(segment)).read(amounts));
  }
  return readings;
}

/** How well a segment fits a standard, 0…1, judged on its headers and first rows. */
export function fitOf(segment: SheetSegment, standard: TableStandard): number {
  return trialOf(segment, standard).fit;
}

/** What was tried is the whole reading where the table is short and nothing else is known of it. */
function wholeOutline(
  segment: SheetSegment,
  standard: TableStandard,
  before: ReadingOptions['before'],
  pointed: ReadingOptions['pointed'],
): Outline {
  const isTrial = before.length === 0 && pointed.length === 0 && countRows(segment) <= SAMPLE_ROWS;
  return isTrial ? trialOf(segment, standard) : outline(segment, standard, { rowLimit: Infinity, before, pointed });
}

/** The first rows read by one standard; kept, as several steps ask for the fit. */
function trialOf(segment: SheetSegment, standard: TableStandard): Outline {
  const trials = trialsOf(segment);
  const trial = trials.get(standard) ?? outline(segment, standard, { rowLimit: SAMPLE_ROWS, before: [], pointed: [] });
  trials.set(standard, trial);
  return trial;
}

function outline(segment: SheetSegment, standard: TableStandard, options: ReadingOptions): Outline {
  switch (standard.layout) {
    case 'summary':
      return readSummary(segment, standard, options);
    case 'items':
      return readItems(segment, standard, options);
    case 'units':
      return readUnits(segment, standard, options);
    default:
      return readCoded(segment, standard, options);
  }
}

/** Numbers whose digits no format decides, in the columns of figures; none where all are rounded anyway. */
function unformattedFigures(segment: SheetSegment): readonly number[] {
  const { sheet } = segment.grid;
  const columns = segment.columns.filter(({ role }) => role === 'value').map(({ column }) => column);
  const figuresIn = (row: number, counts: (value: number) => boolean): readonly number[] => {
    const figures: number[] = [];
    for (const column of columns) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'number' && counts(value) && isUnformatted(sheet, row, column)) figures.push(value);
    }
    return figures;
  };
  const rows = dataRows(segment);
  const isRounded = rows.every((row) => figuresIn(row, hasMoreDecimals).length === 0);
  return isRounded ? [] : rows.flatMap((row) => figuresIn(row, () => true));
}

function isUnformatted({ numberFormats }: SheetSnapshot, row: number, column: number): boolean {
  return numberFormats.size === 0 || (numberFormats.get(gridKey(row, column)) ?? 'General') === 'General';
}
