import { lessTerm, plus, type Linear, type SumTerm } from '../equations';
import { isMoney, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';
import { ALL_OF_ONE_SIDE, ADDED_TO_IT, BOTH_PAID, MAY_HOLD_MORE, SPENT_SIDE } from './running-words';

/** One amount alone is no sum. */
const FEWEST_ADDENDS = 2;
/** No sentence adds up more. */
const MOST_ADDENDS = 20;

/** So many figures may stand between the total of what came in and what is left. */
const FARTHEST_TOTAL = 30;

/** The checks of sums, and of what is left over. */
const [SUM, LEFT] = ['NR-A01', 'NR-A02'] as const;

/**
 * “一般公共预算收入100万元，加上上级补助收入30万元，调入资金5万元，收入总计135万元。…支出总计120万元。收支相抵，年终结余15万元”: how the accounts of a place
 * are told. Asked about: a part may be told as well, and a sum may leave something out.
 */
export function runningTotals({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((told) => [...sumBefore(amounts, told), ...leftOver(amounts, told)]);
}

/** All that one side adds up to, from whichever amount of its sentence on: what stands before may be told of a larger whole. */
function sumBefore(amounts: TextAmounts, sum: Told): readonly FigureClaim[] {
  if (!isPlain(sum) || !ALL_OF_ONE_SIDE.test(amounts.wordsBefore(sum))) return [];
  const addends = addendsOf(amounts, sum);
  const isAdded = addends.some((each) => ADDED_TO_IT.test(amounts.wordsBefore(each)));
  if (addends.length < FEWEST_ADDENDS || !(isAdded || addends.length > FEWEST_ADDENDS)) return [];
  const starts = isAdded ? addends.slice(0, 1 - FEWEST_ADDENDS) : addends.slice(0, 1);
  const readings = starts.map((_, at) => linear(SUM, [lessTerm(sum), ...addends.slice(at).map(plus)], true));
  return [{ readings: readings.map((each) => ({ ...each, isAsked: true })) }];
}

/** The amounts of its sentence before a sum, on its own level; none where one of them may hold what is not told. */
function addendsOf(amounts: TextAmounts, sum: Told): readonly Told[] {
  const before = amounts.all
    .slice(Math.max(0, sum.at - MOST_ADDENDS), sum.at)
    .filter(({ statement }) => statement.sentence === sum.statement.sentence);
  const addends = before.filter((each) => isPlain(each) && each.statement.depth === sum.statement.depth);
  return addends.some((each) => MAY_HOLD_MORE.test(amounts.wordsBefore(each))) ? [] : addends;
}

/** What is left once both sides are paid: of the totals told last, else of all that the sentence before tells. */
function leftOver(amounts: TextAmounts, left: Told): readonly FigureClaim[] {
  if (!isPlain(left) || !BOTH_PAID.test(amounts.wordsBefore(left))) return [];
  const terms = [...ofTotals(amounts, left), ...ofSides(amounts, left)];
  return terms.length > 0 ? [{ readings: terms.map((each) => ({ ...each, isAsked: true })) }] : [];
}

function ofTotals(amounts: TextAmounts, left: Told): readonly Linear[] {
  const totals = amounts.all
    .slice(Math.max(0, left.at - FARTHEST_TOTAL), left.at)
    .filter((each) => isPlain(each) && ALL_OF_ONE_SIDE.test(amounts.wordsBefore(each)));
  const [income, spent] = [false, true].map((side) => totals.filter((each) => isSpent(amounts, each) === side).at(-1));
  return income && spent && income.at < spent.at
    ? [linear(LEFT, [lessTerm(left), plus(income), lessTerm(spent)], true)]
    : [];
}

function ofSides(amounts: TextAmounts, left: Told): readonly Linear[] {
  const last = amounts.all[left.at - 1];
  if (last?.section !== left.section) return [];
  const all = amounts
    .beside(last)
    .filter((each) => each.at < left.at && isPlain(each) && each.statement.depth === left.statement.depth);
  const isWhole = all.length > FEWEST_ADDENDS && all.filter((each) => isSpent(amounts, each)).length === 1;
  const term = (each: Told): SumTerm => (isSpent(amounts, each) ? lessTerm(each) : plus(each));
  return isWhole && isSpent(amounts, last) ? [linear(LEFT, [lessTerm(left), ...all.map(term)], true)] : [];
}

/** Whether an amount is of what went out, by the words before it. */
function isSpent(amounts: TextAmounts, told: Told): boolean {
  return SPENT_SIDE.test(amounts.wordsBefore(told));
}

/** An amount of money that is told as it is, of these accounts. */
function isPlain(told: Told): boolean {
  const { role, statement } = told;
  const isOwn = role === 'final' || role === 'budget';
  return isMoney(told) && isOwn && statement.predicate === 'value' && !statement.isAside;
}
