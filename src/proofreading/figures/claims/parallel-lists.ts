import { groupBy } from '../../../model';
import { lessTerm, outcomeOf, plus, type Linear } from '../equations';
import { isExactCount, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** One part alone may leave anything out. */
const FEWEST_PARTS = 2;

/**
 * “培训7期413人次，其中：A3期226人次、B4期197人次”: parts that make up one count of a sentence are all there is of the other counts
 * that are divided among the very same. Asked about.
 */
export function parallelClaims({ amounts }: Ledger): readonly FigureClaim[] {
  const counts = amounts.all.filter(({ measure }) => measure === 'count');
  const heads = counts.filter(
    (each) => each.amount.value > 0 && isExactCount(each) && partsOf(amounts, each).length > 0,
  );
  return [...groupBy(heads, ({ statement }) => statement.sentence).values()].flatMap((beside) => {
    const sums = beside.map((head) => sumOf(head, partsOf(amounts, head)));
    return sums
      .filter((sum) => outcomeOf(sum) === 'false')
      .filter((sum) => sums.some((other) => outcomeOf(other) === 'true' && namesIn(other) === namesIn(sum)))
      .map((sum) => ({ readings: [{ ...sum, isAsked: true }] }));
  });
}

/** The parts of a count in its own unit, in its sentence; empty where one alone is told. */
function partsOf(amounts: TextAmounts, head: Told): readonly Told[] {
  const parts = amounts
    .partsOf(head)
    .filter((each) => each.figure.unit === head.figure.unit && each.statement.sentence === head.statement.sentence);
  return parts.length < FEWEST_PARTS || !parts.every(isExactCount) ? [] : parts;
}

function sumOf(head: Told, parts: readonly Told[]): Linear {
  return linear('NR-A01', [lessTerm(head), ...parts.map(plus)], true);
}

/** The parts of a sum by name, in their order. */
function namesIn({ terms }: Linear): string {
  return terms
    .slice(1)
    .map(({ operand }) => (operand.kind === 'told' ? operand.told.statement.subject : ''))
    .join('|');
}
