import type { AmountFact, Blank, BlankFact, ChangeFact, CountFact, Fact, FactId, RatioFact } from '../../model';
import { factOf, type WordingContext } from './context';

/**
 * A stretch of text before it is printed. `reversed` prints the size of a negative difference or
 * growth, which is then told the other way round (上年 − 本年); `why` says what a blank is needed for.
 */
export type Segment = TextSegment | FigureSegment | BlankSegment;

export interface TextSegment {
  readonly kind: 'text';
  readonly text: string;
}

/** A fact that is told as a number. */
export type NumberFact = AmountFact | ChangeFact | RatioFact | CountFact;

export interface FigureSegment {
  readonly kind: 'figure';
  readonly fact: NumberFact;
  readonly reversed: boolean;
}

export interface BlankSegment {
  readonly kind: 'blank';
  readonly blank: Blank;
  /** What stands between 〔 and 〕 until it is filled. */
  readonly label: string;
  readonly why: string;
  /** What is asked for with it, though the text shows one gap only. */
  readonly besides?: readonly BlankSegment[];
}

/** Plain text. */
export function textSegment(value: string): TextSegment {
  return { kind: 'text', text: value };
}

/** The figure of a fact; a negative one that a word such as 减少 already tells is printed as its size. */
export function figure(fact: NumberFact, reversed = false): FigureSegment {
  return { kind: 'figure', fact, reversed };
}

/** The figure of a fact that the table of facts is known to hold. */
export function figureOf(context: WordingContext, id: FactId, reversed = false): FigureSegment {
  const fact = factOf(context, id);
  if (fact.kind === 'blank' || fact.kind === 'text') throw new RangeError(`no number: ${id}`);
  return figure(fact, reversed);
}

/** A fact as a text shows it: a figure, a text, or a blank with `why` and its `label`. */
export function factSegment(fact: Fact, why: string, label = fact.label): Segment {
  if (fact.kind === 'blank') return blankOf(fact, why, label);
  return fact.kind === 'text' ? textSegment(fact.text) : figure(fact);
}

/** The blank of a fact; `label` where the sentence already says whose figure it is. */
export function blankOf(fact: BlankFact, why: string, label = fact.label): BlankSegment {
  return blank(fact.id, fact.wants, label, fact.prompt, why);
}

/**
 * The blank of the first of some facts that is one, by the label told beside it; nothing where all are known. The
 * others are asked for at the same time.
 */
export function firstBlank(
  why: string,
  ...facts: readonly (readonly [fact: Fact, label: string])[]
): readonly Segment[] {
  const open = facts.flatMap(([fact, label]) => (fact.kind === 'blank' ? [blankOf(fact, why, label)] : []));
  const [first, ...besides] = open;
  return first ? [besides.length > 0 ? { ...first, besides } : first] : [];
}

/** A blank that no fact stands behind: the entry `id` of 助手资料. */
export function blank(id: string, kind: Blank['kind'], label: string, prompt: string, why: string): BlankSegment {
  return { kind: 'blank', blank: { id, kind, prompt }, label, why };
}

/**
 * The blank of a fact that is not to be filled in, or without which the text does as long as it is open; with it its
 * clause goes. Null where none of them is such.
 */
export function leftOut({ supplement, isOptional }: WordingContext, ...facts: readonly Fact[]): BlankSegment | null {
  const isGone = ({ id }: BlankFact): boolean => supplement.waived.includes(id) || isOptional?.({ id }) === true;
  const fact = facts.find((each): each is BlankFact => each.kind === 'blank' && isGone(each));
  return fact ? blankOf(fact, '') : null;
}
