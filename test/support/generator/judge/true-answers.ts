import type { Answers, TableId } from '../../../../src/model';
import type { Book } from '../lay-out';

/** What somebody who knows the unit would answer to whatever is asked about the book. */
export function trueAnswers({ truth }: Book): Answers {
  const { unitName, year, amountUnit, scope, places, rivals } = truth;
  const tables = new Map<string, Set<TableId>>();
  for (const { ref, table } of places.values()) {
    tables.set(ref.sheet, (tables.get(ref.sheet) ?? new Set()).add(table));
  }
  const single = [...tables].flatMap(([tab, ids]) => (ids.size === 1 ? [...ids].map((id) => [tab, id] as const) : []));
  const none = rivals.map((tab) => [tab, null] as const);
  return { unitName, year, amountUnit, scope, sheets: new Map<string, TableId | null>([...single, ...none]) };
}
