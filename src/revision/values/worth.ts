import type { Fact, FactId, FactTable, SourceCell } from '../../model';
import { budgetedBy, endsOfCompletion, percentOf, percentWith, priorId, readId, shownFen } from '../../facts';

/** A value, and the percentage with one decimal, which is not that with two rounded once more. */
interface Counted {
  readonly value: number;
  readonly tenths: number;
}

/**
 * What a fact is worth: 分, percent, or how many, counted from amounts as texts in 万元 show them; `low` and `high` where
 * rounding leaves a percentage open.
 */
export interface Worth extends Counted {
  readonly measure: 'money' | 'percent' | 'count';
  /** Counted from the amounts themselves, as texts in 元 tell it. */
  readonly fine: Counted;
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
    case 'completion': {
      const { spent, budget } = endsOfCompletion(read.of);
      return ratio(facts, spent, budget);
    }
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
      return exactly('money', fact.fen, sources);
    case 'change': {
      const [a, b] = fensOf(facts, fact);
      const fine = a === undefined || b === undefined ? fact.fen : a - b;
      return { ...exactly('money', fact.fen, sources), fine: { value: fine, tenths: fine } };
    }
    case 'count':
      return exactly('count', fact.count, sources);
    case 'ratio': {
      const { low, high } = fact.range ?? { low: fact.percent, high: fact.percent };
      const plain = { value: fact.percent, tenths: percentWith(facts, fact, 1) };
      const [a, b] = fensOf(facts, fact);
      const isGrowth = fact.derivation.kind === 'growth';
      const fine = a === undefined || b === undefined ? null : counted(isGrowth ? a - b : a, b);
      return { measure: 'percent', ...plain, fine: fine ?? plain, low, high, sources };
    }
    default:
      return null;
  }
}

/** The amounts that a fact is counted from, in 分; fewer where they are none. */
function fensOf(facts: FactTable, { derivation }: Fact): readonly number[] {
  if (!('operands' in derivation)) return [];
  return derivation.operands.flatMap((id) => {
    const fact = facts.get(id);
    return fact?.kind === 'amount' ? [fact.fen] : [];
  });
}

/** One amount in percent of another, to two places and to one: rounding the first again would round twice. */
function counted(part: number, whole: number): Counted | null {
  const [value, tenths] = [percentOf(part, whole), percentOf(part, whole, 1)];
  return value === null || tenths === null ? null : { value, tenths };
}

/** A value that rounding does not leave open. */
function exactly(measure: Worth['measure'], value: number, sources: readonly SourceCell[]): Worth {
  const own = { value, tenths: value };
  return { measure, ...own, fine: own, low: value, high: value, sources };
}

/** What a change is counted from, for an amount or the budget of one. */
export function endsOf(id: FactId): { readonly now: FactId; readonly before: FactId } {
  const spent = budgetedBy(id);
  return spent === null ? { now: id, before: priorId(id) } : { now: spent, before: id };
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
  const fine = a.value - b.value;
  const told = exactly(a.measure, shown(a) - shown(b), [...a.sources, ...b.sources]);
  return { ...told, fine: { value: fine, tenths: fine } };
}

/** Null from nothing or from less than nothing: such a rate says nothing. */
function growth(facts: FactTable, of: FactId): Worth | null {
  const ends = endsIn(facts, of);
  if (!ends) return null;
  const [a, b] = ends;
  if (shown(b) <= 0) return null;
  return percent(a, b, counted(shown(a) - shown(b), shown(b)), counted(a.value - b.value, b.value));
}

/** One amount in percent of another; null where the whole is nothing. */
function ratio(facts: FactTable, part: FactId, whole: FactId): Worth | null {
  const [a, b] = [money(facts, part), money(facts, whole)];
  return a && b && percent(a, b, counted(shownFen(a.value), shownFen(b.value)), counted(a.value, b.value));
}

/** A rate of two amounts; null where there is none. */
function percent(a: Worth, b: Worth, plain: Counted | null, fine: Counted | null): Worth | null {
  if (plain === null) return null;
  const sources = [...a.sources, ...b.sources];
  return { ...exactly('percent', plain.value, sources), ...plain, fine: fine ?? plain };
}
