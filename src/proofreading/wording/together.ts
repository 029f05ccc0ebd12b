import type { Span } from '../../model';
import type { RawFinding, Report } from '../check';

/** A place with the words that stand there. */
export interface QuotedPlace {
  readonly span: Span;
  readonly words: string;
}

/** How many are quoted; the rest are counted. */
const SHOWN = 3;

/** “甲”、“乙”、“丙”等5处: what was met, said once each. */
function quotedTogether(places: readonly Pick<QuotedPlace, 'words'>[]): string {
  const different = [...new Set(places.map(({ words }) => words))];
  const shown = different.slice(0, SHOWN).map((words) => `“${words}”`);
  const rest = places.length > shown.length ? `等${places.length}处` : '';
  return `${shown.join('、')}${rest}`;
}

/** The same kind of fault many times is one finding: it stands at the first place and names the others. */
export function reportTogether(
  report: Report,
  places: readonly QuotedPlace[],
  message: (quotes: string) => string,
  more: Partial<RawFinding> = {},
): void {
  const [first, ...others] = places;
  if (first === undefined) return;
  report({
    span: first.span,
    otherSpans: others.map(({ span }) => span),
    message: message(quotedTogether(places)),
    ...more,
  });
}
