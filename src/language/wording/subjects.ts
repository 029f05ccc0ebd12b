import type { FactId } from '../../model';
import { SHARES, wordOf, type AmountWord } from '../../facts';
import type { Subject } from './context';

/** Reversed, so that the first share listed for a part is the one that stays. */
const USUAL_WHOLE: ReadonlyMap<string, FactId> = new Map(
  [...SHARES].reverse().map(({ part, whole }) => [part, wordOf(whole).fact]),
);

/** What a clause about a word speaks of, with the whole that its share is usually told of. */
export function subjectOf(word: AmountWord): Subject {
  const { fact, name, flow, budgetName } = word;
  return { fact, name, flow, budgetName, whole: USUAL_WHOLE.get(name) ?? null };
}
