import { readCaption } from './caption';
import type { Grid } from './grid';
import type { SheetSegment } from './segments';
import { readSheetName } from './titles';

/** …(续), …续表, …（续2） at the end of a sheet's name. */
const CONTINUED = /(?<![-_\s])[-_\s]*[(（]?续表?\d*[)）]?$/;

/**
 * The segment whose table a sheet without a header goes on with: the one that its name says, in whatever order
 * the sheets stand, else `last`, on the sheet before. Undefined where the name says a table that is not there.
 */
export function leaderOf(
  { sheet: { name } }: Grid,
  segments: readonly SheetSegment[],
  last: SheetSegment | undefined,
): SheetSegment | undefined {
  const stem = name.replace(CONTINUED, '');
  if (stem === name || stem === '') return last;
  const titled = readSheetName(name);
  const isTitled = (segment: SheetSegment): boolean => titled?.kind === 'table' && saysTable(segment, titled.table);
  const named = segments.filter(({ id }) => id !== name && id.startsWith(stem));
  const found = named.find(({ id }) => id === stem) ?? lone(named) ?? segments.find(isTitled);
  return found ?? (titled?.kind === 'table' ? undefined : last);
}

function lone(segments: readonly SheetSegment[]): SheetSegment | undefined {
  return segments.length === 1 ? segments[0] : undefined;
}

function saysTable(segment: SheetSegment, table: string): boolean {
  return [readSheetName(segment.grid.sheet.name), readCaption(segment).verdict].some(
    (verdict) => verdict?.kind === 'table' && verdict.table === table,
  );
}
