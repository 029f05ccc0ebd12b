import { gridKey, looksEmpty, type CellValue, type SheetSnapshot } from '../../../model';
import type { Allowance } from '../../allowance';
import type { XmlCursor } from '../../package/xml';
import { isTrue, numberAttribute } from '../parts/attributes';
import { columnOf, rowOf } from '../parts/cell-place';
import { cellValue } from './cell-value';
import type { LineSizes } from '../parts/looks';
import { sharedFormulas, type SharedFormulas } from './shared-formulas';
import { readStringItem, unescaped } from '../parts/string-item';

/** What cells refer to by position. */
export interface CellTables {
  readonly sharedStrings: readonly string[];
  /** By cell format; undefined for General. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly allowance: Allowance;
}

export interface SheetCells extends Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats'> {
  /** Only of rows that have a height of their own. */
  readonly rowPoints: LineSizes;
}

/** The sheet as far as it was read. */
interface Reading {
  readonly tables: CellTables;
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
  readonly numberFormats: Map<string, string>;
  readonly rowPoints: Map<number, number>;
  readonly shared: SharedFormulas;
  /** The cell that was read last; one that does not say where it stands comes next to it. */
  row: number;
  column: number;
  /** The last cell of the sheet that was read so far. */
  lastRow: number;
  lastColumn: number;
}

/** How files mark newer functions; people and Excel itself leave it out. */
const FUTURE_FUNCTION = /_xlfn\./g;

/**
 * Reads `sheetData`: all cells from A1 on, in whatever order they stand.
 * @throws DocumentFault damaged
 */
export function readSheetData(cursor: XmlCursor, tables: CellTables): SheetCells {
  const reading = begin(tables);
  let row = -1;
  while (cursor.toChild()) {
    if (cursor.local() === 'row') row = readRow(cursor, reading, row + 1);
    else cursor.skip();
  }
  const { values, formulas, numberFormats, rowPoints, shared } = reading;
  for (const { row: at, column, formula } of shared.late()) formulas.set(gridKey(at, column), `=${formula}`);
  return { values, formulas, numberFormats, rowPoints };
}

function begin(tables: CellTables): Reading {
  return {
    tables,
    values: [],
    formulas: new Map(),
    numberFormats: new Map(),
    rowPoints: new Map(),
    shared: sharedFormulas(tables.allowance),
    row: -1,
    column: -1,
    lastRow: -1,
    lastColumn: -1,
  };
}

/** Reads a row; the answer is which one it is, `next` where it does not say. */
function readRow(cursor: XmlCursor, reading: Reading, next: number): number {
  reading.tables.allowance.watch();
  const number = cursor.attribute('r');
  const row = number === undefined ? next : rowOf(number);
  const height = isTrue(cursor.attribute('hidden')) ? 0 : numberAttribute(cursor.attribute('ht'));
  if (height !== undefined) reading.rowPoints.set(row, height);
  reading.column = -1;
  while (cursor.toChild()) {
    if (cursor.local() === 'c') readCell(cursor, reading, row);
    else cursor.skip();
  }
  return row;
}

function readCell(cursor: XmlCursor, reading: Reading, row: number): void {
  const reference = cursor.attribute('r');
  const type = cursor.attribute('t') ?? 'n';
  const format = cursor.attribute('s');
  if (reference === undefined) moveTo(reading, row, reading.column + 1);
  else moveTo(reading, rowOf(reference), columnOf(reference));
  let text = '';
  let isFormula = false;
  while (cursor.toChild()) {
    const name = cursor.local();
    if (name === 'v') text = cursor.readText();
    else if (name === 'is') text = readStringItem(cursor);
    else if (name === 'f') isFormula = readFormula(cursor, reading);
    else cursor.skip();
  }
  const value = cellValue(type, text, reading.tables.sharedStrings);
  // A blank typed far below a table is no content, and takes no room.
  if (value !== null && (isFormula || !looksEmpty(value))) put(reading, value, format);
}

/** A cell that is told twice is what it is told to be last. */
function moveTo(reading: Reading, row: number, column: number): void {
  reading.row = row;
  reading.column = column;
  if (row > reading.lastRow || (row === reading.lastRow && column > reading.lastColumn)) {
    reading.lastRow = row;
    reading.lastColumn = column;
  } else {
    forget(reading);
  }
}

function forget({ values, formulas, numberFormats, row, column }: Reading): void {
  const cells = values[row] ?? [];
  if (column < cells.length) cells[column] = null;
  formulas.delete(gridKey(row, column));
  numberFormats.delete(gridKey(row, column));
}

function readFormula(cursor: XmlCursor, { formulas, shared, tables, row, column }: Reading): true {
  const id = cursor.attribute('t') === 'shared' ? cursor.attribute('si') : undefined;
  const own = unescaped(cursor.readText()).replace(FUTURE_FUNCTION, '');
  tables.allowance.spend('letters', own.length);
  if (id !== undefined && own !== '') shared.tell(id, own, { row, column });
  const formula = id !== undefined && own === '' ? shared.follow(id, { row, column }) : own;
  if (formula !== undefined && formula !== '') formulas.set(gridKey(row, column), `=${formula}`);
  return true;
}

function put(reading: Reading, value: CellValue, format: string | undefined): void {
  const { values, numberFormats, tables, row, column } = reading;
  if (typeof value === 'string') tables.allowance.spend('letters', value.length);
  const cells = roomFor(values, row, column, tables.allowance);
  cells[column] = value;
  const code = format === undefined ? undefined : tables.numberFormats[Number(format)];
  if (code !== undefined) numberFormats.set(gridKey(row, column), code);
}

/** The row of a cell, long enough to hold it. */
function roomFor(values: CellValue[][], row: number, column: number, allowance: Allowance): CellValue[] {
  if (values.length <= row) allowance.spend('cells', row + 1 - values.length);
  while (values.length <= row) values.push([]);
  const cells = values[row] ?? [];
  if (cells.length <= column) allowance.spend('cells', column + 1 - cells.length);
  while (cells.length <= column) cells.push(null);
  return cells;
}
