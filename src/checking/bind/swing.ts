import type { Book } from '../book';
import type { TermList } from './terms';
import type { BoundCheck } from './types';

/**
 * Turns the coefficients of “left equals right” into those of “left is not more than `percent` above (or below)
 * right”, one inequality ≤ 0 in whole numbers: the direction is that of the figures.
 * @returns whether it could: a share of a right side below zero means nothing
 */
export function applySwing(book: Book, terms: TermList, check: BoundCheck, percent: number): boolean {
  const { left, right } = sidesOf(book, check);
  if (right < 0) return false;
  const rises = left >= right;
  const { limit, divisor } = scaleOf(percent, rises);
  const turn = rises ? 1 : -1;
  for (let t = check.start; t < check.end; t += 1) {
    const weight = t < check.middle ? 100 : limit;
    terms.coefficient[t] = ((terms.coefficient[t] ?? 0) * turn * weight) / divisor;
  }
  return true;
}

/** By how much the coefficients of such an inequality, and so its residual and width, exceed those of its figures. */
export function swingScale(book: Book, check: BoundCheck, percent: number): number {
  const { left, right } = sidesOf(book, check);
  return 100 / scaleOf(percent, left >= right).divisor;
}

/** The limit in percent of the right side, and the divisor that makes it and 100 small whole numbers. */
function scaleOf(percent: number, rises: boolean): { readonly limit: number; readonly divisor: number } {
  const limit = rises ? 100 + percent : 100 - percent;
  return { limit, divisor: greatestDivisor(100, limit) };
}

/** The two sums that a check compares. */
export function sidesOf(
  book: Book,
  { terms, start, middle, end }: BoundCheck,
): { readonly left: number; readonly right: number } {
  const sum = (from: number, to: number): number =>
    terms.cell.subarray(from, to).reduce((total, cell) => total + (book.value[cell] ?? 0), 0);
  return { left: sum(start, middle), right: sum(middle, end) };
}

/** Coefficients stay small enough for sixteen bits. */
function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
