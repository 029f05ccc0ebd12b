import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../model';

/**
 * Whether files that were chosen together are the tables of one unit: two or more, each with one filled sheet.
 * A name that comes twice would leave a cell without a file to lead to.
 */
export function isOneSet(books: readonly WorkbookSnapshot[]): boolean {
  const names = new Set(books.map((book) => book.name));
  return books.length > 1 && names.size === books.length && books.every(hasOneTable);
}

function hasOneTable({ sheets }: WorkbookSnapshot): boolean {
  return sheets.filter(isFilled).length === 1;
}

function isFilled(sheet: SheetSnapshot): boolean {
  return sheet.values.some((cells, row) => cells.some((_, column) => valueAt(sheet, row, column) !== null));
}
