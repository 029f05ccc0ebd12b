import type { TextDocument, TextFormat, TextParagraph } from '../../../src/model';

/** A text of plain lines, as reading a .txt gives it: a paragraph a line. */
export function textOf(plain: string, format: TextFormat = 'txt'): TextDocument {
  const paragraphs: TextParagraph[] = [];
  let start = 0;
  for (const line of plain.split('\n')) {
    const span = { start, end: start + line.length };
    paragraphs.push({ span, role: 'body', number: null, level: null });
    start = span.end + 1;
  }
  return { name: 'text.txt', format, plain, paragraphs, tables: null, remarks: [] };
}
