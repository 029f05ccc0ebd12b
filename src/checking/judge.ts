import { halfWidthOf } from '../model';
import type { Verdict } from '../model';
import type { Book } from './book';
import type { System } from './system';

/** Verdict codes in `Judgement.verdict`. */
export const EXACT = 0;
export const ROUNDING = 1;
export const BROKEN = 2;

export const VERDICT_OF: readonly Verdict[] = ['exact', 'rounding', 'broken'];

/** Residual Σ cᵢxᵢ, the width Σ |cᵢ|hᵢ that rounding may hide, both in 分, and the verdict of each check. */
export interface Judgement {
  readonly residual: Float64Array;
  readonly width: Float64Array;
  readonly verdict: Uint8Array;
}

/** Judges every check over the figures of the book: one pass over the terms. */
export function judge(book: Book, system: System): Judgement {
  const count = system.checks.length;
  const residual = new Float64Array(count);
  const width = new Float64Array(count);
  const verdict = new Uint8Array(count);
  const { value } = book;
  const half = halfWidths(book);
  const { start, termCell, termCoefficient, inequality } = system;
  for (let e = 0, t = 0; e < count; e += 1) {
    let sum = 0;
    let hidden = 0;
    for (const end = start[e + 1] ?? 0; t < end; t += 1) {
      const cell = termCell[t] ?? 0;
      const coefficient = termCoefficient[t] ?? 0;
      sum += coefficient * (value[cell] ?? 0);
      hidden += Math.abs(coefficient) * (half[cell] ?? 0);
    }
    residual[e] = sum;
    width[e] = hidden;
    verdict[e] = verdictOf(sum, hidden, inequality[e] === 1);
  }
  return { residual, width, verdict };
}

/**
 * The one rounding rule: an equation is exact at residual 0, rounding within the width, else broken;
 * an inequality is broken only where its excess is more than the width.
 */
export function verdictOf(residual: number, width: number, isInequality: boolean): number {
  const excess = isInequality ? residual : Math.abs(residual);
  if (excess <= 0) return EXACT;
  return excess <= width ? ROUNDING : BROKEN;
}

function halfWidths({ value, step, size }: Book): Float64Array {
  const half = new Float64Array(size);
  for (let cell = 0; cell < size; cell += 1) half[cell] = halfWidthOf(value[cell] ?? 0, step[cell] ?? 0);
  return half;
}
