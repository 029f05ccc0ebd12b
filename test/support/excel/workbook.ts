import { areaToA1, maybeArea, type Area } from '../../../src/model';
import { fault } from './faults';

/** What stands behind the emulated Excel: a workbook in memory, changed by office.js and by the test's "user". */
export interface EmulatedWorkbook {
  name: string;
  sheets: EmulatedSheet[];
  structureProtected: boolean;
  datesFrom1904: boolean;
  /** Excel refuses page settings on a PC without a printer. */
  hasPrinter: boolean;
  activeSheet: string;
  selection: string;
  nextId: number;
  /** Told about every change of cells or sheets, whoever made it. */
  changed: (change: BookChange) => void;
}

export interface BookChange {
  readonly kind: 'cells' | 'sheetAdded' | 'sheetDeleted';
  readonly sheetId: string;
  readonly address: string;
}

export interface EmulatedSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  rows: (EmulatedCell | undefined)[][];
  merges: Area[];
  /** In order of priority, first wins; what the user sees in 条件格式规则管理器. */
  formats: EmulatedFormat[];
  names: EmulatedName[];
  columnWidths: Record<number, number>;
  page: EmulatedPage;
}

/** What a sheet's page settings were set to. */
export interface EmulatedPage {
  footer?: string;
  titleRows?: string;
  /** Cells above which a new page begins. */
  breaks: string[];
}

export interface EmulatedCell {
  value: string | number | boolean;
  isError?: boolean;
  formula?: string;
  numberFormat?: string;
  look?: Record<string, unknown>;
}

export interface EmulatedFormat {
  id: string;
  type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** Of a Custom rule. */
  formula?: string;
  fill?: string;
  font?: string;
  /** office-js #6396: a deletion that was undone leaves a rule that Excel no longer lets an add-in read. */
  unreadable?: boolean;
}

export interface EmulatedName {
  name: string;
  formula: string;
  visible: boolean;
}

/** A sheet as a test writes it down: rows of values, "=…" for formulas with its value in `computed`. */
export interface SheetSpec {
  readonly name: string;
  readonly rows?: readonly (readonly CellSpec[])[];
  readonly visibility?: EmulatedSheet['visibility'];
  readonly isProtected?: boolean;
  readonly merges?: readonly string[];
  readonly formats?: readonly FormatSpec[];
}

export type CellSpec = string | number | boolean | null | EmulatedCell;

export interface FormatSpec {
  readonly type: string;
  readonly at: string;
  readonly formula?: string;
  readonly fill?: string;
}

export function emulatedWorkbook(name: string, sheets: readonly SheetSpec[]): EmulatedWorkbook {
  const book: EmulatedWorkbook = {
    name,
    sheets: [],
    structureProtected: false,
    datesFrom1904: false,
    hasPrinter: true,
    activeSheet: '',
    selection: 'A1',
    nextId: 1,
    changed: () => undefined,
  };
  for (const spec of sheets) fillSheet(book, addSheet(book, spec.name), spec);
  book.activeSheet = book.sheets[0]?.name ?? '';
  return book;
}

function fillSheet(book: EmulatedWorkbook, sheet: EmulatedSheet, spec: SheetSpec): void {
  sheet.visibility = spec.visibility ?? 'Visible';
  sheet.isProtected = spec.isProtected ?? false;
  sheet.merges = (spec.merges ?? []).map(areaOf);
  sheet.rows = (spec.rows ?? []).map((row) => row.map(cellOf));
  sheet.formats = (spec.formats ?? []).map((format) => ({
    id: newId(book),
    type: format.type,
    areas: format.at.split(',').map(areaOf),
    stopIfTrue: false,
    ...(format.formula === undefined ? {} : { formula: format.formula }),
    ...(format.fill === undefined ? {} : { fill: format.fill }),
  }));
}

function cellOf(spec: CellSpec): EmulatedCell | undefined {
  if (spec === null) return undefined;
  return typeof spec === 'object' ? { ...spec } : { value: spec };
}

export function newId(book: EmulatedWorkbook): string {
  const id = `{${String(book.nextId).padStart(8, '0')}-0000-4000-8000-000000000000}`;
  book.nextId += 1;
  return id;
}

/** Excel compares sheet names without regard to case. */
export function maybeSheet(book: EmulatedWorkbook, nameOrId: string): EmulatedSheet | undefined {
  const wanted = nameOrId.toUpperCase();
  return book.sheets.find((sheet) => sheet.name.toUpperCase() === wanted || sheet.id.toUpperCase() === wanted);
}

export function sheetOf(book: EmulatedWorkbook, nameOrId: string): EmulatedSheet {
  const sheet = maybeSheet(book, nameOrId);
  if (!sheet) throw fault('itemNotFound');
  return sheet;
}

export function addSheet(book: EmulatedWorkbook, name: string): EmulatedSheet {
  if (maybeSheet(book, name)) throw fault('itemAlreadyExists');
  if (name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name)) throw fault('invalidArgument');
  const sheet: EmulatedSheet = {
    id: newId(book),
    name,
    visibility: 'Visible',
    isProtected: false,
    rows: [],
    merges: [],
    formats: [],
    names: [],
    columnWidths: {},
    page: { breaks: [] },
  };
  book.sheets.push(sheet);
  return sheet;
}

export function areaOf(a1: string): Area {
  const area = maybeArea(a1.includes('!') ? a1.slice(a1.lastIndexOf('!') + 1) : a1);
  if (!area) throw fault('invalidArgument');
  return area;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Area, row: number, column: number): boolean {
  return outer.top <= row && row <= outer.bottom && outer.left <= column && column <= outer.right;
}

/** The smallest area that holds every cell with a value, of a part of a sheet; null where there is none. */
export function usedArea(sheet: EmulatedSheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  let used: Area | null = null;
  sheet.rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (!cell || !contains(within, index, column) || (valuesOnly && cell.value === '' && cell.formula === undefined))
        return;
      used = used
        ? {
            top: used.top,
            left: Math.min(used.left, column),
            bottom: index,
            right: Math.max(used.right, column),
          }
        : { top: index, left: column, bottom: index, right: column };
    }),
  );
  return used;
}

export function cellAt(sheet: EmulatedSheet, row: number, column: number): EmulatedCell | undefined {
  return sheet.rows[row]?.[column];
}

export function editCell(sheet: EmulatedSheet, row: number, column: number): EmulatedCell {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  const cell = cells[column] ?? { value: '' };
  cells[column] = cell;
  return cell;
}

/** Full address as Excel answers it: quoted sheet name where it needs quotes. */
export function fullAddress(sheet: EmulatedSheet, area: Area): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${quoted}!${areaToA1(area)}`;
}

/** Writes what a person would get by typing it: an apostrophe keeps text, "=" makes a formula, digits a number. */
export function enter(sheet: EmulatedSheet, row: number, column: number, entry: unknown): void {
  if (entry === null || entry === undefined) return;
  const cell = editCell(sheet, row, column);
  delete cell.formula;
  delete cell.isError;
  if (typeof entry !== 'string') cell.value = entry as number | boolean;
  else if (entry.startsWith("'")) cell.value = entry.slice(1);
  else if (entry.startsWith('=')) Object.assign(cell, { formula: entry, value: 0 });
  else cell.value = /^-?\d+(\.\d+)?$/.test(entry) && cell.numberFormat !== '@' ? Number(entry) : entry;
}
