import type { Box, Glyph, Ruling } from '../../../src/document/pdf/marks/page-marks';

/** How a run of characters differs from one of size 10, drawn by a call of its own and cut by nothing. */
export interface RunOptions {
  readonly size?: number;
  readonly call?: number;
  readonly clip?: Box | null;
  readonly isCut?: boolean;
}

/** Characters side by side from `x` on, each as wide as high, with the line that they stand on at `y`. */
export function runOf(words: string, x: number, y: number, options: RunOptions = {}): readonly Glyph[] {
  const { size = 10, call = 0, clip = null, isCut = false } = options;
  return [...words].map((text, at) => ({
    text,
    x0: x + at * size,
    x1: x + (at + 1) * size,
    y0: y - size * 0.86,
    y1: y + size * 0.14,
    baseline: y,
    size,
    call,
    clip,
    isCut,
  }));
}

/** A line across the page. */
export function across(at: number, from: number, to: number): Ruling {
  return { isHorizontal: true, at, from, to };
}

/** A line down the page. */
export function down(at: number, from: number, to: number): Ruling {
  return { isHorizontal: false, at, from, to };
}

/** The lines of a grid with these edges, drawn through from end to end. */
export function ruled(xs: readonly number[], ys: readonly number[]): readonly Ruling[] {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return [...ys.map((y) => across(y, left, right)), ...xs.map((x) => down(x, top, bottom))];
}
