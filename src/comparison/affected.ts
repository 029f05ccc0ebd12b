import type { ComparedCell } from './change';

/** 文中仍是旧数 / 已与新稿相符 / 两稿都对不上或无从核对，请人工核 */
export type FigureState = 'stale' | 'updated' | 'unsure';

/** A figure of a text that rests on cells which changed. */
export interface AffectedFigure {
  readonly state: FigureState;
  /** As the text has it. */
  readonly quote: string;
  /** Where it stands in the plain text, in UTF-16 units. */
  readonly offset: number;
  /** What would be true by the new book; null where nobody can tell. */
  readonly expected: string | null;
  /** The changed cells that it rests on. */
  readonly cells: readonly ComparedCell[];
}

/** A sentence with figures that rest on cells which changed. */
export interface AffectedSentence {
  readonly line: number;
  readonly offset: number;
  readonly text: string;
  readonly figures: readonly AffectedFigure[];
}
