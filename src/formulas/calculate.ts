import { gridKey, valueAt, type Area, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../model';
import { areasIn, type Expression } from './expression';
import { evaluate } from './evaluate';
import { BEYOND, Interruption } from './interruption';
import { parseFormula } from './parse';

/** A value put into a cell on trial; a formula that stood there is gone with it. Rows and columns from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A cell that holds a formula. `expression` is null where the formula is beyond what is calculated here. */
interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression | null;
  /** Takes its value from another file: nothing that is done in this book reaches it. */
  readonly isLink: boolean;
}

/**
 * The workbook with results where a program wrote formulas without them. Results that are there stay as they
 * are; a formula that is beyond what is calculated here stays without one.
 */
export function calculateMissing(book: WorkbookSnapshot): WorkbookSnapshot {
  return calculated(
    book,
    formulaCells(book, (sheet, row, column) => valueAt(sheet, row, column) === null),
  );
}

/**
 * The workbook as it would be with these values in it: whatever depends on them is calculated anew. A
 * dependent formula that is beyond what is calculated here loses its result, which would no longer be true.
 */
export function withEdits(book: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  if (edits.length === 0) return book;
  const edited = { ...book, sheets: book.sheets.map((sheet) => editedSheet(sheet, edits)) };
  return calculated(edited, dependents(edited, edits));
}

function sheetAt(book: WorkbookSnapshot, index: number): SheetSnapshot {
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new RangeError(`no sheet ${index}`);
  return sheet;
}

/** The formulas at the places that are wanted; the others need not be understood. */
function formulaCells(
  book: WorkbookSnapshot,
  isWanted: (sheet: SheetSnapshot, row: number, column: number) => boolean,
): readonly FormulaCell[] {
  return book.sheets.flatMap((held, sheet) =>
    [...held.formulas].flatMap(([key, formula]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (!isWanted(held, row, column)) return [];
      return [{ sheet, row, column, expression: parseFormula(formula), isLink: /\[[^\]]+\]/.test(formula) }];
    }),
  );
}

function editedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const formulas = new Map(sheet.formulas);
  for (const { row, column } of own) formulas.delete(gridKey(row, column));
  return { ...sheet, formulas, values: withValues(sheet.values, own) };
}

function withValues(
  values: SheetSnapshot['values'],
  changes: readonly Pick<CellEdit, 'row' | 'column' | 'value'>[],
): SheetSnapshot['values'] {
  const rows: CellValue[][] = values.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return rows;
}

/** The formulas whose results may change, however many steps away: round by round until no more are found. */
function dependents(book: WorkbookSnapshot, edits: readonly CellEdit[]): readonly FormulaCell[] {
  const sheetIndexes = new Map(book.sheets.map(({ name }, index) => [name, index]));
  const changed = book.sheets.map(() => new Map<number, Set<number>>());
  const change = (sheet: number, row: number, column: number): void => {
    const rows = changed[sheet];
    rows?.set(row, (rows.get(row) ?? new Set()).add(column));
  };
  for (const { sheet, row, column } of edits) change(sheetIndexes.get(sheet) ?? -1, row, column);

  const isTouched = ({ sheet, expression, isLink }: FormulaCell): boolean =>
    expression === null
      ? !isLink
      : areasIn(expression).some(({ sheet: name, area }) =>
          reaches(area, changed[name === null ? sheet : (sheetIndexes.get(name) ?? -1)]),
        );
  const found: FormulaCell[] = [];
  let open = formulaCells(book, () => true);
  for (;;) {
    const touched = open.filter(isTouched);
    if (touched.length === 0) return found;
    found.push(...touched);
    for (const { sheet, row, column } of touched) change(sheet, row, column);
    const known = new Set(touched);
    open = open.filter((cell) => !known.has(cell));
  }
}

function reaches(area: Area, changed: ReadonlyMap<number, ReadonlySet<number>> | undefined): boolean {
  for (const [row, columns] of changed ?? []) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of columns) if (column >= area.left && column <= area.right) return true;
  }
  return false;
}

/** The book with the results of these formulas, in whatever order they need one another. */
function calculated(book: WorkbookSnapshot, cells: readonly FormulaCell[]): WorkbookSnapshot {
  if (cells.length === 0) return book;
  const results = createResults(book, cells);
  return {
    ...book,
    sheets: book.sheets.map((sheet, index) => {
      const own = cells.filter((cell) => cell.sheet === index);
      if (own.length === 0) return sheet;
      const changes = own.map(({ row, column }) => ({ row, column, value: results(index, row, column) }));
      return { ...sheet, values: withValues(sheet.values, changes) };
    }),
  };
}

type Results = (sheet: number, row: number, column: number) => CellValue;

/** What a cell holds: calculated if it is one of `cells`, as it stands otherwise. Each is calculated once. */
function createResults(book: WorkbookSnapshot, cells: readonly FormulaCell[]): Results {
  const sheetIndexes = new Map(book.sheets.map(({ name }, index) => [name.toUpperCase(), index]));
  const open = new Map(cells.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell]));
  const done = new Map<string, CellValue>();
  const underWay = new Set<string>();

  const resultOf: Results = (sheet, row, column) => {
    const key = keyOf(sheet, row, column);
    const cell = open.get(key);
    if (cell === undefined) return valueAt(sheetAt(book, sheet), row, column);
    const known = done.get(key);
    if (known !== undefined) return known;
    // A formula that needs itself has no result.
    if (underWay.has(key) || cell.expression === null) return BEYOND;
    underWay.add(key);
    const value = evaluate(cell.expression, (name, area) => readArea(sheet, name, area));
    underWay.delete(key);
    done.set(key, value);
    return value;
  };

  const readArea = (own: number, name: string | null, area: Area): readonly CellValue[] | null => {
    const sheet = name === null ? own : sheetIndexes.get(name.toUpperCase());
    if (sheet === undefined) return null;
    if (area.top === area.bottom && area.left === area.right) return [needed(sheet, area.top, area.left)];
    const { bottom, right } = withinUsed(area, sheetAt(book, sheet));
    // Two at least, so that an area is never taken for the one value of a cell.
    const values: CellValue[] = [null, null];
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) values.push(needed(sheet, row, column));
    }
    return values;
  };

  /** A formula without a result is no empty cell: what needs it has no result either. */
  const needed: Results = (sheet, row, column) => {
    const value = resultOf(sheet, row, column);
    const isFormula = value === null && sheetAt(book, sheet).formulas.has(gridKey(row, column));
    if (isFormula) throw new Interruption(BEYOND);
    return value;
  };

  return resultOf;
}

/** SUM(B2:B1048576) is asked for the rows that there are. */
function withinUsed({ bottom, right }: Area, { values }: SheetSnapshot): Pick<Area, 'bottom' | 'right'> {
  const widest = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { bottom: Math.min(bottom, values.length - 1), right: Math.min(right, widest - 1) };
}

function keyOf(sheet: number, row: number, column: number): string {
  return `${sheet},${row},${column}`;
}
