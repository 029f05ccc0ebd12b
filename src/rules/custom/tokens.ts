import type { FormulaSpan } from './syntax';

/** `sum` is 合计 before a bracket; `stray` any sign that the language has no use for. */
export type TokenKind =
  'word' | 'sum' | 'bang' | 'dot' | 'plus' | 'minus' | 'relation' | 'open' | 'close' | 'stray' | 'end';

/** A piece of the formula; `at` counts in UTF-16 units from 0, brackets of a name included. */
export interface RuleToken {
  readonly kind: TokenKind;
  /** As written; of a bracketed name what stands inside. */
  readonly text: string;
  readonly at: FormulaSpan;
}

/** Format characters too: text from other programs carries zero-width ones. */
const SPACE = String.raw`\s\p{Cf}`;
/** What ends a name: every sign that means something, or that people write for one. */
const RESERVED = String.raw`${SPACE}!！.．。+＋\-－−–=＝<＜>＞≤≦≥≧≠()（）[\]［］【】×÷*＊/／`;

/** Names print brackets of their own, as in 因公出国（境）费; one that opens a name's part closes within it. */
const WORD = String.raw`(?:[^${RESERVED}]|[(（][^${RESERVED}]*[)）])+`;

/** What is tried at each place, in this order; `null` is passed over. */
const LEXEMES: readonly (readonly [kind: TokenKind | null, pattern: RegExp])[] = [
  [null, sticky(`[${SPACE}]+`)],
  ['relation', sticky('[<＜][=＝]|[=＝][<＜]|[>＞][=＝]|[=＝][>＞]|[≤≦≥≧=＝]')],
  ['bang', sticky('[!！]')],
  ['dot', sticky('[.．。]')],
  ['plus', sticky('[+＋]')],
  ['minus', sticky(String.raw`[\-－−–]`)],
  ['word', sticky(String.raw`\[([^[\]]*)\]|［([^［］]*)］|【([^【】]*)】`)],
  ['word', sticky(WORD)],
  ['open', sticky('[(（]')],
  ['close', sticky('[)）]')],
  ['stray', sticky('.')],
];

/** 合计 is a row's name too: it adds up only where an item begins and a bracket follows. */
const SUM = sticky(String.raw`(?:合计|求和|[Σ∑])(?=[${SPACE}]*[(（])`);
/** An item begins at the start of the formula and behind these. */
const BEFORE_ITEM: readonly (TokenKind | undefined)[] = [undefined, 'relation', 'plus', 'minus'];

/** Cuts a formula into tokens, the last of which is its end. Every character that means nothing is stray. */
export function tokeniseRule(formula: string): readonly RuleToken[] {
  const tokens: RuleToken[] = [];
  let place = 0;
  while (place < formula.length) {
    const beginsItem = BEFORE_ITEM.includes(tokens[tokens.length - 1]?.kind);
    const { kind, match } = lexemeAt(formula, place, beginsItem);
    const [whole] = match;
    // Of the alternatives of a bracketed name one was taken.
    const groups: readonly (string | undefined)[] = match.slice(1);
    const text = groups.find((group) => group !== undefined)?.trim() ?? whole;
    if (kind !== null) tokens.push({ kind, text, at: { start: place, length: whole.length } });
    place += whole.length;
  }
  return [...tokens, { kind: 'end', text: '', at: { start: formula.length, length: 0 } }];
}

/** A match, and what it is; null for what is passed over. */
interface Lexeme {
  readonly kind: TokenKind | null;
  readonly match: RegExpExecArray;
}

/** The first pattern that fits at this place; the last takes any character, so one always does. */
function lexemeAt(formula: string, place: number, beginsItem: boolean): Lexeme {
  const lexemes = beginsItem ? [['sum', SUM] as const, ...LEXEMES] : LEXEMES;
  for (const [kind, pattern] of lexemes) {
    pattern.lastIndex = place;
    const match = pattern.exec(formula);
    if (match) return { kind, match };
  }
  throw new RangeError(`nothing at ${place} of a formula of ${formula.length}`);
}

/** Matches at `lastIndex` only, and whole characters: a rare sign of two UTF-16 units is one. */
function sticky(source: string): RegExp {
  return new RegExp(source, 'suy');
}
