import { gridKey, valueAt, type AmountUnit } from '../model';
import type { TableStandard } from '../standards';
import { generalDecimals } from './amounts';
import { readCoded } from './read-coded';
import { readItems } from './read-items';
import { readSummary } from './read-summary';
import { dataRows, type ReadOptions, type TableReading } from './reading';
import type { Segment } from './segments';

const SAMPLE_ROWS = 60;

/** Reads a segment as the table that a standard describes, in the unit given. */
export function readTable(segment: Segment, standard: TableStandard, unit: AmountUnit): TableReading {
  const amounts = { unit, generalDecimals: generalDecimals(unformattedFigures(segment), unit) };
  return readAs(segment, standard, { amounts, rowLimit: Infinity });
}

/** How well a segment fits a standard, 0…1, judged on its headers and first rows. */
export function fitOf(segment: Segment, standard: TableStandard): number {
  return readAs(segment, standard, { amounts: { unit: '万元', generalDecimals: 2 }, rowLimit: SAMPLE_ROWS }).fit;
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

/** Numbers in the columns of figures whose digits no format decides. */
function unformattedFigures(segment: Segment): readonly number[] {
  const { sheet } = segment.grid;
  const figures: number[] = [];
  for (const { column } of segment.columns.filter(({ role }) => role === 'value')) {
    for (const row of dataRows(segment)) {
      const value = valueAt(sheet, row, column);
      const format = sheet.numberFormats.get(gridKey(row, column)) ?? 'General';
      if (typeof value === 'number' && Number.isFinite(value) && format === 'General') figures.push(value);
    }
  }
  return figures;
}
