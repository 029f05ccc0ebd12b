import { wordOf } from '../../../facts';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isExact, isExactCount, isOnly, quoted, type TextAmounts, type Told } from '../told';
import { SENTENCES, figureName } from '../words';
import { COUNTED_SPENDING, EXPLAINED } from './nothing-words';

type Spending = (typeof COUNTED_SPENDING)[number];

/**
 * “公务接待费0.00万元，国内公务接待12批次”, and money spent on nothing. Only asked about, and not at all where the text says why: cars
 * are handed over, guests are paid for with other money, and bills come late.
 */
export function uncountedSpending({ amounts }: Ledger): readonly JudgedFinding[] {
  return COUNTED_SPENDING.flatMap((spending) => askedOf(amounts, spending));
}

function askedOf(amounts: TextAmounts, { money, counts, besides, isKept }: Spending): readonly JudgedFinding[] {
  const spent = tellings(amounts, money);
  const counted = counts.flatMap((name) => tellings(amounts, name));
  const [first] = spent;
  const isSpent = spent.some(isSome);
  // Tellings that contradict each other are another finding.
  if (!first || spent.some((each) => isSome(each) !== isSpent) || counted.length === 0) return [];
  const odd = counted.filter((each) => isSome(each) !== isSpent);
  const [count] = odd;
  const isElsewhere = isSpent && besides.some((name) => tellings(amounts, name).some(isSome));
  const isHalf = isSpent && odd.length < counted.length;
  if (!count || isHalf || isElsewhere || (isKept && !isSpent) || isExplained(amounts, [...spent, ...counted]))
    return [];
  return [asking(first, count, isSpent)];
}

/** Exact figures of one thing alone, in the order of reading. */
function tellings(amounts: TextAmounts, name: string): readonly Told[] {
  return amounts.of(wordOf(name).fact, 'final').filter((each) => isOnly(each) && (isExactCount(each) || isExact(each)));
}

function isSome({ amount }: Told): boolean {
  return amount.value !== 0;
}

/** Whether a passage that tells of it, or the one behind, says why. */
function isExplained({ read }: TextAmounts, told: readonly Told[]): boolean {
  const passages = new Set(told.flatMap(({ statement: { passage } }) => [passage, passage + 1]));
  return [...passages].some((at) => EXPLAINED.test(read.passages[at]?.text ?? ''));
}

function asking(money: Told, count: Told, isSpent: boolean): JudgedFinding {
  const [of, counted] = [money, count].map((each) => figureName(each.statement.subject, ''));
  return {
    rule: figureRule('NR-R02'),
    raw: {
      span: count.figure.span,
      otherSpans: [money.figure.span],
      message: SENTENCES.uncounted(of ?? '', quoted(money), counted ?? '', quoted(count), isSpent),
      stated: quoted(count),
      label: 'review',
      about: count.statement.facts[0] ?? count.statement.subject,
    },
  };
}
