import { gridKey, type Area, type CellValue, type WorkbookSnapshot } from '../model';
import { BEYOND, Interruption } from './interruption';

/** A cell by the position of its sheet; row and column from 0. */
export interface GridPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The values of a book while they are calculated. */
export interface Grids {
  /** Puts a value into one of the places that there is room for. */
  readonly write: (place: GridPlace, value: CellValue) => void;
  /** The cells of an area, by `keyOf`, as far as the sheet goes, row by row. */
  readonly keysIn: (sheet: number, area: Area) => Iterable<number>;
  /** What the cells of an area hold. @throws Interruption where one has a formula without a result */
  readonly valuesIn: (sheet: number, area: Area) => readonly CellValue[];
  /** So many cells were looked at that no more are: what would follow is unknown. */
  readonly isSpent: () => boolean;
  /** The book with what was written. */
  readonly book: () => WorkbookSnapshot;
}

/** Excel's sheets are so wide. */
const COLUMNS = 16_384;
/** Cells that are looked at for one book; sums from the first row in each of many rows could ask for ever more. */
const MOST_LOOKS = 10_000_000;

/** Blank cells that are laid down to reach formulas without results; those that stand further out get none. */
const MOST_ROOM = 3_000_000;

/** A number that tells a cell of a sheet from all others. */
export function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The values of a book with room for a result in each of these places; the book itself stays as it is. */
export function gridsOf(book: WorkbookSnapshot, places: readonly GridPlace[]): Grids {
  const changed = new Map<number, CellValue[][]>();
  let [looks, room] = [0, 0];

  for (const { sheet, row, column } of places) {
    const rows = changed.get(sheet) ?? rowsOf(sheet).map((values) => [...values]);
    changed.set(sheet, rows);
    room += Math.max(0, row + 1 - rows.length) + Math.max(0, column + 1 - (rows[row]?.length ?? 0));
    if (room <= MOST_ROOM) makeRoom(rows, row, column);
  }

  function rowsOf(sheet: number): readonly (readonly CellValue[])[] {
    return changed.get(sheet) ?? book.sheets[sheet]?.values ?? [];
  }

  const isSpent = (): boolean => looks > MOST_LOOKS;

  function* keysIn(sheet: number, { top, left, bottom, right }: Area): Generator<number> {
    const rows = rowsOf(sheet);
    for (let row = top; row <= bottom && row < rows.length; row += 1) {
      const width = Math.min(right + 1, rows[row]?.length ?? 0);
      looks += 1 + Math.max(0, width - left);
      if (isSpent()) return;
      for (let column = left; column < width; column += 1) yield keyOf(row, column);
    }
  }

  /** A formula without a result is no empty cell: what needs it has no result either. */
  function known(sheet: number, row: number, column: number): CellValue {
    const value = rowsOf(sheet)[row]?.[column] ?? null;
    const isFormula = value === null && book.sheets[sheet]?.formulas.has(gridKey(row, column));
    if (isFormula === true) throw new Interruption(BEYOND);
    return value;
  }

  function valuesIn(sheet: number, area: Area): readonly CellValue[] {
    const { top, left } = area;
    if (top === area.bottom && left === area.right) return [known(sheet, top, left)];
    // Two at least, so that an area is never taken for the one value of a cell.
    const values: CellValue[] = [null, null];
    for (const key of keysIn(sheet, area)) values.push(known(sheet, Math.floor(key / COLUMNS), key % COLUMNS));
    if (isSpent()) throw new Interruption(BEYOND);
    return values;
  }

  return {
    write: ({ sheet, row, column }, value) => {
      const values = changed.get(sheet)?.[row];
      if (values !== undefined && column < values.length) values[column] = value;
    },
    keysIn,
    valuesIn,
    isSpent,
    book: () => ({ ...book, sheets: book.sheets.map((sheet, index) => ({ ...sheet, values: rowsOf(index) })) }),
  };
}

/** Lays blank cells down, row by row and cell by cell, as far as the place. */
function makeRoom(rows: CellValue[][], row: number, column: number): void {
  while (rows.length <= row) rows.push([]);
  const values = rows[row];
  while (values !== undefined && values.length <= column) values.push(null);
}
