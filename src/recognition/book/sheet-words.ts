import type { SheetWords } from '../../model';
import { splitScope } from '../../standards';
import type { TableCandidate } from '../tables/candidates';
import { isNote } from '../sheet/line-kinds';
import { rowWords } from '../sheet/grid';
import { dataRows } from '../tables/segment-rows';
import { statedName, statedScope, statedYears } from './statements';

/** What the sheets of a table print around it: unit, scope and year above, notes below. */
export function sheetWords(candidates: readonly TableCandidate[]): SheetWords {
  const lines = candidates.flatMap(({ caption }) => caption.lines);
  const stated = lines.map(statedName).find((name) => name !== null);
  const split = stated === undefined ? null : splitScope(stated);
  const titles = candidates.map(({ caption }) => caption.title ?? '');
  return {
    unitName: split?.name ?? null,
    scope: split?.scope ?? titles.map(statedScope).find((scope) => scope !== null) ?? null,
    year: lines.flat().flatMap(statedYears)[0] ?? null,
    notes: candidates.flatMap(notesBelow),
  };
}

function notesBelow({ segment }: TableCandidate): readonly string[] {
  return dataRows(segment).flatMap((row) => rowWords(segment.grid, row).filter(isNote));
}
