/** Median and 95th percentile of repeated runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Runs `work` a few times to warm up, then times it; one run at least, about `budget` ms in all. */
export function time(work: () => unknown, budget = 1500): Timing {
  const first = once(work);
  const runs = Math.max(3, Math.min(31, Math.floor(budget / Math.max(first, 0.01))));
  if (first < budget / 4) for (let k = 0; k < 3; k += 1) once(work);
  const times = Array.from({ length: runs }, () => once(work)).sort((a, b) => a - b);
  return { median: at(times, 0.5), p95: at(times, 0.95), runs };
}

/** The same for work that answers later. */
export async function timeAsync(work: () => Promise<unknown>, runs = 9): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    await work();
    // The first run warms up.
    if (run > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: at(times, 0.5), p95: at(times, 0.95), runs };
}

/** The middle one of some figures, in whatever order. */
export function median(figures: readonly number[]): number {
  return at(
    [...figures].sort((a, b) => a - b),
    0.5,
  );
}

function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Memory in MB that `work` leaves behind together with what it returns, arrays of numbers among it, with the
 * garbage that nobody has collected yet; needs `node --expose-gc` to be exact.
 */
export function memoryOf(work: () => unknown): number {
  (globalThis as { gc?: () => void }).gc?.();
  const before = inUse();
  const kept = work();
  const after = inUse();
  return kept === undefined ? 0 : (after - before) / 2 ** 20;
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** One line of a table: names padded, numbers to the right. */
export function row(...cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => {
      const text = typeof cell === 'number' ? figure(cell) : cell;
      return index === 0 ? text.padEnd(34) : text.padStart(14);
    })
    .join('');
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 1 ? 1 : 3);
}
