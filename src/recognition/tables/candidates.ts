import type { PublicTableId, TableId } from '../../model';
import { TABLE_STANDARDS, rememberFor, tableStandard } from '../../standards';
import { readCaption, tablesInName, tablesInNotes, type Caption } from '../sheet/caption';
import { fitOf } from './read-table';
import type { SheetSegment } from '../sheet/segments';
import { readSheetName, type TitleVerdict } from '../sheet/titles';

/** A segment with everything that speaks for or against each table. */
export interface TableCandidate {
  readonly segment: SheetSegment;
  readonly caption: Caption;
  /** What the sheet's name says; it speaks for the sheet's first table only. */
  readonly named: TitleVerdict;
  /** How well the segment fits a table, 0…1. Most say which one they are, and are tried as no other. */
  readonly fitOf: (table: PublicTableId) => number;
}

export interface RankedTable {
  readonly table: PublicTableId;
  readonly fit: number;
}

/** What speaks for a segment's being one table or another; worked out once for each segment. */
export const candidateOf = rememberFor((segment: SheetSegment): TableCandidate => ({
  segment,
  caption: readCaption(segment),
  named: isFirstOnSheet(segment) ? readSheetName(segment.grid.sheet.name) : null,
  fitOf: (table) => fitOf(segment, tableStandard(table)),
}));

/** The table that a segment's title says, or its sheet's name; null where neither says any. */
export function statedTable({ caption, named }: TableCandidate): PublicTableId | null {
  const stated = [caption.verdict, named].find((verdict) => verdict?.kind === 'table');
  return stated?.kind === 'table' ? stated.table : null;
}

/** The tables that notes below a segment, or the sheet's name, hint at without saying so. */
export function tablesHinted({ segment }: TableCandidate): ReadonlySet<TableId> {
  return new Set([
    ...tablesInNotes(segment),
    ...(isFirstOnSheet(segment) ? tablesInName(segment.grid.sheet.name) : []),
  ]);
}

/** Later segments of a sheet carry a number in their id. */
function isFirstOnSheet({ id, grid }: SheetSegment): boolean {
  return id === grid.sheet.name;
}

/** Tables by how well they fit, best first. */
export function ranking({ fitOf: fit }: TableCandidate): readonly RankedTable[] {
  return TABLE_STANDARDS.map(({ id }) => ({ table: id, fit: fit(id) })).sort((a, b) => b.fit - a.fit);
}
