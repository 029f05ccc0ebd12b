import type { FactTable } from '../../model';

/** The amount of a fact in 分; null where the fact is a blank or not there. */
export function fenOf(facts: FactTable, id: string): number | null {
  return facts.get(id)?.fen ?? null;
}

/** The percentage or count of a fact; null where the fact is a blank or not there. */
export function numberOf(facts: FactTable, id: string): number | null {
  return facts.get(id)?.number ?? null;
}
