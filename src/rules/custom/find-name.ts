import { normaliseText } from '../../standards';
import type { VocabularyEntry } from './vocabulary';

/** How names are compared in the later tiers: row labels without ordinals, headers without years. */
export type Loosen = (text: string) => string;

/** One entry; several that the name fits equally well, to be asked about; or none. */
export type FoundName<Key extends string> =
  | { readonly entry: VocabularyEntry<Key> }
  | { readonly several: readonly VocabularyEntry<Key>[] }
  | { readonly unknown: true };

/** Tiers that hold names in full. */
const FULL_TIERS = 2;

/** Which entry a name means: one that the book has before one that it has not, a full name before a short one. */
export function findName<Key extends string>(
  entries: readonly VocabularyEntry<Key>[],
  text: string,
  loosen: Loosen = normaliseText,
): FoundName<Key> {
  const full = normaliseText(text);
  const loose = loosen(text);
  for (const pool of [entries.filter(({ isPresent }) => isPresent), entries]) {
    for (let tier = 0; tier < Math.max(0, ...pool.map(({ tiers }) => tiers.length)); tier += 1) {
      const wanted = tier < FULL_TIERS ? full : loose;
      const hits = pool.filter(({ tiers }) => tiers[tier]?.includes(wanted));
      const [first] = hits;
      if (first) return hits.length === 1 ? { entry: first } : { several: hits };
    }
  }
  return { unknown: true };
}

/** The best name that means this entry and no other; its key where there is none. */
export function nameFor<Key extends string>(
  entries: readonly VocabularyEntry<Key>[],
  { key, names }: VocabularyEntry<Key>,
  loosen: Loosen = normaliseText,
): string {
  const means = (name: string): boolean => {
    const found = findName(entries, name, loosen);
    return 'entry' in found && found.entry.key === key;
  };
  return names.find(means) ?? key;
}
