/** A thing with its rank: the higher score comes first, of equal ones the earlier. */
export interface Ranked {
  readonly score: number;
  readonly order: number;
}

/** Things of which the first is asked for again and again while ranks fall: a binary heap. */
export class Ranking<Item extends Ranked> {
  private readonly heap: Item[] = [];

  constructor(items: readonly Item[]) {
    for (const item of items) this.add(item);
  }

  /** The first of all; undefined where nothing is left. */
  get first(): Item | undefined {
    return this.heap[0];
  }

  add(item: Item): void {
    this.heap.push(item);
    for (let at = this.heap.length - 1; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  /** Takes the first away. */
  drop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = right < this.heap.length && this.isBefore(right, left) ? right : left;
      if (below >= this.heap.length || !this.isBefore(below, at)) return;
      this.swap(at, below);
      at = below;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return false;
    return one.score > other.score || (one.score === other.score && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}
