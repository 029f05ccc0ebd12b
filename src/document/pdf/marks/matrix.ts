/** [a b c d e f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Nothing is moved or turned. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Where a matrix takes a point. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What is not a matrix of numbers counts as none. */
export function matrixOf(value: unknown): Matrix {
  const numbers = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>) : [];
  const [a, b, c, d, e, f] = numbers;
  return numbers.length === 6 && numbers.every(Number.isFinite)
    ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
    : IDENTITY;
}
