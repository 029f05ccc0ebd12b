import { gridPlace, valueAt, type Area, type CellValue, type SheetSnapshot } from '../../model';
import { normaliseText, remember } from '../../standards';
import { isDash } from '../figures/number-text';
import { shownText } from '../figures/shown-text';
import { withMergesRedone } from './undone-merges';

/** A sheet trimmed to what it holds, with its merged areas at hand. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  /**
   * The comparable text of each cell that shows words, else empty: every reading of the sheet asks for it again.
   * A number shows words where its format makes them: 45658 as 2025年.
   */
  readonly texts: readonly (readonly string[])[];
  /** Those of each row that are more than a code or an amount, from left to right. */
  readonly words: readonly (readonly string[])[];
  /** The merged area that covers a cell, by row and column; rows without any have no line. */
  readonly merged: readonly (readonly (Area | undefined)[] | undefined)[];
}

/** No table is so wide, and none goes on behind so many blank rows: a stray figure far out widens no search. */
const MOST_COLUMNS = 256;
const MOST_BLANK_ROWS = 10_000;

/**
 * A sheet ready to be read: cut after its last row and column, texts made comparable once, merges that a converter
 * undid made again.
 */
export function gridOf(sheet: SheetSnapshot): Grid {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of sheet.values.entries()) {
    if (row - rows > MOST_BLANK_ROWS) break;
    const width = filledWidth(line);
    if (width === 0) continue;
    rows = row + 1;
    columns = Math.max(columns, width);
  }
  const texts = sheet.values.slice(0, rows).map((line) => writtenTexts(line, Math.min(columns, MOST_COLUMNS)));
  addShownWords(sheet, texts);
  const merged = withMergesRedone(sheet, texts);
  return gridWith(
    merged,
    merged === sheet ? texts : withoutCovered(texts, merged),
    rows,
    Math.min(columns, MOST_COLUMNS),
  );
}

/** The texts of a sheet but those that a merged area now covers. */
function withoutCovered(texts: readonly (readonly string[])[], { values }: SheetSnapshot): Grid['texts'] {
  return texts.map((line, row) => line.map((text, column) => (values[row]?.[column] === null ? '' : text)));
}

/** Puts into `texts` what number formats make words of. */
function addShownWords(sheet: SheetSnapshot, texts: readonly string[][]): void {
  for (const [key, format] of sheet.numberFormats) {
    if (!mayShowWords(format)) continue;
    const { row, column } = gridPlace(key);
    const value = valueAt(sheet, row, column);
    const line = texts[row];
    if (typeof value === 'number' && line !== undefined) line[column] = wordsShown(value, format, sheet.datesFrom1904);
  }
}

const GENERAL = /General|G\/通用格式|\[[^[\]]*\]/gi;

/** Dates, and formats with words of their own; most formats have neither. */
const mayShowWords = remember((format) => /[ymdhse]|\p{Script=Han}/iu.test(format.replace(GENERAL, '')));

/** What a number shows, if that is no longer a number: an amount with 万元 behind it is one. */
function wordsShown(value: number, format: string, from1904 = false): string {
  const text = normaliseText(shownText(value, format, from1904));
  return isDash(text) || AMOUNT.test(text) || !SHOWN_WORDS.test(text) ? '' : text;
}

const AMOUNT = /^[-+(]*[¥$]?[\d,.]+(?:百万元|千元|亿元|万元|元|万)?%?\)?$/;
/** Dates and years, and other words with letters of their own. */
const SHOWN_WORDS = /\p{Script=Han}|\d[-/]\d/u;

function gridWith(sheet: SheetSnapshot, texts: Grid['texts'], rows: number, columns: number): Grid {
  return { sheet, rows, columns, texts, words: texts.map(wordsOf), merged: mergedCells(sheet.merges, rows, columns) };
}

