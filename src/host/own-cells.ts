import { toA1, type CellRef } from '../model';
import type { OwnCell, OwnSheet } from './host';

/** What the spreadsheet program is given for each cell; null leaves a cell as it is. */
export type OwnEntry = string | number | null;

/** Spreadsheet programs take no longer text than this within a formula. */
const FORMULA_TEXT = 255;

/** The sheet's cells as one rectangle of entries. */
export function entriesOf(sheet: OwnSheet): readonly (readonly OwnEntry[])[] {
  const width = Math.max(1, sheet.columns.length, ...sheet.rows.map((row) => row.length));
  return sheet.rows.map((row) => Array.from({ length: width }, (_cell, column) => entryOf(row[column] ?? {})));
}

/** An apostrophe keeps text text: codes stay codes, and what begins with "=" is no formula. */
function entryOf({ value, formula, linkTo }: OwnCell): OwnEntry {
  if (formula !== undefined) return formula.startsWith('=') ? formula : `=${formula}`;
  if (linkTo)
    return `=HYPERLINK(${quote(linkTarget(linkTo))},${typeof value === 'number' ? value : quote(value ?? '')})`;
  return typeof value === 'string' ? `'${value}` : (value ?? null);
}

/** A place in this workbook, as HYPERLINK wants it. */
function linkTarget({ sheet, row, column }: CellRef): string {
  return `#'${sheet.replace(/'/g, "''")}'!${toA1(row, column)}`;
}

/**
 * Longer texts are joined of pieces, since a program refuses a long one within a formula; quotation marks are doubled.
 */
function quote(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${FORMULA_TEXT}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

/** A link is dressed beside its cell's own style. */
export type OwnStyle = NonNullable<OwnCell['style']> | 'link';

/** Addresses of the cells of each style; a run of neighbours in a row is one address. */
export function addressesByStyle(sheet: OwnSheet): ReadonlyMap<OwnStyle, readonly string[]> {
  const addresses = new Map<OwnStyle, string[]>();
  sheet.rows.forEach((row, top) => {
    for (const { style, left, right } of runsOf(row)) {
      const from = toA1(top, left);
      const list = addresses.get(style) ?? [];
      list.push(left === right ? from : `${from}:${toA1(top, right)}`);
      addresses.set(style, list);
    }
  });
  return addresses;
}

/** Columns from 0, both ends included. */
interface StyleRun {
  readonly style: OwnStyle;
  readonly left: number;
  readonly right: number;
}

/** A cell of two styles stands in two runs. */
function runsOf(row: readonly OwnCell[]): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  row.forEach((cell, column) => {
    for (const style of stylesOf(cell)) {
      const index = runs.findIndex((run) => run.style === style && run.right === column - 1);
      const run = runs[index];
      if (run) runs[index] = { ...run, right: column };
      else runs.push({ style, left: column, right: column });
    }
  });
  return runs;
}

/** None for a plain cell. */
function stylesOf({ style, linkTo }: OwnCell): readonly OwnStyle[] {
  return [...(style ? [style] : []), ...(linkTo ? (['link'] as const) : [])];
}
