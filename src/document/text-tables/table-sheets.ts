import {
  gridKey,
  type Area,
  type CellValue,
  type PagePlace,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../model';
import type { Allowance } from '../allowance';
import { isTableCaption } from './caption';
import { textCellValue } from './cell-values';
import type { TextTable, TextTableCell } from './text-table';

/** Frames of one cell or one column are a matter of layout and no tables. */
const LEAST = { rows: 2, columns: 2 } as const;
/** No table of accounts has fewer headings. */
const HEADINGS = 4;
/** How much of its first words names a table without a title. */
const FIRST_WORDS = 10;
/** Blanks and quotes, and what no program takes in the name of a sheet. */
const UNNAMED = /[\s[\]:*?/\\'!“”]/g;
/** Rows in which a table may have its own title. */
const TITLE_ROWS = 3;

/**
 * The tables of a text as a workbook, a sheet each: the lines above a table are the first rows of its sheet, so that
 * it says of itself what a sheet says. Null where the text has no table.
 * @throws DocumentFault tooLarge where their cells take more room than there is.
 */
export function tableSheets(name: string, tables: readonly TextTable[], allowance: Allowance): WorkbookSnapshot | null {
  const real = tables.filter(isTable);
  if (real.length === 0) return null;
  for (const { cells } of real) allowance.spend('cells', rowsOf(cells) * columnsOf(cells));
  const names = new Map<string, number>();
  return {
    name,
    sheets: real.map((table, index) => sheetOf(table, freeName(titleOf(table) ?? untitledName(table, index), names))),
  };
}

/** Whether a table holds more than a frame does; one line is headings where a title stands above and they are some. */
function isTable(table: TextTable): boolean {
  const { cells } = table;
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const rows = filled.length >= HEADINGS && titleOf(table) !== null ? 1 : LEAST.rows;
  return columnsOf(cells) >= LEAST.columns && rowsOf(cells) >= rows && filled.length > 1;
}

/**
 * The caption above, the cells as they lie, and the notes below, in one grid: a table of a text is then recognised as
 * any sheet is.
 */
function sheetOf({ caption, cells, notes }: TextTable, name: string): SheetSnapshot {
  const width = columnsOf(cells);
  const values: CellValue[][] = [
    ...caption.map((line) => lineCells(line, width)),
    ...Array.from({ length: rowsOf(cells) }, () => emptyRow(width)),
    ...notes.map((line) => lineCells(line, width)),
  ];
  const numberFormats = new Map<string, string>();
  const merges: Area[] = [];
  const places = new Map<string, PagePlace>();
  const paragraphs = new Map<string, number>();
  for (const { row: gridRow, column, rowSpan, columnSpan, text, place, paragraph } of cells) {
    const row = caption.length + gridRow;
    const { value, format } = textCellValue(text);
    const line = values[row];
    if (line) line[column] = value;
    if (format !== null) numberFormats.set(gridKey(row, column), format);
    if (place) places.set(gridKey(row, column), place);
    if (paragraph !== undefined) paragraphs.set(gridKey(row, column), paragraph);
    if (rowSpan > 1 || columnSpan > 1) {
      merges.push({ top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 });
    }
  }
  const sheet = { name, isProtected: false, values, formulas: new Map<string, string>(), numberFormats, merges };
  return {
    ...sheet,
    visibility: 'visible',
    places,
    ...(paragraphs.size > 0 && { paragraphs }),
  };
}

/** What stands behind a tab stands on the right. */
function lineCells(line: string, width: number): CellValue[] {
  const [first = '', ...others] = line.split(/\t+/);
  const cells = emptyRow(width);
  cells[0] = first.trim() === '' ? null : first.trim();
  const right = others.join(' ').trim();
  if (right !== '') cells[width - 1] = right;
  return cells;
}

/** Cells without anything. */
function emptyRow(width: number): CellValue[] {
  return Array.from({ length: width }, () => null);
}

/** The nearest title above the table, or one in a row of its own within it. */
function titleOf({ caption, cells }: TextTable): string | null {
  const above = [...caption].reverse().find(isTableCaption);
  if (above !== undefined) return above.replace(/\s+/g, '');
  const inside = cells.find(({ row, text }) => row < TITLE_ROWS && isAlone(cells, row) && isTableCaption(text));
  return inside?.text.replace(/\s+/g, '') ?? null;
}

/** A table without a title is known by its page and first words where it is printed, else by its number. */
function untitledName({ cells }: TextTable, index: number): string {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const page = filled.find(({ place }) => place)?.place?.page;
  if (page === undefined) return `表${index + 1}`;
  const top = filled.filter(({ row }) => row === filled[0]?.row);
  const words = top.map(({ text }) => text.replace(UNNAMED, '')).join('、');
  return `第${page}页的表“${words.slice(0, FIRST_WORDS)}”`;
}

/** Whether only one cell of a row says something. */
function isAlone(cells: readonly TextTableCell[], row: number): boolean {
  return cells.filter((cell) => cell.row === row && cell.text.trim() !== '').length === 1;
}

/** @param taken how often each name was wanted */
function freeName(wanted: string, taken: Map<string, number>): string {
  const count = (taken.get(wanted) ?? 0) + 1;
  taken.set(wanted, count);
  if (count === 1) return wanted;
  const name = `${wanted}（${count}）`;
  return taken.has(name) ? freeName(wanted, taken) : freeName(name, taken);
}

/** How far down the cells reach. */
function rowsOf(cells: readonly TextTableCell[]): number {
  return cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
}

/** How far to the right they reach. */
function columnsOf(cells: readonly TextTableCell[]): number {
  return cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
}
