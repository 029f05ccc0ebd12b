import type { Blank, Fact } from '../../model';

/**
 * A stretch of text before it is printed. `reversed` prints the size of a negative difference or
 * growth, which is then told the other way round (上年 − 本年); `why` says what a blank is needed for.
 */
export type Segment = TextSegment | FigureSegment | BlankSegment;

export interface TextSegment {
  readonly kind: 'text';
  readonly text: string;
}

export interface FigureSegment {
  readonly kind: 'figure';
  readonly fact: Fact;
  readonly reversed: boolean;
}

export interface BlankSegment {
  readonly kind: 'blank';
  readonly blank: Blank;
  /** What stands between 〔 and 〕 until it is filled. */
  readonly label: string;
  readonly why: string;
}

export function text(value: string): TextSegment {
  return { kind: 'text', text: value };
}

/** The figure of a fact; a negative one that a word such as 减少 already tells is printed as its size. */
export function figure(fact: Fact, reversed = false): FigureSegment {
  return { kind: 'figure', fact, reversed };
}

/** The blank that a fact without a value stands for; `label` where the sentence already says whose figure it is. */
export function blankOf(fact: Fact, why: string, label = fact.label): BlankSegment {
  return blank(fact.id, fact.blankKind ?? 'text', label, fact.prompt ?? fact.label, why);
}

export function blank(id: string, kind: Blank['kind'], label: string, prompt: string, why: string): BlankSegment {
  return { kind: 'blank', blank: { id, kind, prompt }, label, why };
}
