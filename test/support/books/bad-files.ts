import { CFB, utils, write } from '@e965/xlsx';
import { handMadeBook, handMadeParts, TWO_ROWS } from './hand-made';
import { packed, type Parts } from './package-parts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What the library types as `any`. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Buffer;
}

const COMPOUND_FILES = CFB as CompoundFiles;

function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = COMPOUND_FILES.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) COMPOUND_FILES.utils.cfb_add(file, name, content);
  return new Uint8Array(COMPOUND_FILES.write(file, { type: 'buffer' }));
}

/** A small .xls of Excel 97 made by the reader's own writer. */
export function xlsBook(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['收入合计', 19359.65],
    ['备注\u0000残留', true],
    [{ t: 'n', v: 2, f: 'B1*2', z: '#,##0.00' }],
  ]);
  sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  sheet['!cols'] = [{ wch: 30 }];
  utils.book_append_sheet(book, sheet, '收支总表');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['隐']]), '隐藏表');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
}

/** BOF, then FILEPASS: the beginning of every password-protected .xls. */
const LOCKED_STREAM = Uint8Array.from([
  ...[0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0],
  ...[0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78],
  ...[0x0a, 0x00, 0x00, 0x00],
]);

function without(parts: Parts, path: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
}

const GOOD = { sheets: [{ name: '表', inside: TWO_ROWS }] };
const SHEET = 'xl/worksheets/sheet1.xml';
const ROOT_TARGETS = '_rels/.rels';

/** Files that are no workbook that can be read, and how each is taken. */
export const BAD_FILES: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['nothing at all', () => new Uint8Array(0), 'empty'],
  [
    'a web page named .xls',
    () => bytesOf('\uFEFF\r\n<html><body><table><tr><td>1</td></tr></table></body></html>'),
    'html',
  ],
  ['a table without a page', () => bytesOf('<table border="1"><tr><td>1</td></tr></table>'), 'html'],
  ['a web page in UTF-16', () => new Uint8Array(Buffer.from('\uFEFF<html><td>1</td></html>', 'utf16le')), 'html'],
  ['a web archive', () => bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
  [
    'an XML spreadsheet of 2003',
    () => bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'oldXml',
  ],
  ['plain text', () => bytesOf('hello'), 'notADocument'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'notADocument'],
  [
    'a locked .xlsx',
    () =>
      compoundFile({
        EncryptionInfo: Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0]),
        EncryptedPackage: new Uint8Array(64),
      }),
    'encrypted',
  ],
  ['a locked .xls', () => compoundFile({ Workbook: LOCKED_STREAM }), 'encrypted'],
  ['an old Word document', () => compoundFile({ WordDocument: new Uint8Array(600) }), 'notADocument'],
  ['half an .xlsx', () => handMadeBook(GOOD).slice(0, 900), 'truncated'],
  ['the beginning of an .xls', () => xlsBook().slice(0, 700), 'damaged'],
  ['a package of something else', () => packed({ 'readme.txt': 'x' }), 'notADocument'],
  ['a Word document', () => packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'word'],
  [
    'a workbook of OpenDocument',
    () => packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
    'openDocument',
  ],
  [
    'a binary workbook',
    () =>
      packed({
        ...without(handMadeParts(GOOD), 'xl/workbook.xml'),
        'xl/workbook.bin': 'x',
        [ROOT_TARGETS]: handMadePartOf(ROOT_TARGETS).replace('workbook.xml', 'workbook.bin'),
      }),
    'binaryWorkbook',
  ],
  ['a workbook without sheets', () => handMadeBook({ sheets: [] }), 'noSheets'],
  ['a workbook whose sheet is missing', () => packed(without(handMadeParts(GOOD), SHEET)), 'damaged'],
  [
    'a workbook whose sheet breaks off',
    () => packed({ ...handMadeParts(GOOD), [SHEET]: '<worksheet><sheetData><row>' }),
    'damaged',
  ],
  [
    'a workbook with entities of its own',
    () =>
      packed({
        ...handMadeParts(GOOD),
        'xl/workbook.xml': `<!DOCTYPE w [<!ENTITY a "aa">]>${handMadePartOf('xl/workbook.xml').replace(/^<\?xml.*?\?>/, '')}`,
      }),
    'damaged',
  ],
  [
    'a workbook in an unusual encoding',
    () => packed({ ...handMadeParts(GOOD), [SHEET]: new Uint8Array(Buffer.from(handMadePartOf(SHEET), 'utf16le')) }),
    'damaged',
  ],
];

function handMadePartOf(path: string): string {
  const part = handMadeParts(GOOD)[path];
  return typeof part === 'string' ? part : '';
}
