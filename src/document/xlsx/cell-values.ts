import { groupBy, isCellError, maybeArea, toA1, type CellValue } from '../../model';
import {
  appendTo,
  childrenOf,
  escapeXml,
  insertAt,
  maybeChild,
  prefixOf,
  scanXml,
  splice,
  withPrefix,
  type Edit,
  type XmlElement,
} from '../package/xml';
import { calculatedOnOpen } from './parts/calculated-on-open';
import { editPart, type Package } from '../package/package';
import { shiftFormula } from './parts/shift-formula';
import { escaped } from './parts/string-item';
import { workbookParts } from './parts/workbook-parts';

/** What a cell is to hold. Rows and columns from 0. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value is the result of the cell's formula, which stays; else a formula goes. */
  readonly isResult: boolean;
}

/**
 * The package with these values in its cells, which keep their formats; everything else stays as it was written.
 * The workbook is told to calculate when it is opened. Sheets that it does not have are passed over.
 */
export function writeCells(pack: Package, cells: readonly CellWrite[]): Package {
  if (cells.length === 0) return pack;
  const parts = workbookParts(pack);
  const written = parts.sheets.reduce((done, { name, path }) => {
    const own = cells.filter(({ sheet }) => sheet === name);
    return own.length === 0 ? done : editPart(done, path, (xml) => sheetWith(xml, own));
  }, pack);
  return calculatedOnOpen(written, parts);
}

/** A row or cell with its place, which the standard lets it leave out. */
interface RowPart {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: readonly CellPart[];
}

