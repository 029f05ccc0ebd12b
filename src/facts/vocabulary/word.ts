import type { CountUnit, FactId } from '../../model';

/** What stands behind an amount that is nil: 无此项收入 / 支出 / 收支. */
export type Flow = '收入' | '支出' | '收支';

/** The budget that a sentence must name. */
export type BudgetName = '年初预算' | '预算';

/** A name that a sentence may use between braces, bound to a fact. */
interface Named {
  readonly name: string;
  readonly fact: FactId;
  /** Tells a person where the figure stands when the workbook does not hold it. */
  readonly whereFound: string;
}

export interface AmountWord extends Named {
  readonly kind: 'amount';
  readonly unit: '万元';
  readonly flow: Flow;
  /** Null for figures that have no budget. */
  readonly budgetName: BudgetName | null;
}

export interface CountWord extends Named {
  readonly kind: 'count';
  readonly unit: CountUnit;
}

export interface TextWord extends Named {
  readonly kind: 'text';
  readonly unit: null;
}

export type Word = AmountWord | CountWord | TextWord;

export interface AmountWordOptions {
  readonly flow?: Flow;
  readonly budgetName?: BudgetName;
}

/** A name of an amount; of 支出 without a budget where nothing else is said. */
export function amountWord(
  name: string,
  fact: FactId,
  whereFound: string,
  { flow = '支出', budgetName }: AmountWordOptions = {},
): AmountWord {
  return { name, fact, whereFound, kind: 'amount', unit: '万元', flow, budgetName: budgetName ?? null };
}

/** A name of a count. */
export function countWord(name: string, fact: FactId, unit: CountUnit, whereFound: string): CountWord {
  return { name, fact, whereFound, kind: 'count', unit };
}

/** A name of a text. */
export function textWord(name: string, fact: FactId, whereFound: string): TextWord {
  return { name, fact, whereFound, kind: 'text', unit: null };
}
