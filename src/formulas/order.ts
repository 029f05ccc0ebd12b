/** A thing on the way to being placed, and what of its needs was not looked at yet. */
interface Begun<T> {
  readonly item: T;
  readonly needs: Iterator<T>;
}

/**
 * The items in an order in which each comes after those that it needs; where they need one another, in some order.
 * What is needed is asked for once for each item, and followed to any depth.
 */
export function* afterNeeds<T>(items: Iterable<T>, needsOf: (item: T) => Iterator<T>): Generator<T> {
  const known = new Set<T>();
  const begun: Begun<T>[] = [];
  const begin = (item: T): void => {
    if (known.has(item)) return;
    known.add(item);
    begun.push({ item, needs: needsOf(item) });
  };
  for (const item of items) {
    begin(item);
    for (let last = begun.at(-1); last !== undefined; last = begun.at(-1)) {
      const next = last.needs.next();
      if (next.done === true) {
        begun.pop();
        yield last.item;
      } else begin(next.value);
    }
  }
}
