import { gridKey, valueAt, type AmountUnit, type SheetSnapshot } from '../model';
import type { TableStandard } from '../standards';
import { generalDecimals, hasMoreDecimals } from './amounts';
import { readCoded } from './read-coded';
import { readItems } from './read-items';
import { readSummary } from './read-summary';
import { dataRows, type PointedRow, type ReadOptions, type TableReading } from './reading';
import type { Segment } from './segments';

const SAMPLE_ROWS = 60;

/**
 * Reads the parts of one table, on one sheet or several, as the table that a standard describes.
 * @param pointedOn the rows of a part that were shown by hand
 */
export function readParts(
  segments: readonly Segment[],
  standard: TableStandard,
  unit: AmountUnit,
  pointedOn: (segment: Segment) => readonly PointedRow[] = () => [],
): readonly TableReading[] {
  const readings: TableReading[] = [];
  for (const segment of segments) {
    const amounts = { unit, generalDecimals: generalDecimals(unformattedFigures(segment), unit) };
    const before = readings[readings.length - 1]?.rows ?? [];
    readings.push(readAs(segment, standard, { amounts, rowLimit: Infinity, before, pointed: pointedOn(segment) }));
  }
  return readings;
}

/** How well a segment fits a standard, 0…1, judged on its headers and first rows. */
export function fitOf(segment: Segment, standard: TableStandard): number {
  const amounts = { unit: '万元', generalDecimals: 2 } as const;
  return readAs(segment, standard, { amounts, rowLimit: SAMPLE_ROWS, before: [], isTrial: true }).fit;
}

function readAs(segment: Segment, standard: TableStandard, options: ReadOptions): TableReading {
  switch (standard.layout) {
    case 'summary':
      return readSummary(segment, standard, options);
    case 'items':
      return readItems(segment, standard, options);
    default:
      return readCoded(segment, standard, options);
  }
}

/** Numbers whose digits no format decides, in the columns of figures; none where all are rounded anyway. */
function unformattedFigures(segment: Segment): readonly number[] {
  const { sheet } = segment.grid;
  const columns = segment.columns.filter(({ role }) => role === 'value').map(({ column }) => column);
  const figures: number[] = [];
  let isRounded = true;
  for (const row of dataRows(segment)) {
    for (const column of columns) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'number' || !isUnformatted(sheet, row, column)) continue;
      figures.push(value);
      isRounded &&= !hasMoreDecimals(value);
    }
  }
  return isRounded ? [] : figures;
}

function isUnformatted({ numberFormats }: SheetSnapshot, row: number, column: number): boolean {
  return numberFormats.size === 0 || (numberFormats.get(gridKey(row, column)) ?? 'General') === 'General';
}
