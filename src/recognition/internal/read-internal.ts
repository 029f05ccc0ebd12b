import type { AmountUnit } from '../../model';
import type { InternalForm } from '../../standards';
import { amountsOn } from '../tables/amounts-on';
import { readCoded } from '../tables/read-coded';
import type { Outline, PointedRow, ReadingOptions, TableReading } from '../tables/reading';
import type { SheetSegment } from '../sheet/segments';
import { readBlocks } from './read-blocks';
import { readMatrix } from './read-matrix';
import { readProjects } from './read-projects';

/** 财决 tables show every figure to the 分. */
const DECIMALS = 2;

/** Reads a segment as a table of the 财决 workbook of an account year. */
export function readInternal(
  segment: SheetSegment,
  form: InternalForm,
  unit: AmountUnit,
  year: number | null,
  pointed: readonly PointedRow[] = [],
): TableReading {
  const options = { rowLimit: Infinity, before: [], pointed };
  return outline(segment, form, options, year).read(amountsOn(segment, unit, DECIMALS));
}

function outline(segment: SheetSegment, form: InternalForm, options: ReadingOptions, year: number | null): Outline {
  switch (form.layout) {
    case 'matrix':
      return readMatrix(segment, options, year);
    case 'projects':
      return readProjects(segment, form, options);
    case 'blocks':
      return readBlocks(segment, form, options);
    default:
      return readCoded(segment, form, options);
  }
}
