import type { MissingLine, PointedLine } from '../../../casework';

/** What the page of sheets and tables holds besides the result. */
export interface MappingData {
  /** Of the tables that were recognised; without them their checks cannot be made. */
  readonly missingLines: readonly MissingLine[];
  /** Lines that were shown by hand, with what became of them. */
  readonly pointedLines: readonly PointedLine[];
}

/** Nothing is missing before a workbook was read. */
export const INITIAL_MAPPING: MappingData = { missingLines: [], pointedLines: [] };
