import { plus, told as operandOf, type EquationOperand, type Ratio, type SumTerm } from '../../equations';
import { isMoney, sameSubject, type Told } from '../../told';
import { distinct, type Ledger } from '../claim';
import { knownOf, moneyNear, type Base } from './bases';
import { growthsOfChange } from './growths-of-change';
import { isNear } from './nearness';
import { ratio } from './ratio';

/** “减少12.00万元，下降3.56%”: of the change right before it, else of two amounts whose difference it is. */
export function growths(ledger: Ledger, rate: Told): readonly Ratio[] {
  const before = ledger.amounts.before(rate);
  const { direction, against } = rate.statement;
  const change = isChangeOf(before, rate) ? before : listedChange(ledger, rate);
  // Where the two go different ways the amount is believed: that they do is said by itself.
  const sign = (change?.statement.direction ?? direction) === 'down' ? -1 : 1;
  const base = against === 'budget' ? 'budget' : 'prior';
  if (change?.measure === 'count') return growthsOfCount(ledger, rate, change, sign);
  if (change) return growthsOfChange(ledger, rate, change, sign, base);
  return growthsOfBase(ledger, rate, sign, base);
}

/** Whether the figure before a rate is the change that the rate repeats in percent. */
function isChangeOf(before: Told | undefined, rate: Told): before is Told {
  return (
    before?.role === 'change' && before.statement.sentence === rate.statement.sentence && sameSubject(before, rate)
  );
}

/** “各减少a、b，各下降p、q”: the change of the same name in the list before. */
function listedChange({ amounts }: Ledger, rate: Told): Told | undefined {
  if (rate.statement.subjectOrigin !== 'list') return undefined;
  return amounts.all.find(
    ({ role, statement }) =>
      role === 'change' &&
      statement.sentence === rate.statement.sentence &&
      statement.subject === rate.statement.subject,
  );
}

/**
 * “在职人员28人，较上年增加3人，增长12%”: of the count right before. Only asked about: it may be one of several that the words
 * speak of.
 */
function growthsOfCount({ amounts }: Ledger, rate: Told, change: Told, sign: 1 | -1): readonly Ratio[] {
  const counted = amounts.before(change);
  const { sentence } = change.statement;
  if (counted?.statement.predicate !== 'count' || counted.statement.sentence !== sentence) return [];
  if (counted.figure.unit !== change.figure.unit || counted.figure.isAbout || change.figure.isAbout) return [];
  const less: SumTerm = { operand: operandOf(change), sign: sign === 1 ? -1 : 1 };
  const whole = counted.role === 'prior' ? [plus(counted)] : [plus(counted), less];
  return [{ ...ratio('NR-A03', rate, [plus(change)], whole, true), isAsked: true }];
}

/**
 * A rate without its change: this year's amount against last year's, both found near. One telling of the base is
 * enough; more would only be other things of the same name.
 */
function growthsOfBase(ledger: Ledger, rate: Told, sign: 1 | -1, base: Base): readonly Ratio[] {
  const nows = distinct(ledger.amounts.near(rate, 'final').filter(isMoney)).slice(0, 2);
  const priors: readonly EquationOperand[] = [
    ...moneyNear(ledger, rate, base).slice(0, 1).map(operandOf),
    ...knownOf(ledger, rate, base),
  ];
  // A rate without a direction may print less with a minus or without.
  const signs: readonly (1 | -1)[] = rate.statement.direction === null ? [1, -1] : [sign];
  return nows.flatMap((now) =>
    priors.flatMap((prior) =>
      signs.map((way): Ratio => {
        const part: readonly SumTerm[] = [
          { operand: operandOf(now), sign: way },
          { operand: prior, sign: way === 1 ? -1 : 1 },
        ];
        return ratio('NR-A03', rate, part, [{ operand: prior, sign: 1 }], isNear(now, rate));
      }),
    ),
  );
}
