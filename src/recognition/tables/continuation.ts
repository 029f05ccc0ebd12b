import type { PublicTableId, RowKey } from '../../model';
import { tableStandard } from '../../standards';
import type { TableCandidate } from './candidates';
import { readParts } from './read-table';

/** Rows that a table prints once, on however many sheets it stands. */
const TOTALS: ReadonlySet<RowKey> = new Set(['total', 'in.grandTotal', 'out.grandTotal', 'personnelTotal']);

/** The parts of a table in reading order: those that say 续 come after the one they continue. */
export function inReadingOrder(candidates: readonly TableCandidate[]): readonly TableCandidate[] {
  return [...candidates].sort((a, b) => Number(isContinued(a)) - Number(isContinued(b)));
}

function isContinued({ caption: { verdict }, named, segment }: TableCandidate): boolean {
  return (
    segment.continues !== undefined || [verdict, named].some((title) => title?.kind === 'table' && title.continued)
  );
}

/**
 * Whether segments, in reading order, are one table that goes on over several sheets: no row comes twice,
 * and the totals stand in one of them only. A single segment is trivially so.
 */
export function continues(table: PublicTableId, candidates: readonly TableCandidate[]): boolean {
  if (candidates.length < 2) return true;
  // It is a few lines at most: two sheets of it are two tables.
  if (table === 'threePublic') return false;
  const segments = candidates.map(({ segment }) => segment);
  // Only the keys are asked for, so that any unit will do.
  const parts = readParts(segments, tableStandard(table), '万元').map(({ rows }) => rows.map(({ key }) => key));
  const keys = parts.flat();
  const withTotals = parts.filter((part) => part.some((key) => TOTALS.has(key))).length;
  return withTotals <= 1 && new Set(keys).size === keys.length && parts.every((part) => part.length > 0);
}
