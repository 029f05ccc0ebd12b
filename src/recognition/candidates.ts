import type { PublicTableId, TableId } from '../model';
import { TABLE_STANDARDS, tableStandard } from '../standards';
import { readCaption, tablesInName, tablesInNotes, type Caption } from './caption';
import { fitOf } from './read-table';
import type { Segment } from './segments';
import { readSheetName, type TitleVerdict } from './titles';

/** A segment with everything that speaks for or against each table. */
export interface Candidate {
  readonly segment: Segment;
  readonly caption: Caption;
  /** What the sheet's name says; it speaks for the sheet's first table only. */
  readonly named: TitleVerdict;
  readonly hints: ReadonlySet<TableId>;
  /** How well the segment fits a table, 0…1. Most say which one they are, and are tried as no other. */
  readonly fitOf: (table: PublicTableId) => number;
}

export interface RankedTable {
  readonly table: PublicTableId;
  readonly fit: number;
}

const known = new WeakMap<Segment, Candidate>();

/** What speaks for a segment's being one table or another; worked out once for each segment. */
export function candidateOf(segment: Segment): Candidate {
  const candidate = known.get(segment) ?? examine(segment);
  known.set(segment, candidate);
  return candidate;
}

function examine(segment: Segment): Candidate {
  const isFirst = segment.id === segment.grid.sheet.name;
  const name = segment.grid.sheet.name;
  return {
    segment,
    caption: readCaption(segment),
    named: isFirst ? readSheetName(name) : null,
    hints: new Set([...tablesInNotes(segment), ...(isFirst ? tablesInName(name) : [])]),
    fitOf: (table) => fitOf(segment, tableStandard(table)),
  };
}

/** The table that a segment's title says, or its sheet's name; null where neither says any. */
export function statedTable({ caption, named }: Candidate): PublicTableId | null {
  const stated = [caption.verdict, named].find((verdict) => verdict?.kind === 'table');
  return stated?.kind === 'table' ? stated.table : null;
}

/** Tables by how well they fit, best first. */
export function ranking({ fitOf: fit }: Candidate): readonly RankedTable[] {
  return TABLE_STANDARDS.map(({ id }) => ({ table: id, fit: fit(id) })).sort((a, b) => b.fit - a.fit);
}
