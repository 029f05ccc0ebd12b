import type * as Reader from '@e965/xlsx';
import type { Visibility, Watch } from '../../../model';
import { allowanceFor, MOST, type Allowance } from '../../allowance';
import { DocumentFault } from '../../fault';
import type { CellLooks } from '../looks/cell-look';
import type { ReadSheet } from '../parts/looks';
import type { Bytes } from './bytes';
import { compoundFiles, loadReader } from './reader';
import { dropBrokenFormulas } from './xls-formulas';
import { xlsLooks } from './xls-looks';
import { sheetGrid, sheetSizes } from './xls-sheet';

/** What SheetJS is asked for: whatever our own reading of an .xlsx yields. */
export const SHEETJS_OPTIONS: Reader.ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
  // For column widths and row heights; formulas without a cached value come as stubs.
  cellStyles: true,
  sheetStubs: true,
};

/** The worksheets of an .xls in tab order, and how the cells of one look, which is read when it is asked for. */
export interface XlsSheets {
  readonly sheets: readonly ReadSheet[];
  readonly looksOf: (sheet: string) => CellLooks;
}

/**
 * Reads an .xls.
 * @throws DocumentFault
 */
export async function readXlsSheets(bytes: Uint8Array, watch: Watch): Promise<XlsSheets> {
  const reader = await loadReader();
  const { sheets, stream } = refusing(() => {
    const { book, stream } = bookOf(reader, bytes, SHEETJS_OPTIONS);
    const allowance = allowanceFor(MOST, watch);
    return { sheets: book.SheetNames.flatMap((name, position) => readTab(book, name, position, allowance)), stream };
  });
  if (sheets.length === 0) throw new DocumentFault('noSheets');
  return { sheets, looksOf: (sheet) => (stream === null ? new Map() : xlsLooks(stream, sheet)) };
}

/**
 * An .xls as .xlsx: values, formulas, merges, number formats and sizes.
 * Fonts, colours, borders, charts and print settings are lost, which the caller has to say.
 * @throws DocumentFault
 */
export async function convertToXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = await loadReader();
  const written = refusing((): unknown =>
    // Its writer stumbles over the rows that a dense sheet leaves out.
    reader.write(bookOf(reader, bytes, { ...SHEETJS_OPTIONS, dense: false }).book, {
      type: 'array',
      bookType: 'xlsx',
      compression: true,
    }),
  );
  return new Uint8Array(written as ArrayBuffer);
}

/** A book as the reader has it, and the stream that it read; null where it found that by itself. */
interface OpenXls {
  readonly book: Reader.WorkBook;
  readonly stream: Bytes | null;
}

/**
 * The stream is mended in place before it is parsed. What is locked or older goes to the reader as it is, which refuses
 * it in its own words.
 */
function bookOf(reader: typeof Reader, bytes: Uint8Array, options: Reader.ParsingOptions): OpenXls {
  const { CFB, parse_xlscfb: parse } = compoundFiles(reader);
  const file = CFB.read(bytes, { type: 'array' });
  const stream = CFB.find(file, 'Workbook');
  // Locked, or older than Excel 97: the reader says so.
  if (stream === null || CFB.find(file, 'EncryptedPackage') !== null)
    return { book: reader.read(bytes, options), stream: null };
  dropBrokenFormulas(stream.content);
  return { book: parse(file, { ...options }), stream: stream.content };
}

/** Whatever the reader stumbles over is the file's fault, and it stumbles in many ways. */
function refusing<T>(work: () => T): T {
  try {
    return silently(work);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new DocumentFault(faultOf(message), message);
  }
}

const NOTHING = (): void => undefined;
const SILENT = { log: NOTHING, warn: NOTHING, error: NOTHING } as const;

/** The reader prints what it does not know. Nothing else runs until it is done, so that nobody else is silenced. */
function silently<T>(work: () => T): T {
  const { log, warn, error } = console;
  Object.assign(console, SILENT);
  try {
    return work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

/** The reader has no codes, only English sentences; what is not known there is taken for damage. */
function faultOf(message: string): 'encrypted' | 'notADocument' | 'damaged' {
  if (/password|encrypt/i.test(message)) return 'encrypted';
  return /cannot find workbook stream|unsupported/i.test(message) ? 'notADocument' : 'damaged';
}

/** A tab as a sheet; none for a chart. */
function readTab(book: Reader.WorkBook, name: string, position: number, allowance: Allowance): readonly ReadSheet[] {
  const sheet = book.Sheets[name];
  // The reader leaves a sheet out where it stumbles; a sheet missed in silence would pass for an empty one.
  if (!sheet) throw new DocumentFault('damaged', `sheet at ${position}`);
  if (sheet['!type'] === 'chart') return [];
  const isProtected = Boolean(sheet['!protect']);
  const own = { name, visibility: visibilityAt(book, position), isProtected };
  const dates = book.Workbook?.WBProps?.date1904 === true && { datesFrom1904: true as const };
  return [{ ...own, ...sheetGrid(sheet, allowance), ...sheetSizes(sheet), ...dates }];
}

/** 0, 1 and 2 as in BoundSheet8 ([MS-XLS] 2.4.28). */
function visibilityAt(book: Reader.WorkBook, index: number): Visibility {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return (['visible', 'hidden', 'veryHidden'] as const)[hidden];
}
