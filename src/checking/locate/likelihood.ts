/** Half a step of 0.01 万元, in 分: what one rounded figure may hide. */
const HALF_STEP = 5_000;

/** Two tables print the same internal figure: nearly always the very same digits. */
const SAME_FIGURE = Math.log(0.9);
const OFF_BY_A_STEP = Math.log(0.05);

/**
 * No residual says more than this: a second small slip that rounding hides would outweigh the true repair.
 */
const LEAST = -7;

/**
 * Log-likelihood of a rounding residual (分) in an equation that holds, given the width (分) that its
 * terms may hide: the sum of n independent roundings is close to normal with variance n/12 steps².
 * A check without width is exact and says nothing.
 */
export function logLikelihood(residual: number, width: number, terms: number): number {
  if (width === 0) return 0;
  // A check in 元 hides less than that as a whole.
  const half = Math.min(width, HALF_STEP);
  const steps = Math.abs(residual) / (2 * half);
  if (terms === 2) return steps < 0.5 ? SAME_FIGURE : OFF_BY_A_STEP;
  const variance = width / half / 12;
  return Math.max(LEAST, -(steps * steps) / (2 * variance) - 0.5 * Math.log(2 * Math.PI * variance));
}
