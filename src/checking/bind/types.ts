import type { ColumnKey, Lack, TableId } from '../../model';
import type { Relation, Rule } from '../../rules';

/** The row that a check stands on. */
export interface CheckRow {
  readonly table: TableId;
  readonly key: string;
}

/** The terms of all checks one behind the other: tens of thousands of checks would be as many small arrays. */
export interface Terms {
  readonly cell: Int32Array;
  readonly coefficient: Int16Array;
  readonly length: number;
}

/** One rule on one row and column, bound to cells: Σ coefficient × cell (=, ≤) 0. */
export interface BoundCheck {
  readonly rule: Rule;
  readonly relation: Relation;
  /** Row key that the relation stands on, with the table; null where it stands on none. */
  readonly row: CheckRow | null;
  readonly column: ColumnKey | null;
  /** Its own are those from `start` on up to `end`, without it; those before `middle` are its left side. */
  readonly terms: Terms;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** A rule that could not be bound, or does not apply, and why. */
export interface Unbound {
  readonly rule: Rule;
  readonly row: CheckRow | null;
  readonly column: ColumnKey | null;
  /** The relation's name, where one of several is meant. */
  readonly name: string | null;
  readonly verdict: 'notChecked' | 'notApplicable';
  readonly reason: string;
  /** What the user could bring along to have it checked; null where nothing would do. */
  readonly lack: Lack | null;
  /** What is missing is no part of the book: the ledger says so, and no finding is made of it. */
  readonly isOutside: boolean;
  /** The relation is one of several variants, for another layout or scope than the book's. */
  readonly isVariant: boolean;
  readonly cells: readonly number[];
}

export type BindOutcome = BoundCheck | Unbound;

/** Checks in the order of the catalogue, their terms in the same order without a gap. */
export interface Binding {
  readonly checks: readonly BoundCheck[];
  readonly terms: Terms;
  readonly unbound: readonly Unbound[];
}

/** Where a relation is bound: on a row, in a column, or on the book as a whole. */
export interface Spot {
  readonly row: (CheckRow & { readonly index: number }) | null;
  readonly column: ColumnKey | null;
}

export const NOWHERE: Spot = { row: null, column: null };

/** Why something cannot be bound. */
export type Obstacle = OpenObstacle | LayoutObstacle;

/** Nobody can tell, as something is missing. */
export interface OpenObstacle extends Pick<Unbound, 'reason' | 'lack'> {
  readonly verdict: 'notChecked';
  readonly isOutside?: boolean;
}

/** It is not about this book. */
export interface LayoutObstacle extends Pick<Unbound, 'reason'> {
  readonly verdict: 'notApplicable';
  readonly isVariant?: boolean;
}

/** Whether a relation was bound: only a check keeps its relation. */
export function isCheck(outcome: BindOutcome): outcome is BoundCheck {
  return 'relation' in outcome;
}

/** A rule as a whole that is not bound. */
export function unbound(rule: Rule, obstacle: Obstacle): Unbound {
  return {
    rule,
    row: null,
    column: null,
    name: null,
    lack: null,
    isOutside: false,
    isVariant: false,
    ...obstacle,
    cells: [],
  };
}

/** One relation of a rule that is not bound on a spot, with the cells in question. */
export function unboundAt(
  rule: Rule,
  relation: Relation,
  spot: Pick<BoundCheck, 'row' | 'column'>,
  obstacle: Obstacle,
  cells: readonly number[] = [],
): Unbound {
  return { ...unbound(rule, obstacle), row: spot.row, column: spot.column, name: relation.name ?? null, cells };
}