interface CellPart {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

function sheetWith(xml: string, writes: readonly CellWrite[]): string {
  const data = maybeChild(scanXml(xml), 'sheetData');
  if (!data) return xml;
  const rows = rowParts(data);
  const cells = rows.flatMap((row) => row.cells);
  const wanted = new Map(writes.map((write) => [toA1(write.row, write.column), write]));
  const overwritten = cells.filter((cell) => wanted.get(placeOf(cell))?.isResult === false);
  const orphans = orphanedFormulas(cells, overwritten);
  const edits = cells.flatMap((cell): readonly Edit[] => {
    const write = wanted.get(placeOf(cell));
    const orphan = orphans.get(placeOf(cell));
    const formula = maybeChild(cell.element, 'f');
    const kept = orphan === undefined ? formula && xml.slice(formula.start, formula.end) : formulaXml(orphan, data);
    if (write) return [{ ...spanOf(cell.element), text: cellXml(cell, write.value, write.isResult ? kept : '') }];
    return formula && orphan !== undefined ? [{ ...spanOf(formula), text: formulaXml(orphan, data) }] : [];
  });
  const present = new Set(cells.map(placeOf));
  const fresh = writes.filter((write) => write.value !== null && !present.has(toA1(write.row, write.column)));
  return splice(xml, [...edits, ...freshEdits(xml, data, rows, fresh)]);
}

function rowParts(data: XmlElement): readonly RowPart[] {
  let row = -1;
  return childrenOf(data, 'row').map((element) => {
    row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
    return { element, row, cells: cellParts(element, row) };
  });
}

function cellParts(rowElement: XmlElement, row: number): readonly CellPart[] {
  let column = -1;
  return childrenOf(rowElement, 'c').map((element) => {
    column = maybeArea(element.attributes.r ?? '')?.left ?? column + 1;
    return { element, row, column };
  });
}

function placeOf({ row, column }: Pick<CellPart, 'row' | 'column'>): string {
  return toA1(row, column);
}

function spanOf({ start, end }: XmlElement): Pick<Edit, 'start' | 'end'> {
  return { start, end };
}

/**
 * Formulas, by their cells, that are told only in a cell that is overwritten: cells that share a formula refer to
 * the first of them.
 */
function orphanedFormulas(cells: readonly CellPart[], overwritten: readonly CellPart[]): ReadonlyMap<string, string> {
  const gone = new Set(overwritten);
  const masters = overwritten.flatMap((cell) => {
    const { id, text } = sharedFormula(cell);
    return id === undefined || text === '' ? [] : [{ cell, id, text }];
  });
  return new Map(
    masters.flatMap(({ cell, id, text }) =>
      cells
        .filter((each) => !gone.has(each) && sharedFormula(each).id === id)
        .map((each) => [placeOf(each), shiftFormula(text, each.row - cell.row, each.column - cell.column)] as const),
    ),
  );
}

function sharedFormula({ element }: CellPart): { readonly id: string | undefined; readonly text: string } {
  const formula = maybeChild(element, 'f');
  const id = formula?.attributes.t === 'shared' ? formula.attributes.si : undefined;
  return { id, text: formula?.text ?? '' };
}

function formulaXml(formula: string, data: XmlElement): string {
  return withPrefix(`<f>${escapeXml(formula)}</f>`, prefixOf(data));
}

/** What tells of the old value: its type, and what newer programs say of it. */
const VALUE_ATTRIBUTES: ReadonlySet<string> = new Set(['t', 'cm', 'vm']);

function cellXml({ element }: CellPart, value: CellValue, formula = ''): string {
  const kept = Object.entries(element.attributes).filter(([name]) => !VALUE_ATTRIBUTES.has(name));
  return filledCell(element.name, kept, formula, value);
}

function filledCell(
  name: string,
  attributes: readonly (readonly [string, string])[],
  formula: string,
  value: CellValue,
): string {
  const { type, text } = written(value);
  const all = [...attributes, ...(type === null ? [] : [['t', type] as const])];
  const open = [name, ...all.map(([key, held]) => `${key}="${escapeXml(held)}"`)].join(' ');
  const prefix = name.slice(0, -1);
  const content = `${formula}${text === null ? '' : `<${prefix}v>${escapeXml(text)}</${prefix}v>`}`;
  return content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`;
}

/** A value as a cell stores it. */
function written(value: CellValue): { readonly type: string | null; readonly text: string | null } {
  if (value === null) return { type: null, text: null };
  if (isCellError(value)) return { type: 'e', text: value.error };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return typeof value === 'number' ? { type: null, text: String(value) } : { type: 'str', text: escaped(value) };
}

/** Cells, and rows for them, that the sheet does not have yet, each before the first that comes after it. */
function freshEdits(
  xml: string,
  data: XmlElement,
  rows: readonly RowPart[],
  writes: readonly CellWrite[],
): readonly Edit[] {
  const byRow = groupBy(
    [...writes].sort((a, b) => a.column - b.column),
    ({ row }) => row,
  );
  const inRows = rows.flatMap((row) => inRow(xml, row, byRow.get(row.row) ?? [], prefixOf(data)));
  const present = new Set(rows.map(({ row }) => row));
  const newRows = [...byRow].filter(([row]) => !present.has(row)).sort(([a], [b]) => a - b);
  const before = groupBy(newRows, ([row]) => rows.find((each) => each.row > row)?.element ?? null);
  return [...inRows, ...[...before].map(([next, group]) => placed(xml, data, next, group.map(rowXml(data)).join('')))];
}

function inRow(xml: string, row: RowPart, writes: readonly CellWrite[], prefix: string): readonly Edit[] {
  const { s, customFormat } = row.element.attributes;
  const format = s !== undefined && customFormat === '1' ? [['s', s] as const] : [];
  const before = groupBy(writes, ({ column }) => row.cells.find((cell) => cell.column > column)?.element ?? null);
  return [...before].map(([next, group]) =>
    placed(xml, row.element, next, group.map((write) => freshCell(write, prefix, format)).join('')),
  );
}

function rowXml(data: XmlElement): (entry: readonly [number, readonly CellWrite[]]) => string {
  const prefix = prefixOf(data);
  return ([row, writes]) =>
    `<${prefix}row r="${row + 1}">${writes.map((write) => freshCell(write, prefix, [])).join('')}</${prefix}row>`;
}

function freshCell(
  { row, column, value }: CellWrite,
  prefix: string,
  format: readonly (readonly [string, string])[],
): string {
  return filledCell(`${prefix}c`, [['r', toA1(row, column)], ...format], '', value);
}

/** Text before a child, or at the end where there is none. */
function placed(xml: string, parent: XmlElement, next: XmlElement | null, text: string): Edit {
  return next === null ? appendTo(xml, parent, text) : insertAt(next.start, text);
}
