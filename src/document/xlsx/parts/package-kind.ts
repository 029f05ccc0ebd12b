import { DocumentFault, type FaultCode } from '../../fault';

/** What a workbook file is, by its first bytes; file names lie. */
export type WorkbookFormat = 'xlsx' | 'xls';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const HTML = /^\s*(<(!doctype\s+html|html|head|body|table|meta|style|script)[\s>]|mime-version:)/i;
const SPREADSHEET_XML = 'urn:schemas-microsoft-com:office:spreadsheet';
const LOOKED_AT = 4096;

/**
 * Which reader a file wants.
 * @throws DocumentFault empty, html (a page saved as .xls by a system's export), oldXml, notADocument.
 */
export function workbookFormat(bytes: Uint8Array): WorkbookFormat {
  if (bytes.length === 0) throw new DocumentFault('empty');
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, COMPOUND_FILE)) return 'xls';
  const text = startText(bytes);
  if (HTML.test(text)) throw new DocumentFault('html');
  throw new DocumentFault(text.includes(SPREADSHEET_XML) ? 'oldXml' : 'notADocument');
}

/** Packages that are no .xlsx, each by a part that only they have. */
const OTHER_PACKAGES: readonly { readonly part: RegExp; readonly code: FaultCode }[] = [
  { part: /^xl\/workbook\.bin$/i, code: 'binaryWorkbook' },
  { part: /^word\/document\d*\.xml$/i, code: 'word' },
  { part: /^(mimetype|content\.xml|META-INF\/manifest\.xml)$/, code: 'openDocument' },
];

/** The fault of a package in which no workbook part was found, by the names of its parts. */
export function otherPackage(paths: readonly string[]): DocumentFault {
  const found = OTHER_PACKAGES.find(({ part }) => paths.some((path) => part.test(path)));
  return new DocumentFault(found?.code ?? 'notADocument', 'no workbook part');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function startText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, LOOKED_AT));
}
