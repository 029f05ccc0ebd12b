import { halfWidthOf } from '../model';
import type { Equation, EquationTerm } from '../model';
import { boundTerms, type BoundCheck, type BoundTerm } from './bind';
import { boundCell, isOwnCell, type Book } from './book';
import { unitOf } from './sentences';
import { at } from './system';

/** A bound check figure by figure, as people read it: Σ left (=, ≤, ≥) Σ right. */
export function equationOf(book: Book, check: BoundCheck): Equation {
  const { relation } = check;
  const terms = boundTerms(check);
  const leftCount = check.middle - check.start;
  const left = terms.slice(0, leftCount).map((term) => termOf(book, check, term));
  const right = terms.slice(leftCount).map((term) => termOf(book, check, term));
  const difference = sumOf(left) - sumOf(right);
  const halves = terms.map(({ cell }) => halfWidthOf(at(book.value, cell), at(book.step, cell)));
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

function termOf(book: Book, check: BoundCheck, term: BoundTerm): EquationTerm {
  const { cell } = term;
  const ref = isOwnCell(book, cell) ? (boundCell(book, cell)?.ref ?? null) : null;
  return { ref, sign: signOf(check, term), fen: at(book.value, cell) };
}

/** Coefficients hold everything on the left and ≥ turned round; those of shares are scaled, and all are added. */
function signOf({ relation }: BoundCheck, { coefficient, isLeft }: BoundTerm): number {
  if (relation.withinPercent !== undefined) return 1;
  const isTurned = (relation.sign === '>=') === isLeft;
  return coefficient * (isTurned ? -1 : 1);
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
