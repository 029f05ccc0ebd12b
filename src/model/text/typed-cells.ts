import type { Span } from '../printed-pages';

/** What parts the cells of a line that was typed. */
const CELL_SIGN = /[|｜\t]/;

/** A cell between two signs, without the blanks around what it says. */
export interface TypedCell {
  readonly span: Span;
  readonly text: string;
}

/** The cells of a line in which somebody set them side by side with “|” or tabs; one where there are no such signs. */
export function typedCells(plain: string, { start, end }: Span): readonly TypedCell[] {
  let at = start;
  return plain
    .slice(start, end)
    .split(CELL_SIGN)
    .map((words) => {
      const text = words.trim();
      const from = at + (text === '' ? Math.floor(words.length / 2) : words.indexOf(text));
      at += words.length + 1;
      return { text, span: { start: from, end: from + text.length } };
    });
}