/** The same grid with nothing but these columns in it; places stay what they are. */
export function columnsOnly(grid: Grid, left: number, right: number): Grid {
  const { sheet } = grid;
  const within = (column: number): boolean => column >= left && column < right;
  const values = sheet.values.map((line) => line.map((value, column) => (within(column) ? value : null)));
  const texts = grid.texts.map((line) => line.map((text, column) => (within(column) ? text : '')));
  const merges = sheet.merges.filter((area) => area.left >= left && area.right < right);
  return gridWith({ ...sheet, values, merges }, texts, grid.rows, grid.columns);
}

/** What stands in a cell, as comparable text; empty for blanks, errors and truth values. */
export function cellText({ sheet, texts }: Grid, row: number, column: number): string {
  const text = texts[row]?.[column] ?? '';
  if (text !== '') return text;
  // Writing a number out takes its time, and most are never asked for as text.
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' ? String(value) : '';
}

/** Whether a cell holds a text or a number. */
export function holdsText({ sheet, texts }: Grid, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === 'number' || (texts[row]?.[column] ?? '') !== '';
}

/** The texts of a row that are more than a code or an amount, from left to right; a merged text once. */
export function rowWords({ words }: Grid, row: number): readonly string[] {
  return words[row] ?? NO_WORDS;
}

/** What a cell holds, or the merged area that covers it. */
export function spreadValue(grid: Grid, row: number, column: number): CellValue {
  const area = areaAt(grid, row, column);
  return area === undefined ? valueAt(grid.sheet, row, column) : valueAt(grid.sheet, area.top, area.left);
}

/** Like `cellText`, but a merged area says the same in each of its cells. */
export function spreadText(grid: Grid, row: number, column: number): string {
  const area = areaAt(grid, row, column);
  return area === undefined ? cellText(grid, row, column) : cellText(grid, area.top, area.left);
}

/** The merged area over a cell; undefined where it stands alone. */
export function areaAt({ merged }: Grid, row: number, column: number): Area | undefined {
  return merged[row]?.[column];
}

/** What stands in a cell as people read it, without white space. */
export function printedText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid.sheet, row, column);
  if (typeof value === 'number') return cellText(grid, row, column);
  return typeof value === 'string' ? value.replace(/\s+/g, '') : '';
}

/** The distinct texts of a row from left to right, a merged text once. */
export function rowTexts(grid: Grid, row: number, left = 0, right = grid.columns): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column < right; column += 1) {
    const text = cellText(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** The comparable text of a value, a number written out; empty for all else. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return normaliseText(value);
  return typeof value === 'number' ? String(value) : '';
}

function writtenTexts(line: readonly CellValue[], width: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < Math.min(line.length, width); column += 1) {
    const value = line[column];
    texts.push(typeof value === 'string' ? normaliseText(value) : '');
  }
  return texts;
}

/** One list for the many rows without words. */
const NO_WORDS: readonly string[] = [];
const CODE_OR_AMOUNT = /^[\d.,]{1,30}$/;

function wordsOf(texts: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const text of texts) if (text !== '' && !CODE_OR_AMOUNT.test(text)) words.push(text);
  return words.length > 0 ? words : NO_WORDS;
}

/** Columns up to the last that holds more than white space; 0 for a blank row. */
function filledWidth(line: readonly CellValue[]): number {
  for (let width = line.length; width > 0; width -= 1) {
    const value = line[width - 1];
    if (typeof value === 'string' ? normaliseText(value) !== '' : value !== null && value !== undefined) return width;
  }
  return 0;
}

/** Areas cut to the grid: one may reach far below the last row that holds anything. */
function mergedCells(merges: readonly Area[], rows: number, columns: number): Grid['merged'] {
  const merged: (Area | undefined)[][] = [];
  for (const area of merges) {
    const bottom = Math.min(area.bottom, rows - 1);
    const right = Math.min(area.right, columns - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      const line = (merged[row] ??= []);
      for (let column = area.left; column <= right; column += 1) line[column] = area;
    }
  }
  return merged;
}
