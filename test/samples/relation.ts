import type { Figure } from '../../scripts/samples';

/** `left` adds up to `right`, or for `atMost` does not exceed it. Written apart from the product's own rules. */
export interface Relation {
  readonly id: string;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly atMost?: boolean;
}

export type Outcome = 'exact' | 'rounding' | 'broken';

const HUNDREDTHS = 100;
/** A shown figure stands for anything within half a hundredth of it; nothing and zero are exact. */
const HALF_A_STEP = 0.5;

function total(figures: readonly Figure[]): number {
  return figures.reduce<number>((sum, figure) => sum + Math.round((figure ?? 0) * HUNDREDTHS), 0);
}

export function outcome({ left, right, atMost = false }: Relation): Outcome {
  const excess = total(left) - total(right);
  const residual = atMost ? Math.max(0, excess) : Math.abs(excess);
  const width = [...left, ...right].filter(Boolean).length * HALF_A_STEP;
  if (residual === 0) return 'exact';
  return residual <= width ? 'rounding' : 'broken';
}
