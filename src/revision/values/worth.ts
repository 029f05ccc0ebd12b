import type { Fact, FactId, FactTable, SourceCell } from '../../model';
import { budgetId, percentOf, priorId, readId, shownFen } from '../../facts';

/** What a fact is worth: 分, percent, or how many; `low` and `high` where rounding leaves a percentage open. */
export interface Worth {
  readonly measure: 'money' | 'percent' | 'count';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly sources: readonly SourceCell[];
}

/**
 * What some books know of a fact; what follows from two of their figures is counted where no sentence of ours tells it.
 * Null where they do not know.
 */
export function worthOf(facts: FactTable, id: FactId): Worth | null {
  const fact = facts.get(id);
  const known = fact === undefined ? null : wholly(fact);
  if (known !== null) return known;
  const read = readId(id);
  switch (read?.kind) {
    case 'change':
      return difference(facts, read.of);
    case 'growth':
      return growth(facts, read.of);
    case 'completion':
      return ratio(facts, read.of, budgetId(read.of));
    case 'share':
      return ratio(facts, read.part, read.whole);
    default:
      return null;
  }
}

function wholly(fact: Fact): Worth | null {
  const { sources } = fact;
  switch (fact.kind) {
    case 'amount':
    case 'change':
      return { measure: 'money', value: fact.fen, low: fact.fen, high: fact.fen, sources };
    case 'count':
      return { measure: 'count', value: fact.count, low: fact.count, high: fact.count, sources };
    case 'ratio': {
      const { low, high } = fact.range ?? { low: fact.percent, high: fact.percent };
      return { measure: 'percent', value: fact.percent, low, high, sources };
    }
    default:
      return null;
  }
}

/** What a change is counted from, for an amount or the budget of one. */
export function endsOf(id: FactId): { readonly now: FactId; readonly before: FactId } {
  const read = readId(id);
  return read?.kind === 'budget' ? { now: read.of, before: id } : { now: id, before: priorId(id) };
}

function money(facts: FactTable, id: FactId): Worth | null {
  const worth = worthOf(facts, id);
  return worth?.measure === 'money' ? worth : null;
}

function difference(facts: FactTable, of: FactId): Worth | null {
  const { now, before } = endsOf(of);
  const [a, b] = [money(facts, now), money(facts, before)];
  if (!a || !b) return null;
  const value = shownFen(a.value) - shownFen(b.value);
  return { measure: 'money', value, low: value, high: value, sources: [...a.sources, ...b.sources] };
}

function growth(facts: FactTable, of: FactId): Worth | null {
  const { now, before } = endsOf(of);
  const [a, b] = [money(facts, now), money(facts, before)];
  if (!a || !b || shownFen(b.value) <= 0) return null;
  return percent(a, b, percentOf(shownFen(a.value) - shownFen(b.value), shownFen(b.value)));
}

function ratio(facts: FactTable, part: FactId, whole: FactId): Worth | null {
  const [a, b] = [money(facts, part), money(facts, whole)];
  return a && b && percent(a, b, percentOf(shownFen(a.value), shownFen(b.value)));
}

function percent(a: Worth, b: Worth, value: number | null): Worth | null {
  if (value === null) return null;
  return {
    measure: 'percent',
    value,
    low: value,
    high: value,
    sources: [...a.sources, ...b.sources],
  };
}
