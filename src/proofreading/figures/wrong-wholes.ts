import { groupBy } from '../../model';
import { isBook, membersOf, outcomeOf, total, type AnyEquation, type Ratio } from './equations';
import type { Fault } from './options';
import type { Told } from './told';

/** So many shares do not go wrong in one way by chance. */
const FEWEST_SHARES = 3;

/** A whole that all its shares deny, and about what it should be, in 分. */
export interface WrongWhole extends Fault {
  readonly suspect: Told;
  readonly expected: null;
  readonly about: number;
}

/**
 * Totals of which every share fails, where one other value of the total makes all of them hold: then the total is wrong
 * and not each share. Sums that fail with it tell more, and are left to tell it.
 */
export function wrongWholes(failing: readonly AnyEquation[], holding: readonly AnyEquation[]): readonly WrongWhole[] {
  const shares = failing.filter((each): each is Ratio => each.kind === 'ratio' && each.rule === 'NR-A04');
  return [...groupBy(shares, wholeOf)].flatMap(([whole, ratios]): readonly WrongWhole[] => {
    if (whole === null || ratios.length < FEWEST_SHARES) return [];
    const isSummed = (each: AnyEquation): boolean => each.kind === 'linear' && membersOf(each).includes(whole);
    if (failing.some(isSummed) || holding.some((each) => isSummed(each) || isShareOf(each, whole))) return [];
    const about = commonWhole(ratios);
    if (about === null) return [];
    const trial = new Map([[whole.at, about]]);
    const explained = failing.filter(
      (each) => membersOf(each).includes(whole) && !isBook(each) && outcomeOf(each, trial) !== 'false',
    );
    return ratios.every((each) => explained.includes(each))
      ? [{ equations: explained, suspect: whole, expected: null, about }]
      : [];
  });
}

/** What a share is of, where that is one figure of the text that is no part of itself. */
function wholeOf({ whole, part }: Ratio): Told | null {
  const [term, ...others] = whole;
  if (!term || others.length > 0 || term.operand.kind !== 'told' || part.length !== 1) return null;
  return term.operand.told;
}

function isShareOf(equation: AnyEquation, whole: Told): boolean {
  return (
    equation.kind === 'ratio' &&
    equation.rule === 'NR-A04' &&
    wholeOf(equation) === whole &&
    equation.rate.amount.value > 0
  );
}

/** The middle of what all shares allow their whole to be; null where they allow nothing in common. */
function commonWhole(ratios: readonly Ratio[]): number | null {
  let [low, high] = [0, Infinity];
  for (const { rate, part } of ratios) {
    const { value, half } = total(part);
    if (rate.amount.value <= rate.amount.half) continue;
    low = Math.max(low, ((value - half) * 100) / (rate.amount.value + rate.amount.half));
    high = Math.min(high, ((value + half) * 100) / (rate.amount.value - rate.amount.half));
  }
  return low > high || high === Infinity ? null : Math.round((low + high) / 2);
}
