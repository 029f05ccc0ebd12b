import type { PublicTableId, RowKey } from '../model';
import { tableStandard } from '../standards';
import type { Candidate } from './candidates';
import { readTable } from './read-table';

const TOTALS: ReadonlySet<RowKey> = new Set(['total', 'in.grandTotal', 'out.grandTotal', 'personnelTotal']);

/**
 * Whether segments are one table that goes on over several sheets: no row comes twice, and the totals stand
 * in one of them only. A single segment is trivially so.
 */
export function continues(table: PublicTableId, candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2) return true;
  if (table === 'threePublic') return false;
  const seen = new Set<RowKey>();
  let withTotals = 0;
  for (const { segment } of candidates) {
    const keys = readTable(segment, tableStandard(table), '万元').rows.map(({ key }) => key);
    if (keys.length === 0 || keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    if (keys.some((key) => TOTALS.has(key))) withTotals += 1;
  }
  return withTotals <= 1;
}
