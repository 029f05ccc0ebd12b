/** Half of 0.01 万元, which each figure of a text may hide. In 分. */
const HALF_STEP = 5_000;

/** How far amounts may be apart, in 分, because each of so many was rounded to 0.01 万元. */
export function hiddenIn(figures: number): number {
  return figures * HALF_STEP;
}
