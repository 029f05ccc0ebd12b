import { outcomeOf, plus, told as operandOf, type Ratio, type SumTerm } from '../../equations';
import { isMoney, nearestFirst, type Told } from '../../told';
import { OF_A_BALANCE } from '../../words';
import { distinct, type Ledger } from '../claim';
import { knownOf, plannedBefore, toldNear, wholeBefore, type Base } from './bases';
import { isMeant, isNear, isNearOrAlone } from './nearness';
import { MOST, ratio } from './ratio';

/**
 * A change divided by its base. The base is seldom printed, so it is first reckoned from this year's amount less the
 * change; then the amount printed as last year's, then the books'.
 */
export function growthsOfChange(ledger: Ledger, rate: Told, change: Told, sign: 1 | -1, base: Base): readonly Ratio[] {
  const part: readonly SumTerm[] = [plus(change)];
  const told = distinct(toldNear(ledger, rate, base));
  // This year's budget is what its own 决算 is held against; an amount of last year that is of this year is none.
  const isBase = (each: Told): boolean => base === 'budget' || !isOfYearOf(each, change);
  // The nearest alone: a base that stands farther off is another sentence's.
  const bases = told.filter(isBase).slice(0, 1);
  const planned = base === 'budget' ? [] : plannedBefore(ledger, change);
  const { likely, others } = meanings(ledger, rate);
  const nows = [
    ...planned,
    ...distinct([...told.filter((each) => !isBase(each)), ...beside(ledger, rate), ...likely].filter(isMoney)).slice(
      0,
      MOST,
    ),
  ];
  const ofChange: SumTerm = { operand: operandOf(change), sign: sign === 1 ? -1 : 1 };
  const growthOf = (now: Told): Ratio => ({
    ...ratio('NR-A03', rate, part, [plus(now), ofChange], isNearOrAlone(now, rate) && isMeant(now, rate)),
    ...(OF_A_BALANCE.test(rate.statement.subject) ? {} : { isNeverLess: true as const }),
  });
  // What the other meaning makes true may be meant so: the words and the figure do not agree, and it is asked which is wrong.
  const isAsked = others.some((other) => outcomeOf(growthOf(other)) === 'true');
  return [
    ...nows.map((now) => (isAsked ? { ...growthOf(now), isAsked } : growthOf(now))),
    ...bases.map((prior) => ratio('NR-A03', rate, part, [plus(prior)], isNear(prior, rate) && !isOfBudgets(change))),
    ...knownOf(ledger, rate, base).map((known) => ratio('NR-A03', rate, part, [{ operand: known, sign: 1 }], true)),
    ...wholeBefore(ledger, change).map((whole) => ratio('NR-A03', rate, part, [plus(whole), ofChange], false)),
  ];
}

/**
 * This year's amounts of what a rate is told of, nearest first. Where its words have two meanings, “收、支总计各增加”, and its
 * passage tells the likelier one, the other is no reading of its own: it only happens to fit.
 */
function meanings({ amounts }: Ledger, rate: Told): Readonly<Record<'likely' | 'others', readonly Told[]>> {
  const [first, ...further] = rate.statement.about;
  const near = nearestFirst([...amounts.near(rate, 'final'), ...amounts.alike(rate, 'final')], rate);
  const likely = near.filter(({ statement }) => statement.about[0] === first);
  const isToldHere = likely.some(({ statement }) => statement.passage === rate.statement.passage);
  return further.length > 0 && isToldHere
    ? { likely, others: near.filter((each) => !likely.includes(each)) }
    : { likely: near, others: [] };
}

/** “2022年决算3.46万元，较上年增加2.40万元”: an amount of the very year that its change is told of is no base of it. */
function isOfYearOf({ statement: { period, passage } }: Told, change: Told): boolean {
  return period !== null && period === change.statement.period && passage === change.statement.passage;
}

/** “与2023年年初预算相比，2024年预算减少2万元”: of two budgets, what last year spent is no base. */
function isOfBudgets({ statement: { measure, against, basis } }: Told): boolean {
  return measure === 'budget' && against === 'prior' && basis !== null;
}

/**
 * What else a rate may be of: where its words name a balance of no meaning here, any figure of its sentence; where they
 * name nothing of their own, the one figure that the sentence told before.
 */
function beside({ amounts }: Ledger, rate: Told): readonly Told[] {
  const { about, subject, subjectOrigin } = rate.statement;
  const before = amounts.beside(rate).filter((each) => each.at < rate.at && each.role === 'final' && isMoney(each));
  if (about.length === 0 && OF_A_BALANCE.test(subject)) return before;
  return subjectOrigin === 'before' && before.length === 1 && before[0]?.statement.depth === rate.statement.depth
    ? before
    : [];
}
