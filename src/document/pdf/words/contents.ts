import type { TextParagraph } from '../../../model';

/** What a table of contents is headed by. */
const HEAD = /^\s*目\s*[录次]\s*$/;
/** No title is longer. */
const LONGEST = 80;
/** Fewer titles are no contents. */
const LEAST = 3;
/** A table of contents has no more lines: its first title is looked for no farther. */
const MOST = 200;
/** The page of a title, with the dots before it. */
const PAGE_NUMBER = /(?<![\s.．·…‥-])[\s.．·…‥-]*\d{1,4}$/;
/** Titles do not end so. */
const SENTENCE = /[。；]$/;

/**
 * Paragraphs of a table of contents that gives no pages: all between its head and the place where the first of its
 * titles comes again, where the text begins. Paragraphs that say by themselves that they are contents are so already.
 */
export function withContents(plain: string, paragraphs: readonly TextParagraph[]): readonly TextParagraph[] {
  const textOf = ({ span }: TextParagraph): string => plain.slice(span.start, span.end).replace(/\s/g, '');
  const head = paragraphs.findIndex(({ span }) => HEAD.test(plain.slice(span.start, span.end)));
  const first = head < 0 ? undefined : paragraphs[head + 1];
  if (first === undefined) return paragraphs;
  const begin = textOf(first).replace(PAGE_NUMBER, '');
  const after = paragraphs.slice(head + 2, head + MOST);
  const length = after.findIndex((paragraph) => textOf(paragraph) === begin);
  const listed = paragraphs.slice(head + 1, head + 2 + length);
  const isList = listed.every((each) => textOf(each).length <= LONGEST && !SENTENCE.test(textOf(each)));
  if (length < LEAST - 1 || !isList) return paragraphs;
  return paragraphs.map((paragraph) => (listed.includes(paragraph) ? { ...paragraph, role: 'contents' } : paragraph));
}
