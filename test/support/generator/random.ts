/** A stream of pseudo-random numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws RangeError where there is nothing to pick. */
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
  /** The items that a coin of this probability keeps, in their order. */
  readonly some: <T>(items: readonly T[], probability: number) => readonly T[];
}

/** A stream for a seed; `purpose` gives independent streams for one seed. */
export function randomOf(seed: number, purpose = ''): Random {
  let state = hash(`${seed}/${purpose}`);
  const next = (): number => {
    // Mulberry32: small, fast, and good enough for test data.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return withHelpers(next);
}

function withHelpers(next: () => number): Random {
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const shuffle = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return {
    next,
    integer,
    pick,
    shuffle,
    chance: (probability) => next() < probability,
    some: (items, probability) => items.filter(() => next() < probability),
  };
}

/** FNV-1a over the UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
