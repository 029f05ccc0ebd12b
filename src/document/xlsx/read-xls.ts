import type * as Reader from '@e965/xlsx';
import type { Visibility } from '../../model';
import { DocumentFault } from '../fault';
import type { ReadSheet } from './looks';
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

/**
 * The worksheets of an .xls, in tab order.
 * @throws DocumentFault
 */
export async function readXlsSheets(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const book = parse(await loadReader(), bytes);
  const sheets = book.SheetNames.flatMap((name, position) => readTab(book, name, position));
  if (sheets.length === 0) throw new DocumentFault('noSheets');
  return sheets;
}

/**
 * An .xls as .xlsx: values, formulas, merges, number formats and sizes.
 * Fonts, colours, borders, charts and print settings are lost, which the caller has to say.
 * @throws DocumentFault
 */
export async function convertToXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = await loadReader();
  // Its writer stumbles over the rows that a dense sheet leaves out.
  const book = parse(reader, bytes, { ...SHEETJS_OPTIONS, dense: false });
  const written: unknown = reader.write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(written as ArrayBuffer);
}

/** The reader is large; it is loaded when the first .xls is opened. */
async function loadReader(): Promise<typeof Reader> {
  return import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
}

function parse(reader: typeof Reader, bytes: Uint8Array, options = SHEETJS_OPTIONS): Reader.WorkBook {
  try {
    return reader.read(bytes, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DocumentFault(faultOf(message), message);
  }
}

function faultOf(message: string): 'encrypted' | 'notADocument' | 'damaged' {
  if (/password|encrypt/i.test(message)) return 'encrypted';
  return /cannot find workbook stream|unsupported/i.test(message) ? 'notADocument' : 'damaged';
}

/** A tab as a sheet; none for a chart. */
function readTab(book: Reader.WorkBook, name: string, position: number): readonly ReadSheet[] {
  const sheet = book.Sheets[name];
  // The reader leaves a sheet out where it stumbles; a sheet missed in silence would pass for an empty one.
  if (!sheet) throw new DocumentFault('damaged', `sheet at ${position}`);
  if (sheet['!type'] === 'chart') return [];
  const isProtected = Boolean(sheet['!protect']);
  const own = { name, visibility: visibilityAt(book, position), isProtected };
  const dates = book.Workbook?.WBProps?.date1904 === true && { datesFrom1904: true as const };
  return [{ ...own, ...sheetGrid(sheet), ...sheetSizes(sheet), ...dates }];
}

function visibilityAt(book: Reader.WorkBook, index: number): Visibility {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return (['visible', 'hidden', 'veryHidden'] as const)[hidden];
}
