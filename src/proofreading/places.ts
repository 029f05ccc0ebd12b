import { printedPlace, type FindingSpan, type ReadText, type Span, type TextDocument } from '../model';

/** Tells where a stretch of a text stands: its line, its words, and its page where it has pages. */
export function placesIn({ plain, print }: TextDocument): (span: Span) => FindingSpan {
  const starts = [0];
  for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) starts.push(at + 1);
  return (span) => {
    const printed = printedPlace(print, span);
    return {
      kind: 'text',
      span,
      line: lineOf(starts, span.start),
      quote: plain.slice(span.start, span.end),
      ...(printed && { printed }),
    };
  };
}

/** The line of a place, counted from 1, by halving: findings are many and texts are long. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The headings above a place, outermost first: “五、…／（二）…”; empty before the first one. */
export function headingsAt({ sections }: ReadText, offset: number): string {
  return sections
    .filter(({ span, level }) => level > 0 && span.start <= offset && offset < span.end)
    .map(({ number, title }) => `${number ?? ''}${title}`)
    .join('／');
}
