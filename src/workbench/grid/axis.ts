/** The lines of a sheet in one direction, in pixels. A hidden line has size 0. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  readonly size: (index: number) => number;
  /** Where a line begins; `start(count)` is the end of the last one. */
  readonly start: (index: number) => number;
}

/** @param sizes the lines that differ from the usual size, by index */
export function createAxis(count: number, usual: number, sizes: ReadonlyMap<number, number>): Axis {
  // Sums made once: where a line begins is asked for every cell that is drawn.
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = at(starts, index) + (sizes.get(index) ?? usual);
  }
  return {
    count,
    total: at(starts, count),
    size: (index) => at(starts, index + 1) - at(starts, index),
    start: (index) => at(starts, index),
  };
}

/** Asked beyond the end it answers the end, so that no caller has to look. */
function at(starts: Float64Array, index: number): number {
  return starts[Math.min(index, starts.length - 1)] ?? 0;
}
