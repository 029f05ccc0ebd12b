import { halfWidthOf } from '../model';
import type { Terms } from './bind/types';
import type { Book } from './book';

/** What the figures of a check leave: Σ cᵢxᵢ, and the width Σ |cᵢ|hᵢ that rounding may hide of it, both in 分. */
export interface Measure {
  readonly residual: number;
  readonly width: number;
}

type TermArrays = Pick<Terms, 'cell' | 'coefficient'>;

/** Measures the terms from `start` on up to `end`, without it. */
export function measure(
  { value, half }: Figures,
  { cell, coefficient }: TermArrays,
  start: number,
  end: number,
): Measure {
  let residual = 0;
  let width = 0;
  for (let t = start; t < end; t += 1) {
    const id = cell[t] ?? 0;
    const weight = coefficient[t] ?? 0;
    residual += weight * (value[id] ?? 0);
    width += Math.abs(weight) * (half[id] ?? 0);
  }
  return { residual, width };
}

type Figures = Pick<Book, 'value' | 'half'>;

/** How much wider rounding hides in a cell once it shows `to` instead of `from`: an empty one hides nothing. */
export function widening(from: number, to: number, step: number, stepAfter = step): number {
  return halfWidthOf(to, stepAfter) - halfWidthOf(from, step);
}

/** Verdict codes, as judgements hold them. */
export const EXACT = 0;
export const ROUNDING = 1;
export const BROKEN = 2;

/**
 * The one rounding rule: an equation is exact at residual 0, rounding within the width, else broken;
 * an inequality is broken only where its excess is more than the width.
 */
export function verdictOf(residual: number, width: number, isInequality: boolean): number {
  const excess = isInequality ? residual : Math.abs(residual);
  if (excess <= 0) return EXACT;
  return excess <= width ? ROUNDING : BROKEN;
}
