import type { Fact } from '../../model';
import {
  budgetId,
  changeId,
  fenIn,
  fenAt,
  growthId,
  priorId,
  rateAt,
  reasonId,
  SHARES,
  shownFen,
  wordOf,
} from '../../facts';
import { factOf, type Subject, type WordingContext } from './context';
import { reasonClause } from './reason';
import { figureOf, firstBlank, leftOut, textSegment, type Segment } from './segment';

/** How an amount stands to last year's: the cases of wording. */
export type ChangeCase =
  'unknown' | 'bothNothing' | 'same' | 'almostSame' | 'fromNothing' | 'fromNegative' | 'increase' | 'decrease';

/** The case of two amounts as a text shows them, in 0.01 万元. */
export function changeCase(now: Fact, before: Fact): ChangeCase {
  const [nowFen, beforeFen] = [fenIn(now), fenIn(before)];
  if (nowFen === null || beforeFen === null) return 'unknown';
  const [current, prior] = [shownFen(nowFen), shownFen(beforeFen)];
  if (current === prior) return sameCase(nowFen, beforeFen);
  if (prior === 0) return 'fromNothing';
  if (prior < 0) return 'fromNegative';
  return current > prior ? 'increase' : 'decrease';
}

/** Amounts that print alike though they differ by less than a text shows are only 基本持平; 0.00 may be some 元. */
function sameCase(nowFen: number, beforeFen: number): ChangeCase {
  if (nowFen !== beforeFen) return 'almostSame';
  return nowFen === 0 ? 'bothNothing' : 'same';
}

/** Totals, of which shares are told: a total is no 项 that a year could be without. */
const WHOLES: ReadonlySet<string> = new Set(SHARES.map(({ whole }) => wordOf(whole).fact));

const WHY = '计算与上年相比的增减额和增减率';

/**
 * The change since last year as one clause: amounts 增加/减少, percentages 增长/下降, 持平 without 0.00%,
 * no percentage from nothing. `noun` names what changed where the sentence wants it said again.
 */
export function changeClause(context: WordingContext, subject: Subject, noun: string): readonly Segment[] {
  const now = factOf(context, subject.fact);
  const before = factOf(context, priorId(subject.fact));
  const lead = textSegment(`与${context.priorName}相比，${noun}`);
  const flat = (words: string): readonly Segment[] => [textSegment(`${noun}与${context.priorName}${words}`)];
  switch (changeCase(now, before)) {
    case 'unknown': {
      const gone = leftOut(context, now, before);
      return gone ? [gone] : [lead, ...firstBlank(WHY, [now, '增减额'], [before, '上年数'])];
    }
    case 'bothNothing':
      return flat(`持平，均无${WHOLES.has(subject.fact) ? '' : '此项'}${subject.flow}`);
    case 'same':
      return flat('持平');
    case 'almostSame':
      return flat('基本持平');
    case 'fromNothing':
      return [
        lead,
        ...amountOfChange(context, subject),
        textSegment(`，${context.priorName}无此项${subject.flow}，增长率不可比`),
      ];
    case 'fromNegative':
      return [lead, ...amountOfChange(context, subject), textSegment(`，${context.priorName}为负数，增长率不可比`)];
    case 'increase':
      return [
        lead,
        ...amountOfChange(context, subject),
        textSegment('，增长'),
        figureOf(context, growthId(subject.fact)),
      ];
    case 'decrease':
      return [
        lead,
        ...amountOfChange(context, subject),
        textSegment(`，${context.switches.decreaseWord}`),
        figureOf(context, growthId(subject.fact), true),
      ];
  }
}

/** “增加12.30万元” or “减少12.30万元”. */
function amountOfChange(context: WordingContext, subject: Subject): readonly Segment[] {
  const change = changeId(subject.fact);
  const isLess = (fenAt(context.facts, change) ?? 0) < 0;
  return [textSegment(isLess ? '减少' : '增加'), figureOf(context, change, isLess)];
}

/** The reason for the change since last year, where the template's switches owe one. */
export function changeReason(context: WordingContext, subject: Subject, lead: string): readonly Segment[] {
  const now = factOf(context, subject.fact);
  const before = factOf(context, priorId(subject.fact));
  if (leftOut(context, now, before)) return [];
  if (!owesReason(context, changeCase(now, before), rateAt(context.facts, growthId(subject.fact)))) return [];
  const id = reasonId(changeId(subject.fact));
  return reasonClause(context, id, lead, `${subject.name}${directionOf(context, subject)}的主要原因`);
}

/** A change without a rate owes a reason whatever its size. */
function owesReason({ switches }: WordingContext, change: ChangeCase, growth: number | null): boolean {
  if (change === 'same') return switches.reasonWhenEqual;
  if (change === 'bothNothing' || change === 'almostSame') return false;
  return growth === null || Math.abs(growth) >= switches.reasonFromPercent;
}

/** Which way an amount went, for the question that asks for the reason. */
function directionOf(context: WordingContext, subject: Subject): string {
  const change = fenAt(context.facts, changeId(subject.fact));
  if (change === null) return '与上年相比有增减（持平则不需要）';
  if (change === 0) return '与上年持平';
  return change < 0 ? '比上年减少' : '比上年增加';
}

/** The difference from the budget as one clause, for figures that are compared with it instead of last year. */
export function budgetChangeClause(context: WordingContext, subject: Subject, noun: string): readonly Segment[] {
  const now = factOf(context, subject.fact);
  const budget = factOf(context, budgetId(subject.fact));
  const name = `${subject.budgetName ?? '预算'}数`;
  if (now.kind === 'blank' || budget.kind === 'blank') {
    const why = `计算与${name}相比的增减额和增减率`;
    const gone = leftOut(context, now, budget);
    return gone ? [gone] : [textSegment(`与${name}相比，${noun}`), ...firstBlank(why, [now, '增减额'], [budget, name])];
  }
  const [change, growth] = [changeId(budgetId(subject.fact)), growthId(budgetId(subject.fact))];
  const fen = fenAt(context.facts, change) ?? 0;
  if (fen === 0) return [textSegment(`${noun}与${name}持平`)];
  const isLess = fen < 0;
  const rate = context.facts.has(growth)
    ? [textSegment(isLess ? `，${context.switches.decreaseWord}` : '，增长'), figureOf(context, growth, isLess)]
    : [textSegment(`，${name}为0，增长率不可比`)];
  return [textSegment(`与${name}相比，${noun}${isLess ? '减少' : '增加'}`), figureOf(context, change, isLess), ...rate];
}

/** The reason for a difference from the budget told by `budgetChangeClause`. */
export function budgetChangeReason(context: WordingContext, subject: Subject, lead: string): readonly Segment[] {
  const change = changeId(budgetId(subject.fact));
  if (leftOut(context, factOf(context, subject.fact), factOf(context, budgetId(subject.fact)))) return [];
  if (fenAt(context.facts, change) === 0) return [];
  const id = reasonId(change);
  return reasonClause(context, id, lead, `${subject.name}与${subject.budgetName ?? '预算'}数相比增减的主要原因`);
}
