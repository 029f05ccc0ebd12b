import type { Revision } from '../../../src/model';
import { textOf } from './text-of';

/** The paragraphs of a text with all changes made. */
export function acceptedLines(plain: string, { changes, paragraphs }: Revision): readonly string[] {
  const document = textOf(plain);
  const edits = [
    ...changes.map(({ span, new: words }) => ({ ...span, words })),
    ...[...paragraphs].reverse().map((each) => {
      const span = document.paragraphs[each.kind === 'insert' ? each.behind : each.paragraph]?.span ?? {
        start: 0,
        end: 0,
      };
      return each.kind === 'insert'
        ? { start: span.end, end: span.end, words: `\n${each.text}` }
        : { start: span.start, end: span.end + 1, words: '' };
    }),
  ].sort((a, b) => b.start - a.start || b.end - a.end);
  return edits
    .reduce((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), plain)
    .split('\n')
    .filter((line) => line !== '');
}
