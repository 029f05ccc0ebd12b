import { SENTENCE_END } from '../words';

/** A figure within its passage, by its index among all figures of the text. */
export interface PlacedFigure {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A passage cut into words, figures and the signs that matter. Places are those of the passage's text. */
export type Token =
  | { readonly kind: 'words'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'figure'; readonly index: number; readonly start: number; readonly end: number }
  | { readonly kind: 'stop' | 'semicolon' | 'colon' | 'comma' | 'open' | 'close'; readonly start: number };

/** Cuts a passage. Brackets are signs only where a figure stands in them; else they belong to a name. */
export function tokensOf(text: string, figures: readonly PlacedFigure[]): readonly Token[] {
  const tokens: Token[] = [];
  const telling = tellingBrackets(text, figures);
  let words = 0;
  let next = 0;
  let at = 0;
  const flush = (end: number): void => {
    if (end > words) tokens.push({ kind: 'words', text: text.slice(words, end), start: words, end });
  };
  while (at < text.length) {
    const figure = figures[next];
    if (figure?.start === at) {
      flush(at);
      tokens.push({ kind: 'figure', index: figure.index, start: figure.start, end: figure.end });
      at = figure.end;
      words = at;
      next += 1;
      continue;
    }
    const sign = signAt(text, at, telling, words === at && tokens.at(-1)?.kind === 'figure');
    if (sign !== null) {
      flush(at);
      tokens.push({ kind: sign, start: at });
      words = at + 1;
    }
    at += 1;
  }
  flush(text.length);
  return tokens;
}

/**
 * A sign that parts clauses; null for any other. “、” does so only behind a figure, since it also joins names, and
 * brackets only where a figure stands in them.
 */
function signAt(text: string, at: number, telling: ReadonlySet<number>, behindFigure: boolean) {
  const character = text.charAt(at);
  if (SENTENCE_END.test(character)) return 'stop' as const;
  if (character === '；') return 'semicolon' as const;
  if (character === '：') return 'colon' as const;
  if (character === '，') return 'comma' as const;
  if (character === '、') return behindFigure ? ('comma' as const) : null;
  if (character === '（') return telling.has(at) ? ('open' as const) : null;
  if (character === '）') return telling.has(at) ? ('close' as const) : null;
  return null;
}

/** The places of brackets with a figure between them. */
function tellingBrackets(text: string, figures: readonly PlacedFigure[]): ReadonlySet<number> {
  const telling = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '（') open.push(at);
    if (character !== '）') continue;
    const from = open.pop();
    if (from !== undefined && figures.some(({ start }) => start > from && start < at)) {
      telling.add(from);
      telling.add(at);
    }
  }
  return telling;
}
