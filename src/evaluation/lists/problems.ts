import { budgetId, fenAt, itemCodes, nameId, placeId, rateAt, reasonId, shownFen, wordsAt } from '../../facts';
import {
  blank,
  figure,
  figureOf,
  textSegment,
  type DraftContext,
  type List,
  type ListEntry,
  type Segment,
} from '../../language';
import type { FactId } from '../../model';
import { withoutTrailing } from '../../standards';
import { THRESHOLDS, type Threshold } from '../thresholds';
import { indicatorsOf } from './indicators';

/** What the figures say that has to be explained: the fact only, the cause is the unit's. */
export const PROBLEM_CANDIDATES: List = {
  name: '问题线索',
  locals: ['事实', '原因'],
  hasAmount: false,
  hasBudget: false,
  entries: (context) => [...THRESHOLDS.flatMap((each) => passed(context, each)), ...unbudgeted(context)],
};

/**
 * Nothing for a rate that is not known or lies on the threshold itself; the percentage is that which the text shows.
 */
function passed(context: DraftContext, threshold: Threshold): readonly ListEntry[] {
  const indicator = indicatorsOf(context).find(({ name }) => name === threshold.indicator);
  const percent = indicator ? rateAt(context.facts, indicator.rate) : null;
  if (!indicator || percent === null) return [];
  // The bound itself is no problem yet.
  const isPassed = threshold.side === 'above' ? percent > threshold.percent : percent < threshold.percent;
  if (!isPassed) return [];
  const bound = `，${threshold.side === 'above' ? '高于' : '低于'}${threshold.percent}%`;
  return [
    entry(context, indicator.rate, indicator.name, [
      textSegment(`${indicator.name}为`),
      figureOf(context, indicator.rate),
      textSegment(bound),
    ]),
  ];
}

/** 项 that were spent on though the budget is known to have held nothing for them. */
function unbudgeted(context: DraftContext): readonly ListEntry[] {
  const { report, supplement, facts } = context;
  return itemCodes(report, supplement, 'generalBudgetExpenditure').flatMap((code) => {
    const id = placeId('generalBudgetExpenditure', code, 'total');
    const spent = facts.get(id);
    // A budget that is unknown is not 0: only a known 0 makes spending unbudgeted.
    if (spent?.kind !== 'amount' || shownFen(spent.fen) === 0 || fenAt(facts, budgetId(id)) !== 0) return [];
    const name = wordsAt(facts, nameId(code)) ?? code;
    return [entry(context, budgetId(id), name, [textSegment(`${name}没有年初预算，支出决算为`), figure(spent)])];
  });
}

/** The figure is the tool's, the cause the unit's: given in 助手资料, or asked for under the id of the figure. */
function entry({ supplement }: DraftContext, id: FactId, name: string, fact: readonly Segment[]): ListEntry {
  const owed = reasonId(id);
  const given = withoutTrailing(supplement.reasons[owed]?.trim() ?? '', '。；;，,.');
  const cause = given
    ? textSegment(given)
    : blank(owed, 'reason', '原因', `“${name}”这一情况的原因`, '有问题就要分析原因');
  return { subject: null, names: { 事实: fact, 原因: [cause] } };
}
