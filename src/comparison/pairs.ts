/** Something of the old book and of the new one that is the same by its key; `shown` is the newer one that there is. */
export interface Paired<T> {
  readonly old: T | null;
  readonly now: T | null;
  readonly shown: T;
}

/** Things of two books by key, in the order of the new book; what went stands where it stood in the old one. */
export function paired<T>(old: readonly T[], now: readonly T[], keyOf: (item: T) => string): readonly Paired<T>[] {
  const before = new Map(old.map((item) => [keyOf(item), item]));
  const after = new Set(now.map(keyOf));
  const gone = goneBehind(old, after, keyOf);
  const alone = (item: T): Paired<T> => ({ old: item, now: null, shown: item });
  return [
    ...(gone.get(null) ?? []).map(alone),
    ...now.flatMap((item): readonly Paired<T>[] => {
      const key = keyOf(item);
      return [{ old: before.get(key) ?? null, now: item, shown: item }, ...(gone.get(key) ?? []).map(alone)];
    }),
  ];
}

/** What went, by the last thing before it that stayed; null before all of those. */
function goneBehind<T>(
  old: readonly T[],
  after: ReadonlySet<string>,
  keyOf: (item: T) => string,
): ReadonlyMap<string | null, readonly T[]> {
  const gone = new Map<string | null, T[]>();
  let last: string | null = null;
  for (const item of old) {
    const key = keyOf(item);
    if (after.has(key)) last = key;
    else gone.set(last, [...(gone.get(last) ?? []), item]);
  }
  return gone;
}
