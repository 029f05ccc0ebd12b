import type { TextFormat, TextDocument, TextParagraph } from '../../model';
import { allowanceFor } from '../allowance';
import { tableSheets } from '../text-tables/table-sheets';
import { lineTables } from './line-tables';

/** A line with its end, in any of the three ways. */
const LINE = /[^\r\n]*(\r\n?|\n)?/g;

/**
 * A text without a format of its own: a line is a paragraph. Its characters stay as they are, line ends too. Rows of
 * tables stay lines besides.
 * @throws DocumentFault tooLarge where its tables take more room than there is.
 */
export function plainLines(name: string, format: Exclude<TextFormat, 'docx' | 'html'>, plain: string): TextDocument {
  const paragraphs = paragraphsOf(plain);
  const spans = paragraphs.map(({ span }) => span);
  const tables = tableSheets(name, lineTables(plain, spans), allowanceFor());
  return { name, format, plain, paragraphs, tables, remarks: [] };
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
