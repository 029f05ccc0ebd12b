import type { Revision } from '../../../src/model';
import { textOf } from './text-of';

/** The paragraphs of a text with all changes made. */
export function acceptedLines(plain: string, { changes, paragraphs, orders }: Revision): readonly string[] {
  const moves = orders.flatMap((order) => order.moves);
  const words = [...changes, ...orders.flatMap(({ numbers }) => numbers)].sort((a, b) => b.span.start - a.span.start);
  // A paragraph with those that come behind it; nothing stands before the first.
  const places = [{ span: { start: 0, end: 0 } }, ...textOf(plain).paragraphs].map(({ span }, at) => {
    const line = at - 1;
    const own = words
      .filter((each) => span.start <= each.span.start && each.span.end <= span.end && line >= 0)
      .reduce(
        (text, each) => text.slice(0, each.span.start - span.start) + each.new + text.slice(each.span.end - span.start),
        plain.slice(span.start, span.end),
      );
    const isGone = paragraphs.some((each) => each.kind === 'delete' && each.paragraph === line);
    const came = paragraphs.flatMap((each) => (each.kind === 'insert' && each.behind === line ? [each.text] : []));
    return { line, lines: [...(isGone ? [] : [own]), ...came] };
  });
  const isIn = (line: number): boolean => moves.some(({ first, last }) => first <= line && line <= last);
  const linesOf = (first: number, last: number): readonly string[] =>
    places.filter(({ line }) => first <= line && line <= last).flatMap(({ lines }) => lines);
  return places
    .flatMap(({ line, lines }) => [
      ...(isIn(line) ? [] : lines),
      ...moves.filter(({ behind }) => behind === line).flatMap(({ first, last }) => linesOf(first, last)),
    ])
    .filter((line) => line !== '');
}
