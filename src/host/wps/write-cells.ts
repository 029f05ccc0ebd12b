import { areaToA1, toA1 } from '../../model';
import type { OwnEntry } from '../own-cells';
import type { EtRange, EtWorksheet } from './et';
import type { EtRun } from './run-et';
import { valueMatrix } from './values';

/** So many cells cross the bridge in one call. */
const CELLS_A_CALL = 5_000;

/** A rectangle: every row is as wide as the first. */
type Rows = readonly (readonly OwnEntry[])[];

/**
 * Writes rows from A1 on, the top of the sheet last, so that what a fault leaves does not look like a report.
 * Every stretch is read back: builds are known that ignore a write of several rows, or repeat its first value
 * (pywpsrpc #62, #119); those are given each row, and in the end each cell, by itself.
 * @returns false where even that was not kept
 */
export async function writeBookCells(run: EtRun, sheet: EtWorksheet, rows: Rows): Promise<boolean> {
  const width = rows[0]?.length ?? 0;
  const height = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(1, width)));
  const tops = Array.from({ length: Math.ceil(rows.length / height) }, (_top, index) => index * height).reverse();
  for (const top of tops) {
    if (!writeStretch(sheet, top, rows.slice(top, top + height))) return false;
    await run.pause();
  }
  return true;
}

/** From the quickest way to the surest, each read back before the next is tried. */
function writeStretch(sheet: EtWorksheet, top: number, rows: Rows): boolean {
  return [writeAtOnce, writeByRow, writeByCell].some((write) => {
    write(sheet, top, rows);
    return isKept(rangeOf(sheet, top, rows), rows);
  });
}

/** From column A on. */
function rangeOf(sheet: EtWorksheet, top: number, rows: Rows): EtRange {
  const width = rows[0]?.length ?? 1;
  return sheet.Range(areaToA1({ top, left: 0, bottom: top + rows.length - 1, right: width - 1 }));
}

function writeAtOnce(sheet: EtWorksheet, top: number, rows: Rows): void {
  rangeOf(sheet, top, rows).Formula = rows.map((row) => row.map(given));
}

/** For builds that repeat the first value of several rows. */
function writeByRow(sheet: EtWorksheet, top: number, rows: Rows): void {
  rows.forEach((row, index) => writeAtOnce(sheet, top + index, [row]));
}

/** Empty entries cost no call; the sheet is empty. */
function writeByCell(sheet: EtWorksheet, top: number, rows: Rows): void {
  rows.forEach((row, r) =>
    row.forEach((entry, c) => {
      if (entry !== null) sheet.Range(toA1(top + r, c)).Formula = entry;
    }),
  );
}

/** The sheet is empty, so that an empty text leaves a cell empty. */
function given(entry: OwnEntry): string | number {
  return entry ?? '';
}

/** Values and formulas, in two calls. */
function isKept(range: EtRange, rows: Rows): boolean {
  const width = rows[0]?.length ?? 1;
  const values = valueMatrix(range.Value2, rows.length, width);
  const formulas = valueMatrix(range.Formula, rows.length, width);
  return rows.every((row, r) => row.every((entry, c) => isSame(entry, values[r]?.[c] ?? null, formulas[r]?.[c])));
}

/** A formula is kept where there is one: WPS may write it in its own way. Texts have an apostrophe only on their way. */
function isSame(entry: OwnEntry, value: unknown, formula: unknown): boolean {
  if (entry === null || entry === "'") return value === null || value === '';
  if (typeof entry === 'number') return value === entry;
  return entry.startsWith('=') ? String(formula).startsWith('=') : value === entry.slice(1);
}
