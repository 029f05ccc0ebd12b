import type { FactTable, ReadText } from '../../model';
import type { TakenEntry } from './taken';

/** Counts that this year's books do not hold, as last year's text tells them; what it tells in two ways is not taken. */
export function countEntries({ statements, figures }: ReadText, facts: FactTable): readonly TakenEntry[] {
  const told = new Map<string, Set<number>>();
  for (const { predicate, figure, facts: may, isAside, period } of statements) {
    const [fact, second] = may;
    const number = figures[figure];
    if (predicate !== 'count' || isAside || period === 'prior' || fact === undefined || second !== undefined) continue;
    if (number === undefined || number.isAbout || !Number.isInteger(number.value)) continue;
    const wanted = facts.get(fact);
    if (wanted?.kind !== 'blank' || wanted.wants !== 'count') continue;
    told.set(fact, (told.get(fact) ?? new Set()).add(number.value));
  }
  return [...told].flatMap(([id, values]): readonly TakenEntry[] => {
    const [value, second] = [...values];
    return value === undefined || second !== undefined ? [] : [{ id, kind: 'count', value: String(value) }];
  });
}
