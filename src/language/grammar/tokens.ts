import type { SentenceProblem, SourceSpan } from './syntax';

export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

/** What stands between two braces: `{form：name｜argument}`. */
export interface TagToken {
  readonly kind: 'tag';
  readonly at: SourceSpan;
  readonly form: string;
  readonly name: string;
  readonly argument: string | null;
}

export type SentenceToken = TextToken | TagToken;

/** A sentence cut up, and the braces that could not be paired. */
export interface Tokens {
  readonly tokens: readonly SentenceToken[];
  readonly problems: readonly SentenceProblem[];
}

const BRACED = /\{([^{}]*)\}|[{}]/g;

/** Cuts a sentence into text and tags. A brace without its partner is a problem and is left out. */
export function tokeniseSentence(sentence: string): Tokens {
  const tokens: SentenceToken[] = [];
  const problems: SentenceProblem[] = [];
  let done = 0;
  for (const match of sentence.matchAll(BRACED)) {
    const [whole, inside] = match;
    const at = { start: match.index, length: whole.length };
    if (at.start > done) tokens.push({ kind: 'text', text: sentence.slice(done, at.start) });
    if (inside === undefined) problems.push({ at, message: strayBrace(whole) });
    else if (inside.trim() === '') problems.push({ at, message: '花括号里是空的，请写上名称，例如 {收支总计}。' });
    else tokens.push(tag(inside, at));
    done = at.start + at.length;
  }
  if (done < sentence.length) tokens.push({ kind: 'text', text: sentence.slice(done) });
  return { tokens, problems };
}

function strayBrace(brace: string): string {
  return brace === '{' ? '“{”后面没有配对的“}”。' : '“}”前面没有配对的“{”。';
}

/** Signs of either width part form, name and argument; white space at the ends counts in the argument alone. */
function tag(inside: string, at: SourceSpan): TagToken {
  const bar = inside.search(/[｜|]/);
  const head = bar < 0 ? inside : inside.slice(0, bar);
  const argument = bar < 0 ? null : inside.slice(bar + 1);
  const colon = head.search(/[：:]/);
  const form = colon < 0 ? '' : head.slice(0, colon).trim();
  const name = head.slice(colon + 1).trim();
  return { kind: 'tag', at, form, name, argument };
}
