import type * as Reader from '@e965/xlsx';
import { calculateMissing } from '../../formulas';
import type { SheetSnapshot, Visibility, WorkbookSnapshot } from '../../model';
import { DocumentFault } from '../fault';
import { storedArchive, unpack, type Archive } from '../zip';
import { sheetLooks, type SheetLooks } from './looks';
import { openPackage, readPart, type Package } from './package';
import { workbookFormat, type WorkbookFormat } from './package-kind';
import { sheetFrame, type SheetFrame } from './sheet-frame';
import { sheetGrid } from './sheet-grid';
import { workbookParts } from './workbook-parts';

/** A workbook file as plain data. `looks` is by sheet name; `pack` is what an .xlsx was read from. */
export interface ReadBook {
  readonly format: WorkbookFormat;
  readonly pack: Package | null;
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLooks>;
}

type WorkBook = Reader.WorkBook;

interface ReadSheet extends Pick<SheetSnapshot, 'name' | 'visibility'> {
  readonly cells: Reader.WorkSheet;
}

const OPTIONS: Reader.ParsingOptions = {
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

/** Parts that hold no cell of a sheet; the reader need not see them. */
const NOT_READ =
  /^xl\/(drawings|media|charts|chartsheets|pivot|embeddings|printerSettings|comments|threadedComments|tables|externalLinks|vbaProject|activeX|ctrlProps|model|slicer|worksheets\/_rels)/i;

/**
 * Reads a workbook (.xlsx, .xls of Excel 97 and later) with the results that its formulas had when it was
 * saved. A formula that was written without a result is calculated where that can be done.
 * @param name the file's name, kept in the snapshot
 * @throws DocumentFault
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<ReadBook> {
  const format = workbookFormat(bytes);
  return format === 'xlsx' ? readXlsx(name, openPackage(bytes)) : readXls(name, bytes);
}

async function readXlsx(name: string, pack: Package): Promise<ReadBook> {
  const parts = workbookParts(pack);
  const frames = new Map(parts.sheets.map((sheet) => [sheet.name, sheetFrame(readPart(pack, sheet.path))]));
  const book = parse(await loadReader(), unpackedForReader(pack.archive));
  const sheets = parts.sheets.map(({ name: sheet, visibility, position }) => ({
    name: sheet,
    visibility,
    cells: readSheet(book, position),
  }));
  return { format: 'xlsx', pack, ...toReadBook(name, sheets, frames) };
}

async function readXls(name: string, bytes: Uint8Array): Promise<ReadBook> {
  const book = parse(await loadReader(), bytes);
  const tabs = book.SheetNames.map((sheet, position) => ({
    name: sheet,
    visibility: visibilityAt(book, position),
    cells: readSheet(book, position),
  }));
  const sheets = tabs.filter((sheet) => sheet.cells['!type'] !== 'chart');
  if (sheets.length === 0) throw new DocumentFault('noSheets');
  return { format: 'xls', pack: null, ...toReadBook(name, sheets, new Map()) };
}

/**
 * An .xls as .xlsx: values, formulas, merges, number formats and sizes.
 * Fonts, colours, borders, charts and print settings are lost, which the caller has to say.
 * @throws DocumentFault
 */
export async function convertToXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = await loadReader();
  // Its writer stumbles over the rows that a dense sheet leaves out.
  const book = parse(reader, bytes, { ...OPTIONS, dense: false });
  const written: unknown = reader.write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(written as ArrayBuffer);
}

/** The reader is large; it is loaded when the first workbook is opened. */
async function loadReader(): Promise<typeof Reader> {
  return import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
}

/** What the reader needs, already unpacked within the limits, so that it unpacks nothing itself. */
function unpackedForReader(archive: Archive): Uint8Array {
  const wanted = archive.entries.filter((entry) => /\.(xml|rels)$/i.test(entry.path) && !NOT_READ.test(entry.path));
  return storedArchive(new Map(wanted.map((entry) => [entry.path, unpack(entry)])));
}

function parse(reader: typeof Reader, bytes: Uint8Array, options = OPTIONS): WorkBook {
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

function visibilityAt(book: WorkBook, index: number): Visibility {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return (['visible', 'hidden', 'veryHidden'] as const)[hidden];
}

function toReadBook(
  name: string,
  sheets: readonly ReadSheet[],
  frames: ReadonlyMap<string, SheetFrame>,
): Pick<ReadBook, 'snapshot' | 'looks'> {
  const read = sheets.map(({ name: sheet, visibility, cells }) => {
    const frame = frames.get(sheet) ?? null;
    const isProtected = frame ? frame.isProtected : Boolean(cells['!protect']);
    return {
      snapshot: { name: sheet, visibility, isProtected, ...sheetGrid(cells) },
      looks: sheetLooks(cells, frame),
    };
  });
  return {
    snapshot: calculateMissing({ name, sheets: read.map((sheet) => sheet.snapshot) }),
    looks: new Map(read.map((sheet) => [sheet.snapshot.name, sheet.looks])),
  };
}

/** The reader leaves a sheet out where it stumbles; a sheet missed in silence would pass for an empty one. */
function readSheet(book: WorkBook, position: number): Reader.WorkSheet {
  const sheet = book.Sheets[book.SheetNames[position] ?? ''];
  if (!sheet) throw new DocumentFault('damaged', `sheet at ${position}`);
  return sheet;
}
