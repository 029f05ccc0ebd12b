import type { Finding } from '../../model';
import type { BatchEntry } from './batch-entry';

/** A problem that several units may have, for a 通报. */
export interface CommonProblem {
  readonly rule: string;
  readonly title: string;
  readonly finding: Finding;
  /** Units that have it, each once, in the order of the batch. */
  readonly units: readonly string[];
  /** How often, over all units. */
  readonly count: number;
}

/** What could not be checked for one reason, over all units. */
export interface CommonGap {
  readonly reason: string;
  readonly units: readonly string[];
  readonly checks: number;
}

/** Broken rules, those of most units first. */
export function commonProblems(entries: readonly BatchEntry[]): readonly CommonProblem[] {
  const found = gather(
    entries.flatMap((entry) => entry.broken.map((finding) => [finding.rule, entry, finding] as const)),
  );
  return found.flatMap(([rule, held]) => {
    const finding = held[0]?.item;
    if (!finding) return [];
    return { rule, title: finding.ruleTitle, finding, units: unitsOf(held), count: held.length };
  });
}

/** Reasons for which checks were not made, those of most units first. */
export function commonGaps(entries: readonly BatchEntry[]): readonly CommonGap[] {
  const found = gather(entries.flatMap((entry) => entry.open.map((open) => [open.reason, entry, open] as const)));
  return found.map(([reason, held]) => ({
    reason,
    units: unitsOf(held),
    checks: held.reduce((sum, { item }) => sum + item.checks, 0),
  }));
}

/** An item with the book that it is from. */
interface Held<T> {
  readonly entry: BatchEntry;
  readonly item: T;
}

/** By key; those of most units first, then those that occur most often. */
function gather<T>(
  items: readonly (readonly [key: string, entry: BatchEntry, item: T])[],
): readonly (readonly [string, readonly Held<T>[]])[] {
  const byKey = new Map<string, Held<T>[]>();
  for (const [key, entry, item] of items) {
    const held = byKey.get(key);
    if (held) held.push({ entry, item });
    else byKey.set(key, [{ entry, item }]);
  }
  return [...byKey].sort(([, a], [, b]) => unitsOf(b).length - unitsOf(a).length || b.length - a.length);
}

/** Each once, though a unit may have a problem several times or hand in two books. */
function unitsOf(held: readonly Held<unknown>[]): readonly string[] {
  return [...new Set(held.map(({ entry }) => unitOrFileName(entry)))];
}

/** The unit, or the file where the unit is not known. */
export function unitOrFileName({ unitName, file }: BatchEntry): string {
  return unitName ?? file;
}
