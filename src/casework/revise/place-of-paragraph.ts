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
  return { span, line: lineAt(plain, span.start) + (isNew ? 1 : 0) };
}

/** The line of the plain text on which a place lies, from 1. */
export function lineAt(plain: string, place: number): number {
  return plain.slice(0, place).split('\n').length;
}
