import type { PublicTableId, TableId } from '../model';
import { TABLE_STANDARDS } from '../standards';
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
  readonly fits: ReadonlyMap<PublicTableId, number>;
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
    fits: new Map(TABLE_STANDARDS.map((standard) => [standard.id, fitOf(segment, standard)])),
  };
}

/** Tables by how well they fit, best first. */
export function ranking({ fits }: Candidate): readonly RankedTable[] {
  return [...fits].map(([table, fit]) => ({ table, fit })).sort((a, b) => b.fit - a.fit);
}
