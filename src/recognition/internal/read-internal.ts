import type { AmountUnit } from '../../model';
import type { InternalForm } from '../../standards';
import { readCoded } from '../read-coded';
import type { PointedRow, TableReading } from '../reading';
import type { Segment } from '../segments';
import { readBlocks } from './read-blocks';
import { readMatrix } from './read-matrix';

/** 财决 tables show every figure to the 分. */
const DECIMALS = 2;

/** Reads a segment as a table of the 财决 workbook of an account year. */
export function readInternal(
  segment: Segment,
  form: InternalForm,
  unit: AmountUnit,
  year: number | null,
  pointed: readonly PointedRow[] = [],
): TableReading {
  const options = { amounts: { unit, generalDecimals: DECIMALS }, rowLimit: Infinity, before: [], pointed };
  switch (form.layout) {
    case 'matrix':
      return readMatrix(segment, options, year);
    case 'blocks':
      return readBlocks(segment, form, options);
    default:
      return readCoded(segment, form, options);
  }
}
