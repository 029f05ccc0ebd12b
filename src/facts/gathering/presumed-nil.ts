import type { AmountFact, CountFact, FactTable } from '../../model';
import { amountFact, countFact, type Identity } from '../making/make-fact';
import { fenIn } from '../making/values';
import { wordOf, type Word } from '../vocabulary';

/**
 * What is nil where no money was spent on it, by that money: counts, and the parts of the money itself. What is kept
 * (保有量) is not used up by a year without spending: it is asked for.
 */
const SPENT_ON: Readonly<Record<string, string>> = {
  '出国（境）团组数': '因公出国（境）费',
  '出国（境）人次': '因公出国（境）费',
  公务用车购置数: '公务用车购置费',
  国内公务接待费: '公务接待费',
  外事接待费: '公务接待费',
  国内公务接待批次: '公务接待费',
  国内公务接待人次: '公务接待费',
  外事接待批次: '公务接待费',
  外事接待人次: '公务接待费',
};

const NOTHING_SPENT = { fen: 0, step: 0 };

/** A value taken for nil because its money is, with the cell that says so; null where it has to be asked for. */
export function presumedNil(facts: FactTable, identity: Identity, word: Word): AmountFact | CountFact | null {
  const money = SPENT_ON[word.name];
  const spent = money === undefined ? undefined : facts.get(wordOf(money).fact);
  if (money === undefined || !spent || fenIn(spent) !== 0) return null;
  const origin = { formula: presumption(money), sources: spent.sources, derivation: { kind: 'cell' } } as const;
  if (word.kind === 'count') return countFact(identity, 0, word.unit, origin);
  return word.kind === 'amount' ? amountFact(identity, NOTHING_SPENT, origin) : null;
}

/** What was taken for nil and nobody has confirmed. */
export function presumedFacts(facts: FactTable): readonly (AmountFact | CountFact)[] {
  return Object.entries(SPENT_ON).flatMap(([name, money]) => {
    const fact = facts.get(wordOf(name).fact);
    if (fact?.kind !== 'count' && fact?.kind !== 'amount') return [];
    return fact.formula === presumption(money) ? fact : [];
  });
}

function presumption(money: string): string {
  return `${money}为0，先按0填，请核对`;
}
