import { readWorkbook } from '../../../src/document';
import { gridKey, isCellError, type SheetSnapshot } from '../../../src/model';
import { emulatedWorkbook, newId, type EmulatedCell, type EmulatedSheet, type EmulatedWorkbook } from './workbook';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A real workbook file, open in the emulated Excel. */
export async function emulatedWorkbookFromFile(name: string, bytes: Uint8Array): Promise<EmulatedWorkbook> {
  const { snapshot } = await readWorkbook(name, bytes);
  const book = emulatedWorkbook(name, []);
  book.sheets = snapshot.sheets.map((sheet) => emulatedSheet(sheet, newId(book)));
  book.activeSheet = book.sheets[0]?.name ?? '';
  return book;
}

function emulatedSheet(sheet: SheetSnapshot, id: string): EmulatedSheet {
  return {
    id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    isProtected: sheet.isProtected,
    rows: sheet.values.map((row, r) => row.map((_value, c) => emulatedCell(sheet, r, c))),
    merges: [...sheet.merges],
    formats: [],
    names: [],
    columnWidths: {},
    page: { breaks: [] },
  };
}

function emulatedCell(sheet: SheetSnapshot, row: number, column: number): EmulatedCell | undefined {
  const value = sheet.values[row]?.[column] ?? null;
  const formula = sheet.formulas.get(gridKey(row, column));
  const numberFormat = sheet.numberFormats.get(gridKey(row, column));
  if (value === null && formula === undefined) return undefined;
  return {
    ...(isCellError(value) ? { value: value.error, isError: true } : { value: value ?? '' }),
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
