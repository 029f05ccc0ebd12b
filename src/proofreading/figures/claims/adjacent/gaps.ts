import { lessTerm, plus, type Linear } from '../../equations';
import { isMoney, type Told } from '../../told';
import { EXCEEDED } from '../../words';
import { linear, type Ledger } from '../claim';
import { isNear } from './nearness';

/**
 * “决算数大于预算数2.00万元”: the difference of the two amounts beside it. Both ways round, since the words of the statement say
 * which is more and another check judges them.
 */
export function gaps(ledger: Ledger, gap: Told): readonly Linear[] {
  if (gap.measure === 'count') return countGaps(ledger, gap);
  const [final] = ledger.amounts.near(gap, 'final').filter(isMoney);
  const [budget] = ledger.amounts.budgetsNear(gap).filter(isMoney);
  if (!final || !budget || !isNear(final, gap) || !isNear(budget, gap)) return [];
  // “超支” says which is more by itself.
  if (EXCEEDED.test(ledger.amounts.wordsBefore(gap))) return [difference(gap, final, budget)];
  return [difference(gap, final, budget), difference(gap, budget, final)];
}

/** “计划432人，实际499人，超计划67人”: the two counts before it. */
function countGaps({ amounts }: Ledger, gap: Told): readonly Linear[] {
  const [planned, actual] = [amounts.all[gap.at - 2], amounts.all[gap.at - 1]];
  if (!planned || !actual) return [];
  const alike = [planned, actual].every(
    ({ statement, figure }) => statement.sentence === gap.statement.sentence && figure.unit === gap.figure.unit,
  );
  if (!alike || !planned.statement.subject.includes('计划') || actual.statement.subject.includes('计划')) return [];
  return [difference(gap, actual, planned)];
}

/** A difference that follows from two values, as an equation. */
function difference(gap: Told, a: Told, b: Told): Linear {
  return linear('NR-A06', [lessTerm(gap), plus(a), lessTerm(b)], true);
}
