import type { Ratio, SumTerm } from '../../equations';
import type { Told } from '../../told';
import { TITLES } from '../../words';

/** How many readings are tried at most: more would let chance make anything true. */
export const MOST = 4;

/** A rate as an equation. Inside brackets of brackets, or in a reason, a rate is only asked about. */
export function ratio(
  rule: string,
  rate: Told,
  part: readonly SumTerm[],
  whole: readonly SumTerm[],
  isStrong: boolean,
): Ratio {
  const strong = isStrong && !rate.statement.isAside && rate.statement.depth < 2;
  return { kind: 'ratio', rule, rate, part, whole, isStrong: strong, title: TITLES[rule] ?? '' };
}
