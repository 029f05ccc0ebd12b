import type { FactId } from '../../model';
import { BUDGET_NAMES, budgetId, budgetOn, isThreePublic } from '../../facts';
import type { Switches } from '../template';
import { factOf, type Subject, type WordingContext } from './context';

/** A budget that an amount is held against, as a sentence calls it. */
export interface BudgetTold {
  readonly id: FactId;
  /** 年初预算, 全年预算, 调整预算, or no more than 预算. */
  readonly name: string;
}

/** Which budgets of 项 and totals the switch tells, 年初预算 before 全年预算. */
const TOLD: Readonly<Record<Switches['budgetBase'], readonly ('original' | 'adjusted')[]>> = {
  original: ['original'],
  adjusted: ['adjusted'],
  both: ['original', 'adjusted'],
};

/** The budgets of an amount that the text tells, by its switches; the first is the one that reasons are given for. */
export function budgetsTold(
  context: WordingContext,
  subject: Subject,
): readonly [first: BudgetTold, ...more: BudgetTold[]] {
  const { budgetBase, adjustedName } = context.switches;
  if (subject.budgetName !== '年初预算') return [budgetOfThreePublic(context, subject)];
  const [first = 'original', ...more] = TOLD[budgetBase];
  const named = (basis: 'original' | 'adjusted'): BudgetTold => ({
    id: budgetOn(subject.fact, basis),
    name: basis === 'adjusted' ? adjustedName : BUDGET_NAMES.original,
  });
  return [named(first), ...more.map(named)];
}

/** 预算数 of “三公” is 全年预算 by the national form; a table that prints 年初预算 alone is called what it is. */
function budgetOfThreePublic(context: WordingContext, { fact, budgetName }: Subject): BudgetTold {
  const { threePublicBudget, adjustedName } = context.switches;
  const usual = { id: budgetId(fact), name: budgetName ?? '预算' };
  if (threePublicBudget === '预算' || !isThreePublic(fact)) return usual;
  if (threePublicBudget === 'original') return { id: budgetOn(fact, 'original'), name: BUDGET_NAMES.original };
  const isOriginal = factOf(context, usual.id).caliber.measure === 'originalBudget';
  return { ...usual, name: isOriginal ? BUDGET_NAMES.original : adjustedName };
}
