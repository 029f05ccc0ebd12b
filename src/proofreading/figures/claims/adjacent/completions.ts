import { budgetOn } from '../../../../facts';
import { plus, told as operandOf, type Ratio, type SumTerm } from '../../equations';
import { isMoney, mayBeOneBudget, type Told } from '../../told';
import { distinct, knownOperand, type Ledger } from '../claim';
import { isMeant, isNear, isNearOrAlone, isToldWith } from './nearness';
import { ratio } from './ratio';

/**
 * “支出决算为17.50万元，完成年初预算的87.50%”: 决算 over the budget near it. Where the text has no budget, it is reckoned from a
 * difference that stands beside; else the books' is taken.
 */
export function completions(ledger: Ledger, rate: Told): readonly Ratio[] {
  const finals = distinct(ledger.amounts.near(rate, 'final').filter(isMoney)).slice(0, 2);
  const [final] = finals;
  if (!final) return [];
  const { basis, about: subjects } = rate.statement;
  const named = ledger.amounts.near(final, 'budget').filter(({ statement }) => mayBeOneBudget(statement, { basis }));
  const budgets = distinct(named.filter(isMoney)).slice(0, 2);
  const known = subjects.flatMap((about) => knownOperand(ledger, budgetOn(about, basis)) ?? []);
  return [
    ...finals.flatMap((each) =>
      budgets.map((budget) =>
        ratio(
          'NR-A05',
          rate,
          [plus(each)],
          [plus(budget)],
          isNear(each, rate) && isNearOrAlone(budget, rate) && isMeant(each, rate) && isToldWith(budget, each),
        ),
      ),
    ),
    ...(budgets.length > 0 ? [] : gapWholes(ledger, rate, final)),
    ...known.map((budget) => ratio('NR-A05', rate, [plus(final)], [{ operand: budget, sign: 1 }], isNear(final, rate))),
  ];
}

/** “完成年初预算100%，决算数大于预算数55.93万元”: the budget follows from 决算 and the difference. */
function gapWholes({ amounts }: Ledger, rate: Told, final: Told): readonly Ratio[] {
  const gap = [amounts.all[rate.at + 1], amounts.all[rate.at - 1]].find(
    (each) => each !== undefined && isGap(each) && each.statement.sentence === rate.statement.sentence,
  );
  const direction = gap?.statement.direction ?? null;
  if (final.statement.passage !== rate.statement.passage || !gap || direction === null || !isMoney(gap)) return [];
  const less: SumTerm = { operand: operandOf(gap), sign: direction === 'up' ? -1 : 1 };
  return [ratio('NR-A05', rate, [plus(final)], [plus(final), less], isNear(final, rate))];
}

/** “决算数大于预算数55.93万元”, “比年初预算增加55.93万元”. */
function isGap({ statement: { predicate, against } }: Told): boolean {
  return predicate === 'gap' || (predicate === 'change' && against === 'budget');
}
