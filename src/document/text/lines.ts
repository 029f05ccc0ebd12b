import type { TextFormat, TextDocument, TextParagraph } from '../../model';

/** A line with its end, in any of the three ways. */
const LINE = /[^\r\n]*(\r\n?|\n)?/g;

/** A text without a format of its own: a line is a paragraph. Its characters stay as they are, line ends too. */
export function plainLines(name: string, format: Exclude<TextFormat, 'docx' | 'html'>, plain: string): TextDocument {
  return { name, format, plain, paragraphs: paragraphsOf(plain), tables: null, remarks: [] };
}

/** A paragraph for each line, empty ones too; a line end at the end of the text begins no further line. */
function paragraphsOf(plain: string): readonly TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  for (const match of plain.matchAll(LINE)) {
    const { index } = match;
    if (index === plain.length) break;
    const end = index + match[0].length - (match[1] ?? '').length;
    paragraphs.push({ span: { start: index, end }, role: 'body', number: null, level: null });
  }
  return paragraphs;
}
