import { areaToA1, isCellError, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../model';
import { HostError } from '../errors';
import { readFile } from '../read-file';
import { EtRefusal } from './bridge';
import type { EtApplication, EtWorkbook } from './et';
import { bookFileName } from './open-book';
import { valueMatrix } from './values';

/**
 * The workbook as its file holds it: one call for all bytes instead of thousands for the cells. Null for a workbook
 * that was never saved, and where the file cannot be read (another format, a password, a build without the call).
 */
export async function savedWorkbook(app: EtApplication, fullName: string): Promise<WorkbookSnapshot | null> {
  if (bookFileName(fullName) === fullName) return null;
  try {
    const bytes = new Uint8Array(app.FileSystem.ReadFileAsArrayBuffer(fullName));
    const { snapshot } = await readFile(bookFileName(fullName), bytes);
    return snapshot;
  } catch (error) {
    if (error instanceof EtRefusal || error instanceof HostError) return null;
    throw error;
  }
}

/** More cells than this are not compared; they say enough. */
const COMPARED = 5_000;

/**
 * Whether the file is what is on show: the book says that it is saved, has as many sheets, and the sheet on show holds
 * what the file has there.
 */
export function isOnShow(app: EtApplication, book: EtWorkbook, saved: WorkbookSnapshot): boolean {
  if (!book.Saved || book.Worksheets.Count !== saved.sheets.length) return false;
  const { ActiveSheet: active } = app;
  const name = active?.Name;
  const sheet = saved.sheets.find((each) => each.name === name);
  if (!active || !sheet) return false;
  const columns = widthOf(sheet);
  const rows = Math.min(sheet.values.length, Math.floor(COMPARED / Math.max(1, columns)));
  if (rows === 0) return true;
  const range = active.Range(areaToA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  const shown = valueMatrix(range.Value2, rows, columns);
  return shown.every((row, r) => row.every((raw, c) => isSame(raw, valueAt(sheet, r, c))));
}

/** Rows may end at different columns. */
function widthOf({ values }: SheetSnapshot): number {
  return Math.max(0, ...values.map((row) => row.length));
}

/** Errors come as numbers here; which one it is does not matter for telling whether a file is the one on show. */
function isSame(raw: unknown, value: CellValue): boolean {
  return isCellError(value) ? typeof raw === 'number' : (raw === '' ? null : raw) === value;
}
