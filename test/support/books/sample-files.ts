import { utils, write, type WorkSheet } from '@e965/xlsx';
import { CONSISTENT_BOOK, PUBLISHED_BOOK, snapshotOf } from '../../../scripts/samples/books';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';

export const CONSISTENT: WorkbookSnapshot = snapshotOf(CONSISTENT_BOOK);
export const PUBLISHED: WorkbookSnapshot = snapshotOf(PUBLISHED_BOOK);

/** A plain .xlsx of these sheets: values, merges and number formats. */
export function fileOf(sheets: readonly SheetSnapshot[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

/** The sheets with every text changed. */
export function retexted(sheets: readonly SheetSnapshot[], change: (text: string) => string): readonly SheetSnapshot[] {
  const value = (old: CellValue): CellValue => (typeof old === 'string' ? change(old) : old);
  return sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(value)) }));
}

function worksheetOf({ values, merges, numberFormats }: SheetSnapshot): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    values.map((row, r) =>
      row.map((value, c) => {
        const format = numberFormats.get(`${r},${c}`);
        return typeof value === 'number' && format !== undefined ? { t: 'n' as const, v: value, z: format } : value;
      }),
    ),
  );
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}
