import type { TextFormat } from '../model';
import type { TextFaultCode } from './open-text-words';

/** What a file is by its first bytes, and only then by its name; names lie. */
export type TextKind =
  | { readonly kind: 'format'; readonly format: Exclude<TextFormat, 'pasted'> }
  | { readonly kind: 'fault'; readonly code: TextFaultCode };

const LOOKED_AT = 4096;

/** Files that say what they are by how they begin. */
const BEGINNINGS: readonly { readonly begin: string; readonly code: TextFaultCode }[] = [
  { begin: '{\\rtf', code: 'otherOffice' },
  { begin: '\x89PNG', code: 'picture' },
  { begin: '\xff\xd8\xff', code: 'picture' },
  { begin: 'GIF8', code: 'picture' },
  { begin: 'BM', code: 'picture' },
  { begin: 'II*\0', code: 'picture' },
  { begin: 'MM\0*', code: 'picture' },
];

const ZIP = 'PK';
/** Its mark may stand behind what a server or a mail program put before it. */
const PDF_WITHIN = 1024;
const COMPOUND_FILE = '\xd0\xcf\x11\xe0';
const WEB_ARCHIVE = /^\s*(?:mime-version|from|content-type):/i;
const WEB_PAGE =
  /^[\ufeff\s]*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|title|style)[\s>]/i;
/** The formats of Word 2003 and of a document in one XML file. */
const WORD_XML = /^[\ufeff\s]*<\?xml[\s\S]*(?:wordml|schemas\.microsoft\.com\/office\/2006\/xmlPackage)/;

/** Which reader a file wants, or why none can read it. */
export function textKind(name: string, bytes: Uint8Array): TextKind {
  if (bytes.length === 0) return fault('empty');
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  if (begin.slice(0, PDF_WITHIN).includes('%PDF-')) return { kind: 'format', format: 'pdf' };
  if (begin.startsWith(ZIP)) return { kind: 'format', format: 'docx' };
  if (begin.startsWith(COMPOUND_FILE)) return fault(compoundFault(bytes));
  // A text may begin with the letters of a bitmap, but holds no zero.
  const known = BEGINNINGS.find(
    (each) => begin.startsWith(each.begin) && (each.begin !== 'BM' || begin.includes('\0')),
  );
  if (known) return fault(known.code);
  const text = startText(bytes);
  if (WORD_XML.test(text)) return fault('otherOffice');
  if (WEB_ARCHIVE.test(text)) return fault('webArchive');
  if (WEB_PAGE.test(text) || /\.x?html?$/i.test(name)) return { kind: 'format', format: 'html' };
  return { kind: 'format', format: /\.(?:md|markdown)$/i.test(name) ? 'md' : 'txt' };
}

/** A package that is no .docx, told by the names of its parts. */
export function packageFault(paths: readonly string[]): TextFaultCode {
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (has(/^ofd\.xml$/i)) return 'fixedLayout';
  if (has(/^xl\//i)) return 'workbook';
  if (has(/^(?:mimetype|content\.xml|META-INF\/manifest\.xml|ppt\/.*)$/i)) return 'otherOffice';
  return has(/^word\//i) ? 'damaged' : 'notADocument';
}

function fault(code: TextFaultCode): TextKind {
  return { kind: 'fault', code };
}

/** Old documents and locked new ones lie in the same kind of file; its streams have names in UTF-16. */
function compoundFault(bytes: Uint8Array): TextFaultCode {
  const streams = new TextDecoder('latin1').decode(bytes).replace(/\0/g, '');
  if (streams.includes('EncryptedPackage')) return 'encrypted';
  return streams.includes('Workbook') && !streams.includes('WordDocument') ? 'workbook' : 'oldWord';
}

function startText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = first === 0xff && second === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, LOOKED_AT));
}
