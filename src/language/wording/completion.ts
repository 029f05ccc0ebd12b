import type { Fact } from '../../model';
import { completionOf, fenIn, rateAt, reasonId, shownFen } from '../../facts';
import { budgetsTold, type BudgetTold } from './budgets';
import { factOf, type Subject, type WordingContext } from './context';
import { reasonClause } from './reason';
import { figureOf, firstBlank, leftOut, textSegment, type Segment } from './segment';

/** Beyond these a reason is owed whatever the switches say. In percent of the budget. */
const FAR_BELOW = 80;
const FAR_ABOVE = 200;

/** How an amount stands to its budget. */
export type CompletionCase = 'unknown' | 'bothNothing' | 'same' | 'above' | 'below';

/** The case of two amounts as a text shows them, in 0.01 万元. */
function completionCase(spent: Fact, budget: Fact): CompletionCase {
  const [spentFen, budgetFen] = [fenIn(spent), fenIn(budget)];
  if (spentFen === null || budgetFen === null) return 'unknown';
  const [actual, planned] = [shownFen(spentFen), shownFen(budgetFen)];
  if (actual === planned) return actual === 0 ? 'bothNothing' : 'same';
  return actual > planned ? 'above' : 'below';
}

/**
 * “，完成年初预算的98.20%” for each budget that the text tells; no rate over a budget of nothing, which is then said.
 * Brings its own commas.
 * @param unsaid says that the budget is nothing, where the sentence has not told it before
 */
export function completionClause(context: WordingContext, subject: Subject, unsaid = ''): readonly Segment[] {
  const budgets = budgetsTold(context, subject);
  return budgets.flatMap((budget) => {
    // Of two budgets it has to be said which one no rate can be told of.
    const noRate = budgets.length > 1 ? `无法计算${budget.name}完成率` : `${unsaid}无法计算完成率`;
    return completionOfOne(context, subject, budget, noRate);
  });
}

function completionOfOne(
  context: WordingContext,
  subject: Subject,
  { id, name }: BudgetTold,
  noRate: string,
): readonly Segment[] {
  const spent = factOf(context, subject.fact);
  const budget = factOf(context, id);
  const outcome = completionCase(spent, budget);
  if (outcome === 'bothNothing') return [];
  if (outcome === 'unknown') {
    const gone = leftOut(context, spent, budget);
    if (gone) return [textSegment('，'), gone];
    return [textSegment(`，完成${name}的`), ...firstBlank('计算完成率', [spent, '完成率'], [budget, '完成率'])];
  }
  const rate = completionOf(id);
  return context.facts.has(rate)
    ? [textSegment(`，完成${name}的`), figureOf(context, rate)]
    : [textSegment(`，${noRate}`)];
}

/** Why 决算 and the first budget that is told differ, or that they do not, behind `lead`. */
export function differenceClause(context: WordingContext, subject: Subject, lead: string): readonly Segment[] {
  const [told] = budgetsTold(context, subject);
  const [spent, budget] = [factOf(context, subject.fact), factOf(context, told.id)];
  if (leftOut(context, spent, budget)) return [];
  const outcome = completionCase(spent, budget);
  const name = `${told.name}数`;
  const id = reasonId(completionOf(told.id));
  switch (outcome) {
    case 'unknown':
      return reasonClause(
        context,
        id,
        `${lead}决算数与${name}有差异的主要原因是：`,
        `${subject.name}决算数与${name}有差异的主要原因（持平则不需要）`,
      );
    case 'bothNothing':
    case 'same':
      return [textSegment(`${lead}决算数与${name}持平`)];
    case 'above':
    case 'below': {
      const comparison = `决算数${outcome === 'above' ? '大于' : '小于'}${name}`;
      if (!owesReason(context, told)) return [textSegment(`${lead}${comparison}`)];
      const reason = reasonClause(
        context,
        id,
        `${lead}${comparison}的主要原因是：`,
        `${subject.name}${comparison}的主要原因`,
      );
      return reason.length > 0 ? reason : [textSegment(`${lead}${comparison}`)];
    }
  }
}

/** Far from its budget always; nearer only from the percentage that the switches name. Without a rate too. */
function owesReason({ facts, switches }: WordingContext, { id }: BudgetTold): boolean {
  const rate = rateAt(facts, completionOf(id));
  if (rate === null || rate < FAR_BELOW || rate > FAR_ABOVE) return true;
  return Math.abs(rate - 100) >= switches.reasonFromPercent;
}
