import type { BoundCheck, Terms } from './types';

/** Terms while checks are being bound; the arrays are replaced by larger ones as it grows. */
export interface TermList extends Terms {
  cell: Int32Array;
  coefficient: Int16Array;
  length: number;
}

/** A term of a check: coefficient × cell, on its left or right side. */
export interface BoundTerm {
  readonly cell: number;
  readonly coefficient: number;
  readonly isLeft: boolean;
}

/** Room for the terms of a small book; doubled whenever it is full. */
const FIRST_SIZE = 1024;

export function newTermList(): TermList {
  return { cell: new Int32Array(FIRST_SIZE), coefficient: new Int16Array(FIRST_SIZE), length: 0 };
}

/** Adds a term at the end of the list, with room made where there is none. */
export function addTerm(terms: TermList, cell: number, coefficient: number): void {
  if (terms.length === terms.cell.length) grow(terms);
  terms.cell[terms.length] = cell;
  terms.coefficient[terms.length] = coefficient;
  terms.length += 1;
}

function grow(terms: TermList): void {
  const size = 2 * terms.cell.length;
  const { cell, coefficient } = terms;
  terms.cell = new Int32Array(size);
  terms.cell.set(cell);
  terms.coefficient = new Int16Array(size);
  terms.coefficient.set(coefficient);
}

/** The cells of a check, those of its left side first. */
export function cellsOf({ terms, start, end }: BoundCheck): readonly number[] {
  return start === end ? NO_CELLS : Array.from(terms.cell.subarray(start, end));
}

const NO_CELLS: readonly number[] = [];

/** The terms of a check, those of its left side first. */
export function boundTerms({ terms, start, middle, end }: BoundCheck): readonly BoundTerm[] {
  return Array.from(terms.cell.subarray(start, end), (cell, index) => ({
    cell,
    coefficient: terms.coefficient[start + index] ?? 0,
    isLeft: start + index < middle,
  }));
}

/** The cell that a check is told by: the first of its left side, or of its right one where left is nothing. */
export function firstCell({ terms, start }: BoundCheck): number {
  return terms.cell[start] ?? 0;
}
