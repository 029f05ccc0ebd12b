import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';

/** Hosts may leave empty cells off the end of a row and empty rows off the end of a sheet. */
function trimmed(values: SheetSnapshot['values']): readonly (readonly CellValue[])[] {
  const rows = values.map((row) =>
    row.slice(
      0,
      countTo(row, (value) => value !== null),
    ),
  );
  return rows.slice(
    0,
    countTo(rows, (row) => row.length > 0),
  );
}

/** How many items there are up to the last one that fits. */
function countTo<T>(items: readonly T[], fits: (item: T) => boolean): number {
  return items.reduce((count, item, index) => (fits(item) ? index + 1 : count), 0);
}

/** A workbook without what hosts may tell in one way or another. */
export function comparable({ name, sheets }: WorkbookSnapshot): unknown {
  const corner = (merge: { readonly top: number; readonly left: number }): number => merge.top * 1000 + merge.left;
  return {
    name,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      values: trimmed(sheet.values),
      formulas: [...sheet.formulas].sort(),
      numberFormats: [...sheet.numberFormats].sort(),
      merges: [...sheet.merges].sort((a, b) => corner(a) - corner(b)),
    })),
  };
}
