import type { FactId } from '../../../../model';
import { wordOf } from '../../../../facts';
import { outcomeOf, plus, type Ratio, type SumTerm } from '../../equations';
import { isOnly, sameSubject, type Told } from '../../told';
import { OF_SEVERAL } from '../../words';
import { distinct, knownOperand, type Ledger } from '../claim';
import { RATED } from '../group-words';
import { isOfOwnPair, shareOfOwnList } from '../own-sums';
import { partOfShare } from '../part-of-share';
import { isNear } from './nearness';
import { MOST, ratio } from './ratio';
import { firstOfSide, namedWholes, wholesInText } from './wholes';

/**
 * “A为1.00万元，占10%”: the figure right before a share is its part (so it is in all texts looked at). The wholes in the
 * text come first; the books' are asked only for 决算, since they hold no budget's total.
 */
export function shares(ledger: Ledger, rate: Told): readonly Ratio[] {
  const counted = ledger.amounts.before(rate);
  if (counted?.statement.predicate === 'count') return sharesOfCount(ledger, rate, counted);
  const part = partOfShare(ledger.amounts, rate);
  if (!part || isOfSeveral(ledger, rate, part)) return [];
  // A budget's share is one of all the budgets, not of 决算.
  const isBudget = part.role === 'budget';
  const named = namedWholes(rate);
  const inText = wholesInText(ledger, rate, part, named);
  // The whole that a list is headed by needs no book.
  const isOfHead = rate.statement.whole === null && inText.some(({ at }) => at === part.statement.partOf);
  const asked = isOfOwnPair(ledger.amounts, rate) ? { isAsked: true } : {};
  const readings = distinct(inText)
    .slice(0, MOST)
    .map((whole) => ({
      ...ratio('NR-A04', rate, [plus(part)], [plus(whole)], isNear(whole, rate) || isOnly(whole)),
      ...asked,
    }));
  if (isBare(ledger, rate)) return readings.filter(({ whole }) => hasSister(ledger, rate, whole));
  const isTold = readings.some(({ isStrong }) => isStrong);
  const ofOwnList = isTold ? undefined : shareOfOwnList(ledger.amounts, rate);
  const ofSide = readings.length > 0 || ofOwnList ? [] : firstOfSide(ledger, rate, part);
  return [
    ...(ofOwnList ? [ofOwnList] : []),
    ...readings,
    ...ofSide.map((whole) => ({ ...ratio('NR-A04', rate, [plus(part)], [plus(whole)], true), isAsked: true })),
    ...(isBudget || isOfHead ? [] : knownWholes(ledger, rate, part, named)),
  ];
}

/** Whether nothing but a bracket says what a rate is: “9.47万元（81.64%）”. */
function isBare({ amounts }: Ledger, rate: Told): boolean {
  return rate.statement.depth > 0 && amounts.wordsBefore(rate) === '（';
}

/** Whether another such rate of its sentence is a share of the same whole: then they all are shares of it. */
function hasSister(ledger: Ledger, rate: Told, whole: readonly SumTerm[]): boolean {
  return ledger.amounts.beside(rate).some((each) => {
    const part = ledger.amounts.all[each.at - 1];
    const isSister = each.at !== rate.at && each.statement.predicate === 'share' && isBare(ledger, each);
    return (
      isSister &&
      part !== undefined &&
      part.amount.value > 0 &&
      outcomeOf(ratio('NR-A04', each, [plus(part)], whole, false)) === 'true'
    );
  });
}

/** “货物9.86万元、服务2.50万元，均授予小微企业，占…的100%”: of all that was told before it, not of the last alone. */
function isOfSeveral({ amounts }: Ledger, rate: Told, part: Told): boolean {
  const other = amounts.before(part);
  const isListed = other?.statement.predicate === 'value' && other.statement.sentence === part.statement.sentence;
  return isListed && OF_SEVERAL.test(amounts.wordsBefore(rate));
}

/** What projects are rated of, by the vocabulary. */
const EVALUATED = '绩效自评项目数';

/** “项目20个，其中：优12个，占60%”: of the count that it is a part of. Only asked about: it may be of something else. */
function sharesOfCount({ amounts }: Ledger, rate: Told, part: Told): readonly Ratio[] {
  const isRated = RATED.test(part.statement.subject) && part.statement.partOf === null;
  const [evaluated] = isRated ? amounts.of(wordOf(EVALUATED).fact, 'final') : [];
  const whole = part.statement.partOf === null ? evaluated : amounts.all[part.statement.partOf];
  const isOne = part.statement.sentence === rate.statement.sentence && sameSubject(part, rate);
  if (!isOne || whole?.measure !== 'count' || whole.figure.unit !== part.figure.unit || whole.amount.value === 0)
    return [];
  return [{ ...ratio('NR-A04', rate, [plus(part)], [plus(whole)], true), isAsked: true }];
}

/** The whole as the books know it. Strong, since no reading of the words is needed to find it. */
function knownWholes(ledger: Ledger, rate: Told, part: Told, named: readonly FactId[]): readonly Ratio[] {
  return named.flatMap((id) => {
    const whole = knownOperand(ledger, id);
    return whole ? [ratio('NR-A04', rate, [plus(part)], [{ operand: whole, sign: 1 }], true)] : [];
  });
}
