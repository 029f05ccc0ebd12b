import {
  gridKey,
  gridPlace,
  UNWATCHED,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type Watch,
  type WorkbookSnapshot,
} from '../model';
import { evaluate, type AreaReader } from './evaluate';
import { areasIn, type AreaStep, type Formula } from './formula';
import { gridsOf, keyOf, type Grids, type GridPlace } from './grids';
import { BEYOND } from './interruption';
import { afterNeeds } from './order';
import { parseFormula } from './parse';

/** A value put into a cell on trial; a formula that stood there is gone with it. Rows and columns from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A cell that holds a formula; null where the formula is beyond what is calculated here. */
interface FormulaCell extends GridPlace {
  readonly formula: Formula | null;
  /** Takes its value from another file: nothing that is done in this book reaches it. */
  readonly isLink: boolean;
}

/** Where the sheet that an area names stands in the book; undefined where there is none of that name. */
type SheetOf = (own: number, area: AreaStep) => number | undefined;

/**
 * The workbook with results where a program wrote formulas without them. Results that are there stay as they
 * are; a formula that is beyond what is calculated here stays without one.
 */
export function calculateMissing(book: WorkbookSnapshot, watch: Watch = UNWATCHED): WorkbookSnapshot {
  return calculated(
    book,
    formulaCells(book, (sheet, row, column) => valueAt(sheet, row, column) === null),
    watch,
  );
}

/**
 * The workbook as it would be with these values in it: whatever depends on them is calculated anew. A
 * dependent formula that is beyond what is calculated here loses its result, which would no longer be true.
 */
export function withEdits(book: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  if (edits.length === 0) return book;
  const places = edits.flatMap((edit) => {
    const sheet = book.sheets.findIndex(({ name }) => name === edit.sheet);
    return sheet < 0 ? [] : [{ ...edit, sheet }];
  });
  const grids = gridsOf(withoutFormulas(book, edits), places);
  for (const place of places) grids.write(place, place.value);
  const edited = grids.book();
  return calculated(edited, dependents(edited, places), UNWATCHED);
}

/** The formulas at the places that are wanted; the others need not be understood. */
function formulaCells(
  book: WorkbookSnapshot,
  isWanted: (sheet: SheetSnapshot, row: number, column: number) => boolean,
): readonly FormulaCell[] {
  return book.sheets.flatMap((held, sheet) =>
    [...held.formulas].flatMap(([key, formula]) => {
      const { row, column } = gridPlace(key);
      if (!isWanted(held, row, column)) return [];
      return [{ sheet, row, column, formula: parseFormula(formula), isLink: /\[[^[\]]+\]/.test(formula) }];
    }),
  );
}

/** A value that is typed into a cell takes the place of its formula. */
function withoutFormulas(book: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    const keys = new Set(edits.flatMap((edit) => (edit.sheet === sheet.name ? [gridKey(edit.row, edit.column)] : [])));
    if (keys.size === 0) return sheet;
    return { ...sheet, formulas: new Map([...sheet.formulas].filter(([key]) => !keys.has(key))) };
  });
  return { ...book, sheets };
}

/** The formulas whose results may change, however many steps away. */
function dependents(book: WorkbookSnapshot, edited: readonly GridPlace[]): readonly FormulaCell[] {
  const cells = formulaCells(book, () => true);
  const [grids, sheetOf] = [gridsOf(book, cells), sheetsByName(book)];
  const changed = book.sheets.map(() => new Set<number>());
  const change = ({ sheet, row, column }: GridPlace): unknown => changed[sheet]?.add(keyOf(row, column));
  edited.forEach(change);

  const holdsChanged = (own: number, step: AreaStep): boolean => {
    const sheet = sheetOf(own, step);
    const keys = sheet === undefined ? undefined : changed[sheet];
    if (sheet === undefined || keys === undefined || keys.size === 0) return false;
    for (const key of grids.keysIn(sheet, step.area)) if (keys.has(key)) return true;
    // With no looks left nobody knows whether anything changed: the formula counts as touched.
    return grids.isSpent();
  };
  const isTouched = ({ sheet, formula, isLink }: FormulaCell): boolean =>
    formula === null ? !isLink : areasIn(formula).some((step) => holdsChanged(sheet, step));

  const found: FormulaCell[] = [];
  let open: readonly FormulaCell[] = [...afterNeeds(cells, needsAmong(cells, grids, sheetOf))];
  // One round finds all and the next none, unless formulas need one another.
  for (let before = -1; before < found.length;) {
    before = found.length;
    open = open.filter((cell) => {
      if (!isTouched(cell)) return true;
      found.push(cell);
      change(cell);
      return false;
    });
  }
  return found;
}

/** The book with the results of these formulas, each after those that it needs. */
function calculated(book: WorkbookSnapshot, cells: readonly FormulaCell[], watch: Watch): WorkbookSnapshot {
  if (cells.length === 0) return book;
  const [grids, sheetOf] = [gridsOf(book, cells), sheetsByName(book)];
  // Nothing is taken from a result that is about to change; formulas that need one another have none.
  for (const cell of cells) grids.write(cell, BEYOND);
  for (const cell of afterNeeds(cells, needsAmong(cells, grids, sheetOf))) {
    watch();
    const read: AreaReader = (step) => {
      const sheet = sheetOf(cell.sheet, step);
      return sheet === undefined ? null : grids.valuesIn(sheet, step.area);
    };
    grids.write(cell, cell.formula === null ? BEYOND : evaluate(cell.formula, read));
  }
  return grids.book();
}

/** Which of the cells a formula needs, directly. */
function needsAmong(
  cells: readonly FormulaCell[],
  grids: Grids,
  sheetOf: SheetOf,
): (cell: FormulaCell) => Iterator<FormulaCell> {
  const byKey = new Map<number, Map<number, FormulaCell>>();
  for (const cell of cells) {
    const own = byKey.get(cell.sheet) ?? new Map<number, FormulaCell>();
    byKey.set(cell.sheet, own.set(keyOf(cell.row, cell.column), cell));
  }
  return function* needs({ sheet: own, formula }) {
    for (const step of areasIn(formula ?? [])) {
      const sheet = sheetOf(own, step);
      const held = sheet === undefined ? undefined : byKey.get(sheet);
      if (sheet === undefined || held === undefined) continue;
      for (const key of grids.keysIn(sheet, step.area)) {
        const cell = held.get(key);
        if (cell !== undefined) yield cell;
      }
    }
  };
}

/** Excel takes sheet names without regard to case. */
function sheetsByName({ sheets }: WorkbookSnapshot): SheetOf {
  const indexes = new Map(sheets.map(({ name }, index) => [name.toUpperCase(), index]));
  return (own, { sheet }) => (sheet === null ? own : indexes.get(sheet.toUpperCase()));
}
