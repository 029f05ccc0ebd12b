import type { RevisionParagraph, Span, TextDocument } from '../../model';

/** Where a paragraph that comes or goes stands in the plain text. */
export interface ParagraphPlace {
  /** Empty behind the one that a new one follows. */
  readonly span: Span;
  /** Counts from 1; of a new one the line that it will be. */
  readonly line: number;
}

/** The place of a paragraph, or of a row by its first or last cell. */
export function placeOfParagraph({ plain, paragraphs }: TextDocument, paragraph: RevisionParagraph): ParagraphPlace {
  const isNew = paragraph.kind === 'insert';
  const own = paragraphs[isNew ? paragraph.behind : paragraph.paragraph]?.span ?? { start: 0, end: 0 };
  const span = isNew ? { start: own.end, end: own.end } : own;
  return { span, line: plain.slice(0, span.start).split('\n').length + (isNew ? 1 : 0) };
}
