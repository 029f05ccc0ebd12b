import type { Book } from '../book';
import type { BoundCheck } from './types';

/**
 * Coefficients of “left is not more than `percent` above (or below) right” as one inequality ≤ 0, in whole
 * numbers: the direction is that of the figures. Undefined where right is below zero and no share of it means
 * anything.
 */
export function swingCoefficients(book: Book, check: BoundCheck, percent: number): readonly number[] | undefined {
  const { left, right } = sidesOf(book, check);
  if (right < 0) return undefined;
  const rises = left >= right;
  const limit = rises ? 100 + percent : 100 - percent;
  const divisor = greatestDivisor(100, limit);
  const [own, base] = rises ? [100, -limit] : [-100, limit];
  return check.coefficients.map((sign, index) =>
    index < check.leftCount ? (sign * own) / divisor : (-sign * base) / divisor,
  );
}

/** The two sums that a check compares. */
export function sidesOf(
  book: Book,
  { cells, leftCount }: Pick<BoundCheck, 'cells' | 'leftCount'>,
): { readonly left: number; readonly right: number } {
  const sum = (part: readonly number[]): number => part.reduce((total, cell) => total + (book.value[cell] ?? 0), 0);
  return { left: sum(cells.slice(0, leftCount)), right: sum(cells.slice(leftCount)) };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
