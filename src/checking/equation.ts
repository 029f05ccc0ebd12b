import { halfWidthOf } from '../model';
import type { Equation, EquationTerm } from '../model';
import type { BoundCheck } from './bind';
import { boundCell, isOwnCell, type Book } from './book';
import { unitOf } from './sentences';
import { at } from './system';

/** A bound check figure by figure, as people read it: Σ left (=, ≤, ≥) Σ right. */
export function equationOf(book: Book, check: BoundCheck): Equation {
  const { relation, leftCount } = check;
  const terms = check.cells.map((_cell, index) => termOf(book, check, index));
  const left = terms.slice(0, leftCount);
  const right = terms.slice(leftCount);
  const difference = sumOf(left) - sumOf(right);
  const halves = check.cells.map((cell) => halfWidthOf(at(book.value, cell), at(book.step, cell)));
  const weight = rightWeight(relation.withinPercent, difference);
  return {
    left,
    right,
    sign: relation.sign,
    ...(relation.withinPercent === undefined ? {} : { withinPercent: relation.withinPercent }),
    unit: unitOf(book, check),
    difference,
    width: total(halves.slice(0, leftCount)) + weight * total(halves.slice(leftCount)),
  };
}

function termOf(book: Book, check: BoundCheck, index: number): EquationTerm {
  const cell = check.cells[index] ?? 0;
  const ref = isOwnCell(book, cell) ? (boundCell(book, cell)?.ref ?? null) : null;
  return { ref, sign: signOf(check, index), fen: at(book.value, cell) };
}

/** Coefficients hold everything on the left and ≥ turned round; those of shares are scaled, and all are added. */
function signOf({ relation, coefficients, leftCount }: BoundCheck, index: number): number {
  if (relation.withinPercent !== undefined) return 1;
  const isTurned = (relation.sign === '>=') !== index >= leftCount;
  return (coefficients[index] ?? 0) * (isTurned ? -1 : 1);
}

/** Left is held against right plus or minus its share, so right's rounding counts by as much. */
function rightWeight(percent: number | undefined, difference: number): number {
  if (percent === undefined) return 1;
  return 1 + ((difference >= 0 ? 1 : -1) * percent) / 100;
}

function sumOf(terms: readonly EquationTerm[]): number {
  return total(terms.map(({ sign, fen }) => sign * fen));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
