import type { Equation, EquationTerm } from '../../model';
import { boundTerms, swingScale, type BoundCheck, type BoundTerm } from '../bind';
import { boundCell, isOwnCell, type Book } from '../book';
import type { Measure } from '../measure';
import { signedDifference, amountUnitOf } from '../telling/sentences';
import { numberAt } from '../judging/system';

/** A bound check figure by figure, as people read it: Σ left (=, ≤, ≥) Σ right. */
export function equationOf(book: Book, check: BoundCheck, { residual, width }: Measure): Equation {
  const { withinPercent, sign } = check.relation;
  const terms = boundTerms(check);
  const leftCount = check.middle - check.start;
  return {
    left: terms.slice(0, leftCount).map((term) => termOf(book, check, term)),
    right: terms.slice(leftCount).map((term) => termOf(book, check, term)),
    sign,
    ...(withinPercent === undefined ? {} : { withinPercent }),
    unit: amountUnitOf(book, check),
    difference: signedDifference(book, check, residual),
    width: withinPercent === undefined ? width : width / swingScale(book, check, withinPercent),
  };
}

/** A figure with its sign; cells of other books have no address in this one. */
function termOf(book: Book, check: BoundCheck, term: BoundTerm): EquationTerm {
  const { cell } = term;
  const ref = isOwnCell(book, cell) ? (boundCell(book, cell)?.ref ?? null) : null;
  return { ref, sign: signOf(check, term), fen: numberAt(book.value, cell) };
}

/** Coefficients hold everything on the left and ≥ turned round; those of shares are scaled, and all are added. */
function signOf({ relation }: BoundCheck, { coefficient, isLeft }: BoundTerm): number {
  if (relation.withinPercent !== undefined) return 1;
  const isTurned = (relation.sign === '>=') === isLeft;
  return coefficient * (isTurned ? -1 : 1);
}
