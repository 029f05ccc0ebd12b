import { lessTerm, outcomeOf, plus } from '../equations';
import type { Told } from '../told';
import { namedWholes, wholesInText } from './adjacent/wholes';
import { ratio } from './adjacent/ratio';
import { linear, type FigureClaim, type Ledger } from './claim';
import { sharedLists, type SharedPart } from './own-sums';

/** One part alone is no list. */
const FEWEST_PARTS = 2;
/** All of a whole, in percent. */
const ALL = 100;

/**
 * “货物、工程、服务规模分别为9.1亿元、17.4亿元和10.3亿元，占全市采购规模的24.7%、47.3%和28.0%”: a list whose shares are all of a whole is all of it, to the last
 * place that the amounts print, which is finer than the shares show. Asked about.
 */
export function sharedSums(ledger: Ledger): readonly FigureClaim[] {
  const seen = new Set<string>();
  return sharedLists(ledger.amounts).flatMap((list) => {
    const key = list.map(({ part }) => part.at).join(' ');
    const whole = seen.has(key) ? null : wholeOf(ledger, list);
    seen.add(key);
    if (!whole) return [];
    const sum = linear('NR-A01', [lessTerm(whole), ...list.map(({ part }) => plus(part))], true);
    return [{ readings: [{ ...sum, isAsked: true }] }];
  });
}

/** What a list is all of by its shares; null where they leave something out, or one of them is wrong. */
function wholeOf(ledger: Ledger, list: readonly SharedPart[]): Told | null {
  const [first] = list;
  if (!first || list.length < FEWEST_PARTS || !isAll(list)) return null;
  const named = wholesInText(ledger, first.share, first.part, namedWholes(first.share));
  const isShareOf = ({ part, share }: SharedPart, whole: Told): boolean =>
    outcomeOf(ratio('NR-A04', share, [plus(part)], [plus(whole)], true)) === 'true';
  const isWhole = (whole: Told): boolean => list.every((each) => each.part !== whole && isShareOf(each, whole));
  return named.find(isWhole) ?? null;
}

/** Whether shares make up all of something, as far as their printing tells. */
function isAll(list: readonly SharedPart[]): boolean {
  const [sum, half] = list.reduce(
    ([value, width], { share: { amount } }) => [value + amount.value, width + amount.half],
    [0, 0],
  );
  return Math.abs(sum - ALL) <= half;
}
