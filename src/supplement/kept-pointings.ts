import { maybeArea, toA1, type Pointing, type TableId } from '../model';
import type { KeptLine } from './kept-line';
import { SUPPLEMENT_TEXTS } from './words';

/** Which line of a table an entry is for: a row, a column, or a figure of both. */
type Kind = 'row' | 'column' | 'cell';

/** kind:table/keys, with “#2” behind for a second one. */
const ID = /^(row|column|cell):([A-Za-z0-9_]+)\/([^#]+?)(?:#\d+)?$/;
/** Sheet!A1, with or without $, and the heading that stood there in quotation marks; sheet names may hold anything. */
const PLACE = /^(.+)!\$?([A-Za-z]{1,3})\$?(\d+)(?: “(.*)”)?$/s;

/** Rows and columns that were shown by hand, a line each; “#2” tells two of one key apart. */
export function pointingLines(
  pointings: readonly Pointing[],
  nameOf: (pointing: Pointing) => string,
): readonly KeptLine[] {
  const counts = new Map<string, number>();
  return pointings.map((pointing) => {
    const id = idOf(pointing);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return {
      id: count === 1 ? id : `${id}#${count}`,
      kind: '对应',
      name: SUPPLEMENT_TEXTS.pointedAt(nameOf(pointing)),
      value: placeText(pointing),
      unit: '',
      where: '',
    };
  });
}

/** The pointing of an entry; null where the id is none of a pointing, a sentence where the place cannot be read. */
export function readPointing(id: string, value: string): Pointing | { readonly problem: string } | null {
  const [, kind, table, keys] = ID.exec(id) ?? [];
  if (kind === undefined || table === undefined || keys === undefined) return null;
  const [, sheet, column, row, heading] = PLACE.exec(value.trim()) ?? [];
  const area = maybeArea(`${column}${row}`);
  if (sheet === undefined || area === null) return { problem: SUPPLEMENT_TEXTS.badPlace(value) };
  const cell = { sheet, row: area.top, column: area.left };
  return { table: table as TableId, ...keysOf(kind as Kind, keys), cell, ...(heading !== undefined && { heading }) };
}

/** By what is pointed at, not by where: the place is the answer. */
function idOf({ table, row, column }: Pointing): string {
  if (row !== null && column !== null) return `cell:${table}/${row}/${column}`;
  return row === null ? `column:${table}/${column}` : `row:${table}/${row}`;
}

/** Row keys hold no stroke, so the last one parts row and column. */
function keysOf(kind: Kind, keys: string): Pick<Pointing, 'row' | 'column'> {
  if (kind === 'row') return { row: keys, column: null };
  if (kind === 'column') return { row: null, column: keys };
  const at = keys.lastIndexOf('/');
  return { row: keys.slice(0, at), column: keys.slice(at + 1) };
}

/** As people write a place; the heading tells later whether the sheet was changed. */
function placeText({ cell, heading }: Pointing): string {
  const place = `${cell.sheet}!${toA1(cell.row, cell.column)}`;
  return heading === undefined ? place : `${place} “${heading}”`;
}
