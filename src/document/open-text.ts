import type { TextDocument, TextFormat } from '../model';
import { DocumentFault } from './fault';
import type { PdfWork } from './pdf/read-pdf';
import { openArchive } from './package/zip';
import { textFaultSentence, type TextFaultCode } from './open-text-words';
import { decodeText } from './text/decode-text';
import { plainLines } from './text/lines';
import { packageFault, textKind } from './text-kind';
import { checkLetters, LONGEST_PARAGRAPH, MOST_LETTERS } from './text-limits';

/** A text, or in one sentence for people why there is none. */
export type OpenedText =
  | { readonly kind: 'text'; readonly text: TextDocument }
  | { readonly kind: 'fault'; readonly code: TextFaultCode; readonly sentence: string };

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a text that somebody brought: .docx, .pdf, .txt, .md or a web page, told by what stands in it.
 * @param name the file's name, as people know it
 * @param work for a PDF, which is read page by page
 */
export async function openText(name: string, bytes: Uint8Array, work?: PdfWork): Promise<OpenedText> {
  const kind = textKind(name, bytes);
  if (kind.kind === 'fault') return faultOf(name, kind.code);
  try {
    return within(name, await read(name, bytes, kind.format, work));
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    if (kind.format === 'pdf') return faultOf(name, pdfCode(error));
    return faultOf(name, error.code === 'notADocument' ? packageCode(bytes) : codeOf(error));
  }
}

/** A text that was pasted rather than brought as a file. */
export function pastedText(name: string, plain: string): OpenedText {
  try {
    checkLetters(plain.length);
    return within(name, plainLines(name, 'pasted', plain));
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return faultOf(name, codeOf(error));
  }
}

/** The readers of formats are fetched with the first text of each. */
async function read(
  name: string,
  bytes: Uint8Array,
  format: Exclude<TextFormat, 'pasted'>,
  work: PdfWork | undefined,
): Promise<TextDocument> {
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf');
    return readPdf(name, bytes, work);
  }
  if (format === 'docx') {
    const { readDocx } = await import('./docx/read');
    return readDocx(name, bytes).text;
  }
  if (bytes.length > MOST_BYTES) throw new DocumentFault('tooLarge', `${bytes.length} bytes`);
  const plain = decodeText(bytes);
  if (plain === null) throw new DocumentFault('notADocument', 'encoding');
  if (format === 'html') {
    const { readHtml } = await import('./text/html/read-html');
    return readHtml(name, plain);
  }
  checkLetters(plain.length);
  return plainLines(name, format, plain);
}

function within(name: string, text: TextDocument): OpenedText {
  const longest = text.paragraphs.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  if (text.plain.length > MOST_LETTERS || longest > LONGEST_PARAGRAPH) return faultOf(name, 'tooLarge');
  if (text.plain.trim() === '') return faultOf(name, 'noWords');
  return { kind: 'text', text };
}

function faultOf(name: string, code: TextFaultCode): OpenedText {
  return { kind: 'fault', code, sentence: textFaultSentence(name, code) };
}

/** What a package without a main part of a document is instead. */
function packageCode(bytes: Uint8Array): TextFaultCode {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'notADocument';
  return packageFault(openArchive(bytes).entries.map(({ path }) => path));
}

/** Faults that only workbooks have do not come from here. */
function codeOf({ code }: DocumentFault): TextFaultCode {
  switch (code) {
    case 'encrypted':
    case 'truncated':
    case 'tooLarge':
    case 'embedded':
      return code;
    default:
      return 'damaged';
  }
}

function pdfCode({ code }: DocumentFault): TextFaultCode {
  switch (code) {
    case 'encrypted':
      return 'pdfLocked';
    case 'tooLarge':
      return 'pdfTooLarge';
    case 'tooLong':
      return 'pdfTooLong';
    case 'noLetters':
      return 'pdfPictures';
    case 'garbled':
      return 'pdfGarbled';
    case 'pdfAbsent':
      return 'pdfAbsent';
    default:
      return 'pdfDamaged';
  }
}
