import type { ParagraphRole, TextParagraph } from '../../../model';
import { DocumentFault } from '../../fault';
import type { HtmlCell } from './page-table';

/** A line of a page: a block, or what a line break parts from it. `cell` is the innermost one that it stands in. */
interface PageLine {
  readonly text: string;
  readonly cell: HtmlCell | null;
  readonly number: string | null;
  readonly level: number | null;
}

/** The lines of a page while it is read; the last may still be written on. */
export interface PageLines {
  readonly lines: PageLine[];
  readonly words: string[];
  /** Blanks and line ends are kept as they are. */
  keepsBlanks: boolean;
  level: number | null;
  /** The number of a list's item, which stands before its first line. */
  number: string | null;
}

/** More than any page has; each takes room. */
const MOST_LINES = 500_000;

/** Before the first line. */
export function noLines(): PageLines {
  return { lines: [], words: [], keepsBlanks: false, level: null, number: null };
}

/**
 * Ends the line; the answer is what it says, or null where it says nothing.
 * @throws DocumentFault tooLarge
 */
export function endLine(page: PageLines, cell: HtmlCell | null): string | null {
  const words = page.words.join('');
  page.words.length = 0;
  const text = page.keepsBlanks ? words : words.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
  if (text.trim() === '') return null;
  if (page.lines.length >= MOST_LINES) throw new DocumentFault('tooLarge', `more than ${MOST_LINES} lines`);
  const { level, number } = page;
  page.lines.push({ text, cell, number, level });
  page.number = null;
  return text;
}

/** The lines as one text, with their places. */
export function pageText({ lines }: PageLines): {
  readonly plain: string;
  readonly paragraphs: readonly TextParagraph[];
} {
  let at = 0;
  const paragraphs = lines.map(({ text, cell, number, level }) => {
    const role: ParagraphRole = cell === null ? 'body' : 'tableCell';
    const start = at;
    at += text.length + 1;
    return { span: { start, end: at - 1 }, role, number, level };
  });
  return { plain: lines.map(({ text }) => `${text}\n`).join(''), paragraphs };
}
