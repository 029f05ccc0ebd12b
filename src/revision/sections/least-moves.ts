import type { RevisionMove } from '../../model';

/** Paragraphs from `first` to `last`, among others that are to stand in another order. */
export interface Block {
  readonly first: number;
  readonly last: number;
  /** Its place in the order that is wanted; no two have the same. */
  readonly rank: number;
  /** How much it is that would move. */
  readonly weight: number;
  /** Whether it can move at all. */
  readonly isFixed: boolean;
}

/** One that moves counts more than all that could be in it. */
const ONE = 1e7;
/** One that cannot move counts more than all others. */
const FIXED = 1e11;

/**
 * What stays while the rest moves so that all stand in the wanted order: as many as can, of these the heaviest.
 * @param blocks in the order in which they stand
 * @returns null where those that cannot move do not stand in that order among themselves
 */
export function thoseThatStay<T extends Block>(blocks: readonly T[]): ReadonlySet<T> | null {
  // The best rising row that ends at each block: its worth, and the block before.
  const rows: { readonly worth: number; readonly before: number }[] = [];
  blocks.forEach(({ rank, weight, isFixed }, at) => {
    const own = ONE + Math.min(weight, ONE / 100) + (isFixed ? FIXED : 0);
    let best = { worth: own, before: -1 };
    for (let before = 0; before < at; before += 1) {
      const worth = (rows[before]?.worth ?? 0) + own;
      if ((blocks[before]?.rank ?? rank) < rank && worth > best.worth) best = { worth, before };
    }
    rows.push(best);
  });
  const worths = rows.map(({ worth }) => worth);
  const stays = new Set<T>();
  for (let at = worths.indexOf(Math.max(...worths)); at >= 0; at = rows[at]?.before ?? -1) {
    const block = blocks[at];
    if (block) stays.add(block);
  }
  return blocks.every((block) => !block.isFixed || stays.has(block)) ? stays : null;
}

/** Blocks in the order that is wanted. */
export function byRank<T extends Block>(blocks: readonly T[]): readonly T[] {
  return [...blocks].sort((a, b) => a.rank - b.rank);
}

/**
 * How the others come to stand in order: behind the one of those that stay which comes before, else behind what stands
 * before all of them; null where nothing does.
 */
export function movesAmong<T extends Block>(
  blocks: readonly T[],
  stays: ReadonlySet<T>,
): readonly RevisionMove[] | null {
  let behind = (blocks[0]?.first ?? 0) - 1;
  const moves: RevisionMove[] = [];
  for (const block of byRank(blocks)) {
    if (stays.has(block)) behind = block.last;
    else moves.push({ first: block.first, last: block.last, behind });
  }
  return moves.some((move) => move.behind < 0) ? null : moves;
}
