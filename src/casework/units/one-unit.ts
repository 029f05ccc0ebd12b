import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../model';

/** A file with so many sheets is a whole book; files with fewer may be the tables of one unit. */
const WHOLE_BOOK = 7;
/** So many sheets in all are more than the tables, the cover and the notes of one unit. */
const MOST_OF_ONE_UNIT = 20;

/** Whether files with so many sheets each can be the tables of one unit. */
export function canBeOneUnit(counts: readonly number[]): boolean {
  const sum = counts.reduce((all, count) => all + count, 0);
  return sum <= MOST_OF_ONE_UNIT && counts.every((count) => count < WHOLE_BOOK);
}

/**
 * Whether books that were chosen together are the tables of one unit: as in a folder, and, as no folder says that
 * they belong together, two or more with one filled sheet each. A name that comes twice would leave a cell without a
 * file to lead to.
 */
export function isOneSet(books: readonly WorkbookSnapshot[]): boolean {
  const names = new Set(books.map((book) => book.name));
  const counts = books.map(filledCount);
  return (
    books.length > 1 && names.size === books.length && counts.every((count) => count === 1) && canBeOneUnit(counts)
  );
}

function filledCount({ sheets }: WorkbookSnapshot): number {
  return sheets.filter(isFilled).length;
}

function isFilled(sheet: SheetSnapshot): boolean {
  return sheet.values.some((cells, row) => cells.some((_, column) => valueAt(sheet, row, column) !== null));
}
