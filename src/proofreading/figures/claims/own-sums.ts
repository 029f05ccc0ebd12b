import { groupBy } from '../../../model';
import { rememberFor } from '../../../standards';
import { outcomeOf, plus, type Ratio } from '../equations';
import type { TextAmounts, Told } from '../told';
import { TITLES } from '../words';
import { WHOLE_PAIRS } from './group-words';
import { mayBeItsPart, partOfShare } from './part-of-share';

/** Two shares of their own sum say little, each is what the other leaves: but for parts that are all there is. */
const FEWEST_PARTS = 3;

/** Lists are looked for once in a text. */
const KNOWN = new WeakMap<TextAmounts, ReadonlyMap<number, Ratio>>();

/**
 * A share as one of the sum of its own list, where the text does not say what it is of: “教育支出60万元，占60%；…”. Only of
 * lists whose other shares all are just that, which shows that the list is whole. Undefined where there is no such list.
 */
export function shareOfOwnList(amounts: TextAmounts, share: Told): Ratio | undefined {
  const known = KNOWN.get(amounts) ?? sharesIn(amounts);
  KNOWN.set(amounts, known);
  return known.get(share.at);
}

/** Lists of which each share is one of their own sum, by the places of their shares; looked for once in a text. */
const FITTING = new WeakMap<TextAmounts, ReadonlySet<number>>();

/**
 * Whether a share is one of two that are just those of their own sum: where they are none of the whole that they name, that
 * whole, or its name, is as likely to be wrong.
 */
export function isOfOwnPair(amounts: TextAmounts, share: Told): boolean {
  const known = FITTING.get(amounts) ?? new Set(sharedLists(amounts).flatMap(fittingPair));
  FITTING.set(amounts, known);
  return known.has(share.at);
}

function fittingPair(list: readonly SharedPart[]): readonly number[] {
  const isPair = list.length === 2 && list.every(({ share }) => share.amount.value > 0);
  return isPair && ratiosOf(list).every((ratio) => outcomeOf(ratio) === 'true')
    ? list.map(({ share }) => share.at)
    : [];
}

/** Each share by its place, of lists that show themselves to be whole, and of others that add up to as much of the same. */
function sharesIn(amounts: TextAmounts): ReadonlyMap<number, Ratio> {
  const lists = sharedLists(amounts);
  const shown = lists.map((list) => [list, sharesOf(list)] as const);
  const wholes = new Set(
    shown
      .filter(([, ratios]) => ratios.length >= FEWEST_PARTS && ratios.every(([, each]) => outcomeOf(each) === 'true'))
      .flatMap(([list]) => wholeOf(list) ?? []),
  );
  const further = shown
    .filter(([list, ratios]) => ratios.length === 0 && list.length > 1 && wholes.has(wholeOf(list) ?? ''))
    .flatMap(([list]) => ratiosOf(list).map((ratio) => [ratio.rate.at, ratio] as const));
  return new Map([...further, ...shown.flatMap(([, ratios]) => ratios)]);
}

/**
 * What the shares of a list are of, by its name and by how much all its parts are: “从类别看，…占采购总量的…；从层级看，…占采购总量的…” cuts one
 * whole in two ways. Null where they name nothing.
 */
function wholeOf(list: readonly SharedPart[]): string | null {
  const name = list[0]?.share.statement.whole ?? null;
  return name === null ? null : `${name}|${list.reduce((sum, { part }) => sum + part.amount.value, 0)}`;
}

/** A part with its share. */
export interface SharedPart {
  readonly part: Told;
  readonly share: Told;
}

/** The lists of parts with their shares; looked for once in a text. */
export const sharedLists = rememberFor(listsIn);

/** The lists in one passage, and those that begin one passage each, one behind the other. */
function listsIn(amounts: TextAmounts): readonly (readonly SharedPart[])[] {
  const pairs = amounts.all.flatMap((share) => pairedWith(amounts, share) ?? []);
  const inPassage = groupBy(pairs, ({ share: { statement } }) => `${statement.passage}|${statement.whole ?? ''}`);
  const firsts = [...groupBy(pairs, ({ share }) => share.statement.passage).values()].flatMap(([first]) => first ?? []);
  const bySection = groupBy(firsts, ({ share }) => `${share.section}|${share.statement.whole ?? ''}`);
  return [...inPassage.values(), ...bySection.values()];
}

/** The amount right before a share. */
function pairedWith(amounts: TextAmounts, share: Told): SharedPart | null {
  const { all } = amounts;
  const part = share.statement.subjectOrigin === 'list' ? partOfShare(amounts, share) : all[share.at - 1];
  if (share.statement.predicate !== 'share' || share.statement.isAside || part?.measure !== 'money') return null;
  const isPart =
    (part.role === 'final' || part.role === 'budget') && part.statement.sentence === share.statement.sentence;
  return isPart && !part.figure.isAbout && mayBeItsPart(part, share) ? { part, share } : null;
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
  const ratios = ratiosOf(list);
  const holding = ratios.filter((ratio) => outcomeOf(ratio) === 'true');
  // That nothing is 0% of anything shows nothing.
  const isShown = holding.some(({ rate }) => rate.amount.value > 0);
  return !isShown || holding.length < ratios.length - 1 ? [] : ratios.map((ratio) => [ratio.rate.at, ratio] as const);
}

/** The shares of a list as those of its sum. */
function ratiosOf(list: readonly SharedPart[]): readonly Ratio[] {
  const whole = list.map(({ part }) => plus(part));
  return list.map(({ part, share }) => ({
    kind: 'ratio',
    rule: 'NR-A04',
    rate: share,
    part: [plus(part)],
    whole,
    isStrong: true,
    title: TITLES['NR-A04'] ?? '',
  }));
}
