import type { BudgetBasis } from '../../model';
import type { ReadClause } from './clause/clause';
import type { ClauseSubject } from './clause/subject';

/** What a list told in turn goes on with: “分别为1辆和130辆”. */
export interface Turn {
  readonly names: readonly ClauseSubject[];
  /** What the words before the first of them say of all. */
  readonly clause: ReadClause;
  /** The statements made of it so far. */
  readonly told: readonly number[];
}

/** What carries over from one figure to the next. */
export interface StatementFlow {
  readonly subject: ClauseSubject | null;
  /** What “…支出决算中，” says that shares are of. */
  readonly topic: ClauseSubject | null;
  readonly period: 'current' | 'prior' | number | null;
  readonly against: 'prior' | 'budget' | null;
  /** The budget that was named last. */
  readonly basis: BudgetBasis | null;
  readonly isAside: boolean;
  /** Whether the figure before was told as what a share is of: “占本年支出合计18559.91万元的”. */
  readonly isOfShare: boolean;
  /** Whose accounts are told, where it is a unit that was named before: “局本级公务接待费2万元，公务用车…”. */
  readonly owner: string | null;
  /** Where parts are told: how many statements stood before the first of them. */
  readonly partsFrom: number | null;
  /** What the words say that the parts are of, “当年收入构成如下：”; null where they name nothing that was told. */
  readonly head: number | null;
  /** Where the parts of a part are told, “包括”: what was told as parts before, and is again behind the next semicolon. */
  readonly outer: { readonly partsFrom: number | null } | null;
  readonly turn: Turn | null;
  /** The words of this clause so far, and the clauses since the last figure. */
  readonly clause: string;
  readonly pending: readonly string[];
}

/** Nothing carries over. */
export const FRESH: StatementFlow = {
  subject: null,
  topic: null,
  period: null,
  against: null,
  basis: null,
  isAside: false,
  isOfShare: false,
  owner: null,
  partsFrom: null,
  head: null,
  outer: null,
  turn: null,
  clause: '',
  pending: [],
};
