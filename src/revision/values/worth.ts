import type { Fact, FactId, FactTable, SourceCell } from '../../model';
import { budgetId, percentOf, percentWith, priorId, readId, shownFen } from '../../facts';

/**
 * What a fact is worth: 分, percent, or how many; `low` and `high` where rounding leaves a percentage open, `tenths`
 * the percentage with one decimal, which is not that with two rounded once more.
 */
export interface Worth {
  readonly measure: 'money' | 'percent' | 'count';
  readonly value: number;
  readonly tenths: number;
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
  const known = fact === undefined ? null : wholly(facts, fact);
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

/** What the books hold themselves; null for words and blanks. */
function wholly(facts: FactTable, fact: Fact): Worth | null {
  const { sources } = fact;
  switch (fact.kind) {
    case 'amount':
    case 'change':
      return exactly('money', fact.fen, sources);
    case 'count':
      return exactly('count', fact.count, sources);
    case 'ratio': {
      const { low, high } = fact.range ?? { low: fact.percent, high: fact.percent };
      return { measure: 'percent', value: fact.percent, tenths: percentWith(facts, fact, 1), low, high, sources };
    }
    default:
      return null;
  }
}

/** A value that rounding does not leave open. */
function exactly(measure: Worth['measure'], value: number, sources: readonly SourceCell[]): Worth {
  return { measure, value, tenths: value, low: value, high: value, sources };
}

/** What a change is counted from, for an amount or the budget of one. */
export function endsOf(id: FactId): { readonly now: FactId; readonly before: FactId } {
  const read = readId(id);
  return read?.kind === 'budget' ? { now: read.of, before: id } : { now: id, before: priorId(id) };
}

/** An amount of money; null where the books know none. */
function money(facts: FactTable, id: FactId): Worth | null {
  const worth = worthOf(facts, id);
  return worth?.measure === 'money' ? worth : null;
}

/** What a worth is as tables print it. */
function shown({ measure, value }: Worth): number {
  return measure === 'money' ? shownFen(value) : value;
}

/** Both ends of a change, of one measure; null where the books do not know one of them. */
function endsIn(facts: FactTable, of: FactId): readonly [now: Worth, before: Worth] | null {
  const { now, before } = endsOf(of);
  const [a, b] = [worthOf(facts, now), worthOf(facts, before)];
  if (!a || a.measure !== b?.measure || a.measure === 'percent') return null;
  return [a, b];
}

/** Counted from what the tables print, as a reader would: 0.01万元 may differ from the exact difference. */
function difference(facts: FactTable, of: FactId): Worth | null {
  const ends = endsIn(facts, of);
  if (!ends) return null;
  const [a, b] = ends;
  return exactly(a.measure, shown(a) - shown(b), [...a.sources, ...b.sources]);
}

/** Null from nothing or from less than nothing: such a rate says nothing. */
function growth(facts: FactTable, of: FactId): Worth | null {
  const ends = endsIn(facts, of);
  if (!ends) return null;
  const [a, b] = ends;
  return shown(b) <= 0 ? null : percent(a, b, shown(a) - shown(b), shown(b));
}

/** One amount in percent of another; null where the whole is nothing. */
function ratio(facts: FactTable, part: FactId, whole: FactId): Worth | null {
  const [a, b] = [money(facts, part), money(facts, whole)];
  return a && b && percent(a, b, shownFen(a.value), shownFen(b.value));
}

/** A rate to two places and to one: rounding the first again would round twice. */
function percent(a: Worth, b: Worth, part: number, whole: number): Worth | null {
  const [value, tenths] = [percentOf(part, whole), percentOf(part, whole, 1)];
  if (value === null || tenths === null) return null;
  return { ...exactly('percent', value, [...a.sources, ...b.sources]), tenths };
}
