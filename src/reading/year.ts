import type { Passage, Section } from '../model';
import { YEAR } from './words';

/** How much more a year in a heading says than one in a sentence. */
const IN_HEADING = 5;

/** The year that a text tells the accounts of: the one that headings and sentences name most; null where none does. */
export function yearOf(passages: readonly Passage[], sections: readonly Section[]): number | null {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number): void => {
    for (const [, year = ''] of text.matchAll(YEAR)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight);
    }
  };
  for (const { text, isHeading } of passages) if (!isHeading) count(text, 1);
  for (const { title } of sections) count(title, IN_HEADING);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return best?.[0] ?? null;
}
