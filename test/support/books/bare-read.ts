import { read } from '@e965/xlsx';
import { allowanceFor } from '../../../src/document/allowance';
import { SHEETJS_OPTIONS } from '../../../src/document/xlsx/xls/read-xls';
import { sheetGrid, sheetSizes } from '../../../src/document/xlsx/xls/xls-sheet';
import { sheetLooks, type SheetLooks } from '../../../src/document/xlsx/parts/looks';
import { calculateMissing } from '../../../src/formulas';
import { isCellError, type CellValue, type SheetSnapshot } from '../../../src/model';

/** What SheetJS finds in a sheet; protection and visibility are left to other tests. */
export type BareSheet = Pick<SheetSnapshot, 'name' | 'values' | 'formulas' | 'numberFormats' | 'merges'> &
  Pick<SheetLooks, 'columnWidths' | 'rowHeights'>;

/**
 * A workbook as SheetJS reads it, in our words, with formulas calculated that have no result. A cell that says it
 * holds an error but not which, as SheetJS writes formulas without a result, is taken for an empty one.
 */
export function bareRead(bytes: Uint8Array): readonly BareSheet[] {
  const book = read(bytes, SHEETJS_OPTIONS);
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(`SheetJS did not read ${name}`);
    return sheet['!type'] === 'chart'
      ? []
      : [{ name, grid: named(sheetGrid(sheet, allowanceFor())), looks: sheetLooks(sheetSizes(sheet)) }];
  });
  const calculated = calculateMissing({
    name: '',
    sheets: sheets.map(({ name, grid }) => ({ name, visibility: 'visible', isProtected: false, ...grid })),
  });
  return sheets.map(({ name, grid, looks: { columnWidths, rowHeights } }, index) => ({
    name,
    ...grid,
    values: calculated.sheets[index]?.values ?? [],
    columnWidths,
    rowHeights,
  }));
}

function named<T extends Pick<SheetSnapshot, 'values'>>(grid: T): T {
  const isNamed = (value: CellValue): boolean => !isCellError(value) || value.error !== '#UNKNOWN!';
  return { ...grid, values: grid.values.map((cells) => cells.map((value) => (isNamed(value) ? value : null))) };
}
