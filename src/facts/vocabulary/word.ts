import type { FactUnit } from '../../model';

/** What stands behind an amount that is nil: 无此项收入 / 支出 / 收支. */
export type Flow = '收入' | '支出' | '收支';

/**
 * A name that a sentence may use between braces, bound to a fact.
 * `budgetName` is there for figures that have a budget: it is the budget that the sentence must name.
 * `whereFound` tells a person where the figure stands when the workbook does not hold it.
 */
export interface Word {
  readonly name: string;
  readonly fact: string;
  readonly kind: 'amount' | 'count' | 'text';
  readonly unit: FactUnit | null;
  readonly flow: Flow;
  readonly budgetName: '年初预算' | '预算' | null;
  readonly whereFound: string;
}

export interface AmountWordOptions {
  readonly flow?: Flow;
  readonly budgetName?: '年初预算' | '预算';
}

export function amountWord(name: string, fact: string, whereFound: string, options: AmountWordOptions = {}): Word {
  return {
    name,
    fact,
    kind: 'amount',
    unit: '万元',
    flow: options.flow ?? '支出',
    budgetName: options.budgetName ?? null,
    whereFound,
  };
}

export function countWord(name: string, fact: string, unit: FactUnit, whereFound: string): Word {
  return { name, fact, kind: 'count', unit, flow: '支出', budgetName: null, whereFound };
}

export function textWord(name: string, fact: string, whereFound: string): Word {
  return { name, fact, kind: 'text', unit: null, flow: '支出', budgetName: null, whereFound };
}
