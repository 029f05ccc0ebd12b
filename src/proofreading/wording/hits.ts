import type { Passage, ReadText, Span } from '../../model';

/** Where a pattern was met in a passage. */
export interface Hit {
  readonly passage: Passage;
  /** Index of the passage. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** The evened words that were met. */
  readonly words: string;
  readonly groups: readonly string[];
  readonly span: Span;
}

/** A stretch of a passage's evened words as a stretch of the plain text. */
export function spanIn({ origin }: Passage, start: number, end: number): Span {
  return { start: origin[start] ?? 0, end: (origin[Math.max(start, end - 1)] ?? 0) + 1 };
}

/** The whole passage. */
export function spanOfPassage(passage: Passage): Span {
  return spanIn(passage, 0, passage.text.length);
}

/** Tables pasted as plain text part their cells by this sign. */
const CELL_WALL = '|';
/** Numbers with neither a unit nor a sign behind them, as cells hold them; a sentence has few. */
const BARE_NUMBERS = /(?<![\d.])\d[\d,]*(?:\.\d+)?(?![\d.%]|[个万亿]?[一-龥])/g;
/** In so many bare numbers a line is a row of a table. */
const TABLE_ROW = 5;

/** Sentences and headings, not cells, rows of tables that lost their lines, nor the list of contents. */
export function isProse(passage: Passage): boolean {
  const known = remembered.get(passage);
  if (known !== undefined) return known;
  const is = looksLikeProse(passage);
  remembered.set(passage, is);
  return is;
}

/** Passages never change, and every check asks again. */
const remembered = new WeakMap<Passage, boolean>();

/** A full stop makes a sentence of any line; without one, several bare numbers make it a row of a table. */
function looksLikeProse({ role, text }: Passage): boolean {
  if (role === 'contents' || role === 'tableCell' || text.includes(CELL_WALL)) return false;
  return text.includes('。') || (text.match(BARE_NUMBERS) ?? []).length < TABLE_ROW;
}

/** Sentences alone. */
export function isBody(passage: Passage): boolean {
  return isProse(passage) && !passage.isHeading;
}

/** What a sentence has, or a numbered heading; what is left of a table that nobody could read has neither. */
const SENTENCE_SIGN =
  /[，。；]|\d(?:[万亿]?元|%)|^(?:（?[一二三四五六七八九十\d]{1,3}[）、.．]|第[一二三四五六七八九十]{1,2}[部章节])/;

/** Sentences and numbered headings: not the words of a table's head, which stand twice and end anywhere. */
export function isSaid(passage: Passage): boolean {
  return isProse(passage) && SENTENCE_SIGN.test(passage.text);
}

/** All places where a pattern (with the flag g) is met, in the order of reading. */
export function hitsOf(
  { passages }: Pick<ReadText, 'passages'>,
  pattern: RegExp,
  within: (passage: Passage) => boolean = isProse,
): readonly Hit[] {
  return passages.flatMap((passage, at) =>
    within(passage) ? matchesIn(passage.text, pattern).map((match) => hitAt(passage, at, match.index, match)) : [],
  );
}

/** Most patterns are met nowhere, and a search is the cheapest way to know it. */
function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}

/**
 * A match with its place in the passage's evened words and in the plain text. Groups that took no part are empty
 * words.
 */
function hitAt(passage: Passage, at: number, start: number, [words, ...groups]: readonly (string | undefined)[]): Hit {
  const end = start + (words ?? '').length;
  return {
    passage,
    at,
    start,
    end,
    words: words ?? '',
    groups: groups.map((group) => group ?? ''),
    span: spanIn(passage, start, end),
  };
}

/** Several patterns may meet the same words: the longest of those that overlap. */
export function apart<Met extends Hit>(hits: readonly Met[]): readonly Met[] {
  const sorted = [...hits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let covered = 0;
  return sorted.filter(({ span }) => {
    const isFree = covered <= span.start;
    covered = Math.max(covered, span.end);
    return isFree;
  });
}

const SENTENCE_ENDS = ['。', '；', '！'] as const;

/** The sentence around a place of a passage. */
export function sentenceAround({ text }: Passage, at: number): string {
  const ends = SENTENCE_ENDS.map((sign) => text.indexOf(sign, at)).filter((end) => end >= 0);
  return text.slice(sentenceStart(text, at), Math.min(text.length, ...ends));
}

/** Where the sentence begins that is told at a place. */
export function sentenceStart(text: string, at: number): number {
  return Math.max(...SENTENCE_ENDS.map((sign) => text.lastIndexOf(sign, at - 1))) + 1;
}
