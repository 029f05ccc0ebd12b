import type { Draft, Paragraph } from '../../model';

/** The draft as plain text: title, headings and paragraphs, one a line, an empty line before each part. */
export function draftToText(draft: Draft): string {
  const lines = draft.sections.flatMap(({ level, heading, paragraphs }) => [
    ...(level === 1 ? [''] : []),
    heading,
    ...paragraphs.map(plainText),
  ]);
  return `${[draft.title, ...lines].join('\n')}\n`;
}

/** A paragraph without what its runs know of their cells. */
export function plainText({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}
