import type { Caliber, Fact, FactId, ReportModel, Supplement } from '../../model';
import { caliberOf } from '../making/caliber';
import { placeIn } from '../ids';
import type { ItemTable } from '../reading/items';

/** What the steps of gathering fill, in their order; later steps read what earlier ones put. */
export interface Gathering {
  readonly report: ReportModel;
  /** Last year's book, where it can serve as one. */
  readonly prior: ReportModel | null;
  readonly supplement: Supplement;
  /** The codes that a text goes through, per table. */
  readonly items: ReadonlyMap<ItemTable, readonly string[]>;
  readonly facts: Map<string, Fact>;
}

/** Puts facts into the table under their ids; those that could not be made are passed over. */
export function put(gathering: Gathering, ...facts: readonly (Fact | null)[]): void {
  for (const fact of facts) {
    if (fact) gathering.facts.set(fact.id, fact);
  }
}

/** Whether a fact is there and has its value. */
export function isKnown({ facts }: Gathering, id: FactId): boolean {
  const fact = facts.get(id);
  return fact !== undefined && fact.kind !== 'blank';
}

/** The facts that are there, in the order of the ids. */
export function presentFacts({ facts }: Gathering, ids: readonly FactId[]): readonly Fact[] {
  return ids.flatMap((id) => facts.get(id) ?? []);
}

/** The caliber that belongs to a fact's place, for facts that stand in no cell. */
export function caliberOfId({ report }: Gathering, id: FactId, changes: Partial<Caliber> = {}): Caliber {
  return { ...caliberOf(placeIn(id), report.scope, 'current'), ...changes };
}
