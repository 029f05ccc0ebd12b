/** Places in a workbook. Rows and columns count from 0; A1 texts count from 1, as people do. */

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /**
   * The page it is printed on, from 1, where its sheet is a table of a text: nobody sees rows and columns there. Null
   * where that text has no pages.
   */
  readonly page?: number | null;
}

/** A rectangle on one sheet, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 text of a cell, without the sheet: (14, 2) → "C15". */
export function toA1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 text of an area; a single cell has no colon. */
export function areaToA1(area: Area): string {
  const from = toA1(area.top, area.left);
  const to = toA1(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** The area of an A1 text such as "B2:D9" or "$C$4"; null where it is no address. */
export function maybeArea(a1: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(a1.trim());
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Where people look for a cell of a sheet they have in mind: “E12”, “第 8 页” where it is printed; empty in a text. */
export function cellPlace({ row, column, page }: CellRef): string {
  if (page === undefined) return toA1(row, column);
  return page === null ? '' : `第 ${page} 页`;
}

/** A cell by its name, with its place behind it: “210 卫生健康支出 · 合计（E15）”. */
export function placedName(name: string, ref: CellRef): string {
  const place = cellPlace(ref);
  return place === '' ? name : `${name}（${place}）`;
}

/** Its place with the sheet first: “GK05!E12”, “收入决算表第 8 页”, “收入决算表”. */
export function sheetCellPlace(ref: CellRef): string {
  return ref.page === undefined ? refKey(ref) : `${ref.sheet}${cellPlace(ref)}`;
}

/** Cells of sheets as people find them, each place once: cells of one table are printed on one page. */
export function sheetCellPlaces(refs: readonly CellRef[]): readonly string[] {
  return [...new Set(refs.map(sheetCellPlace))];
}

/** Text that tells two cells apart; usable as a map key. */
export function refKey(ref: CellRef): string {
  return `${ref.sheet}!${toA1(ref.row, ref.column)}`;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
