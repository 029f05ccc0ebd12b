import type { FactId, SourceCell } from '../draft/fact';
import type { Severity } from '../findings/finding';
import type { PagePlace } from '../printed-pages';
import type { Span } from './text-document';

/** 真问题 / 尾差 / 无法判断，请人工核 */
export type TextLabel = 'defect' | 'rounding' | 'review';

/** A place in a text, as a finding shows it. `line` counts from 1 in the plain text. */
export interface FindingSpan {
  readonly kind: 'text';
  readonly span: Span;
  readonly line: number;
  /** The words as they stand there. */
  readonly quote: string;
  /** Where its beginning is printed, in a text that stands on pages. */
  readonly printed?: PagePlace;
}

/** How a wrong figure of a text probably came about. */
export type TextCause =
  | 'priorYear'
  | 'budget'
  | 'otherBudget'
  | 'otherCaliber'
  | 'otherTable'
  | 'denominator'
  | 'unit'
  | 'missingUnit'
  | 'complement'
  | 'swap'
  | 'completionAsShare'
  | 'transposition'
  | 'digit'
  | 'droppedDigit'
  | 'truncated'
  | 'omitted'
  | 'countedTwice'
  | 'neighbour'
  | 'direction'
  | 'staleNumber'
  | 'unknown';

/** One cause in a text. `id` is made of rule, fact and section, never of a place, so that a next round finds it again. */
export interface TextFinding {
  readonly id: string;
  /** NR-A04, as `juesuan rules` lists it. */
  readonly rule: string;
  readonly ruleTitle: string;
  readonly severity: Severity;
  readonly label: TextLabel;
  readonly message: string;
  readonly place: FindingSpan;
  /** The other ends of the contradiction, where there are some. */
  readonly otherPlaces: readonly FindingSpan[];
  /** The section's heading as the text has it: “五、…／（二）…”; empty before the first heading. */
  readonly section: string;
  /** As the text has it; null where nothing is stated. */
  readonly stated: string | null;
  /** What would be true; null where that is not known. */
  readonly expected: string | null;
  /** The words that would stand right at `place`; null where nobody can tell. */
  readonly correction: string | null;
  readonly cause: TextCause | null;
  /** The cells of the open books that speak against it. */
  readonly sources: readonly SourceCell[];
}

/** 核过 / 尾差 / 不符 / 无法判断 / 未绑定 */
export type FigureVerdict = 'verified' | 'rounding' | 'broken' | 'review' | 'unbound';

/** What became of one figure of a text. */
export interface FigureLine {
  readonly place: FindingSpan;
  readonly verdict: FigureVerdict;
  /** By what it was held to be so, in words. */
  readonly detail: string;
  /** What the figure tells; null where it is bound to nothing. */
  readonly fact: FactId | null;
  readonly sources: readonly SourceCell[];
}

/** `figures` is the sum of the five verdicts. */
export interface TextSummary extends Readonly<Record<FigureVerdict, number>> {
  readonly statements: number;
  readonly figures: number;
}

/** What proof-reading says of a text. Findings stand in the order of gravity. */
export interface TextReport {
  readonly findings: readonly TextFinding[];
  readonly summary: TextSummary;
  /** Every figure of the text, in the order of reading. */
  readonly figures: readonly FigureLine[];
}

/** 真问题 / 尾差 / 无法判断, as people read them. */
export const TEXT_LABEL_NAMES: Readonly<Record<TextLabel, string>> = {
  defect: '稿件问题',
  rounding: '四舍五入尾差',
  review: '无法判断，请人工核',
};

/** A text on pages is found by them, any other by its lines. */
export function placeWord({ line, printed }: FindingSpan): string {
  return printed ? `第 ${printed.page} 页` : `第 ${line} 行`;
}

/** What became of the figures of a text, as people read it. */
export const FIGURE_VERDICT_NAMES: Readonly<Record<FigureVerdict, string>> = {
  verified: '核过',
  rounding: '四舍五入尾差',
  broken: '不符',
  review: '请人工核',
  unbound: '未绑定',
};
