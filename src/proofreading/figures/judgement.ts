import type { FigureLine } from '../../model';
import type { RawFinding, TextRule } from '../check';

/** A finding of figures with the rule that it goes by. */
export interface JudgedFinding {
  readonly rule: TextRule;
  readonly raw: RawFinding;
}

/** What became of all figures of a text, in the order of reading, and what is wrong among them. */
export interface FigureJudgement {
  readonly lines: readonly FigureLine[];
  readonly findings: readonly JudgedFinding[];
}
