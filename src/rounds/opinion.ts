import type { Finding } from '../model';

/** An opinion as people read it in a 审核意见单. */
export interface OpinionText {
  /** Its number, from 1. */
  readonly index: number;
  readonly place: string;
  readonly stated: string;
  readonly expected: string;
  readonly basis: string;
  readonly nature: string;
}

/** A figure that an opinion is about, by its place in the report and not by its address. */
export interface OpinionFigure {
  readonly place: string;
  /** In 分; null where the place held no amount. */
  readonly fen: number | null;
}

/** The cell that was probably wrong. `expected`: the figure with which all would hold, in 分. */
export interface OpinionSuspect {
  readonly place: string;
  readonly expected: number | null;
}

/** One opinion of a round: what people read, and what it is known by when the book comes back. */
export interface Opinion extends OpinionText {
  readonly rule: string;
  readonly verdict: Exclude<Finding['verdict'], 'rounding'>;
  /** The finding's own id where it names no address; else ''. */
  readonly reason: string;
  readonly checks: readonly string[];
  readonly suspect: OpinionSuspect | null;
  readonly figures: readonly OpinionFigure[];
  readonly difference: string | null;
  /** 单位回复, as it came back with the 审核意见单. */
  readonly reply: string;
}

/** All opinions on one unit's book. */
export interface Round {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly ruleSet: string;
  /** When the book was checked, as it was printed. */
  readonly time: string;
  readonly opinions: readonly Opinion[];
}
