import type { Direction, FigureUnit, Predicate } from '../../../model';
import { changeVerbIn } from './verbs';
import {
  BARE_RATE,
  BUDGET_ALONE,
  COMPARISON_DIRECTIONS,
  COMPLETION,
  DEVIATION,
  DIFFERENCE,
  EXCEEDS,
  GAP_VERB,
  NO_WHOLE,
  SHARE,
  SHARE_AS,
} from './words';

/** What the words of a clause say of its figure, and what is left of them. */
export interface Told {
  readonly predicate: Predicate;
  readonly direction: Direction | null;
  readonly whole: string | null;
  /** The clause without what says all this. */
  readonly before: string;
}

/**
 * A verb right before the figure makes a change, or a growth of a percentage; else the unit decides: rates,
 * differences, amounts, counts. A direction that was left open (“增加（减少）”) is none.
 */
export function predicateOf(clause: string, unit: FigureUnit | null): Told {
  // “占76.23；”: what lost its sign is a share still.
  const isRate = unit === '%' || unit === '个百分点' || (unit === null && BARE_RATE.test(clause));
  if (!isRate && DIFFERENCE.test(clause)) return { predicate: 'value', direction: null, whole: null, before: clause };
  const verb = changeVerbIn(clause);
  if (verb) {
    const predicate = isRate ? 'growth' : 'change';
    const before = clause.slice(0, verb.at) + (verb.than === '' ? '' : `比${verb.than}`);
    return { predicate, direction: verb.direction, whole: null, before };
  }
  if (isRate) return rateOf(clause);
  const gap = GAP_VERB.exec(clause);
  if (gap) {
    const direction = COMPARISON_DIRECTIONS[gap[1] ?? ''] ?? (EXCEEDS.test(gap[0]) ? 'up' : null);
    return { predicate: 'gap', direction, whole: null, before: clause.slice(0, gap.index) };
  }
  const isMoney = unit === '元' || unit === '万元' || unit === '亿元' || unit === null;
  return { predicate: isMoney ? 'value' : 'count', direction: null, whole: null, before: clause };
}

/**
 * A share, a deviation or a completion by its words, in this order: “占预算的” is a share by its verb. A rate whose words
 * say nothing is a value by itself.
 */
function rateOf(clause: string): Told {
  const share = SHARE.exec(clause) ?? SHARE_AS.exec(clause);
  if (share) {
    const whole = share[1]?.replace(NO_WHOLE, '') ?? '';
    if (BUDGET_ALONE.test(whole))
      return { predicate: 'completion', direction: null, whole: null, before: clause.slice(0, share.index) };
    return { predicate: 'share', direction: null, whole: whole || null, before: clause.slice(0, share.index) };
  }
  const deviation = DEVIATION.exec(clause);
  if (deviation) {
    return { predicate: 'growth', direction: null, whole: null, before: clause.slice(0, deviation.index) };
  }
  const completion = COMPLETION.exec(clause);
  if (completion) {
    return { predicate: 'completion', direction: null, whole: null, before: clause.slice(0, completion.index) };
  }
  return { predicate: 'value', direction: null, whole: null, before: clause };
}
