import type { Fact, FactTable } from '../../model';

/** The amount or change of a fact in 分; null where it is a blank, of another kind or not there. */
export function fenAt(facts: FactTable, id: string): number | null {
  const fact = facts.get(id);
  return fact === undefined ? null : fenIn(fact);
}

/** The amount or change that a fact holds, in 分; null for blanks and other kinds. */
export function fenIn(fact: Fact): number | null {
  return fact.kind === 'amount' || fact.kind === 'change' ? fact.fen : null;
}

/** The percentage of a fact; null where it is of another kind or not there. */
export function rateAt(facts: FactTable, id: string): number | null {
  const fact = facts.get(id);
  return fact?.kind === 'ratio' ? fact.percent : null;
}

/** The count of a fact; null where it is a blank, of another kind or not there. */
export function countAt(facts: FactTable, id: string): number | null {
  const fact = facts.get(id);
  return fact?.kind === 'count' ? fact.count : null;
}

/** The text of a fact; null where it is a blank, of another kind or not there. */
export function wordsAt(facts: FactTable, id: string): string | null {
  const fact = facts.get(id);
  return fact?.kind === 'text' ? fact.text : null;
}
