import type { Blank, Fact, FactId, FactTable, Supplement } from '../../model';
import type { BudgetName, Flow } from '../../facts';
import type { Switches } from '../template';

/** What the wording of a clause depends on. */
export interface WordingContext {
  readonly facts: FactTable;
  readonly supplement: Supplement;
  readonly switches: Switches;
  /** How the text calls last year: 上年, or 2023年度. */
  readonly priorName: string;
  /** Blanks that are asked for and that the text goes without as long as they are open; none where not given. */
  readonly isOptional?: IsOptional;
}

export type IsOptional = (blank: Pick<Blank, 'id'>) => boolean;

/** What a clause speaks of: an amount, by the fact that holds it. */
export interface Subject {
  readonly fact: FactId;
  readonly name: string;
  readonly flow: Flow;
  readonly budgetName: BudgetName | null;
  /** The fact of which its share is told. */
  readonly whole: FactId | null;
}

/** The fact, which the table of facts holds for every subject that a template can name. */
export function factOf(context: WordingContext, id: FactId): Fact {
  const fact = context.facts.get(id);
  if (!fact) throw new RangeError(`no fact for ${id}`);
  return fact;
}
