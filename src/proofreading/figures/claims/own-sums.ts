import { groupBy } from '../../../model';
import { outcomeOf, plus, type Ratio } from '../equations';
import type { TextAmounts, Told } from '../told';
import { TITLES } from '../words';
import { WHOLE_PAIRS } from './group-words';

/** Two shares of their own sum say little, each is what the other leaves: but for parts that are all there is. */
const FEWEST_PARTS = 3;

/** Lists are looked for once in a text. */
const KNOWN = new WeakMap<TextAmounts, ReadonlyMap<number, Ratio>>();

/**
 * A share as one of the sum of its own list, where the text does not say what it is of: “教育支出60万元，占60%；…”. Only of
 * lists whose other shares all are just that, which shows that the list is whole. Undefined where there is no such list.
 */
export function shareOfOwnList(amounts: TextAmounts, share: Told): Ratio | undefined {
  const known = KNOWN.get(amounts) ?? new Map(listsIn(amounts).flatMap(sharesOf));
  KNOWN.set(amounts, known);
  return known.get(share.at);
}

/** A part with its share. */
interface SharedPart {
  readonly part: Told;
  readonly share: Told;
}

/** The lists in one passage, and those that begin one passage each, one behind the other. */
function listsIn(amounts: TextAmounts): readonly (readonly SharedPart[])[] {
  const pairs = amounts.all.flatMap((share) => pairedWith(amounts, share) ?? []);
  const inPassage = groupBy(pairs, ({ share: { statement } }) => `${statement.passage}|${statement.whole ?? ''}`);
  const firsts = [...groupBy(pairs, ({ share }) => share.statement.passage).values()].flatMap(([first]) => first ?? []);
  const bySection = groupBy(firsts, ({ share }) => `${share.section}|${share.statement.whole ?? ''}`);
  return [...inPassage.values(), ...bySection.values()];
}

/** The amount right before a share. */
function pairedWith({ all }: TextAmounts, share: Told): SharedPart | null {
  const part = all[share.at - 1];
  if (share.statement.predicate !== 'share' || share.statement.isAside || part?.measure !== 'money') return null;
  const isPart =
    (part.role === 'final' || part.role === 'budget') && part.statement.sentence === share.statement.sentence;
  return isPart && !part.figure.isAbout ? { part, share } : null;
}

/** Whether two parts are all there is by their names: 基本支出 and 项目支出, 人员经费 and 公用经费. */
function isWholePair(list: readonly SharedPart[]): boolean {
  const subjects = list.map(({ part }) => part.statement.subject);
  return (
    list.length === 2 &&
    WHOLE_PAIRS.some((pair) => pair.every((name) => subjects.some((subject) => name.test(subject))))
  );
}

/** Each share of a list by its place; none where more than one of them fails. */
function sharesOf(list: readonly SharedPart[]): readonly (readonly [number, Ratio])[] {
  if (list.length < FEWEST_PARTS && !isWholePair(list)) return [];
  const whole = list.map(({ part }) => plus(part));
  const ratios = list.map(({ part, share }): Ratio => ({
    kind: 'ratio',
    rule: 'NR-A04',
    rate: share,
    part: [plus(part)],
    whole,
    isStrong: true,
    title: TITLES['NR-A04'] ?? '',
  }));
  const holding = ratios.filter((ratio) => outcomeOf(ratio) === 'true');
  // That nothing is 0% of anything shows nothing.
  const isShown = holding.some(({ rate }) => rate.amount.value > 0);
  return !isShown || holding.length < ratios.length - 1 ? [] : ratios.map((ratio) => [ratio.rate.at, ratio] as const);
}
