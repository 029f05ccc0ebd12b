import { areaToA1, gridKey, maybeArea, type Area, type CellValue } from '../../model';
import { noteFormat } from '../grids';
import { addressOf } from './et';
import type { OpenSheet } from './read-rows';
import type { EtRun } from './run-et';
import { uniformCells, halvesOf, rectangles, uniformParts } from './uniform';
import { numberFormat } from './values';

/**
 * How the figures of a sheet are shown. ET answers one format for an area, or none where its cells differ; so areas
 * are asked that are probably alike: those of the file, else cells of one kind below one another.
 */
export async function readFormats(run: EtRun, { sheet, grids, extent, saved }: OpenSheet): Promise<void> {
  const valueAt = (row: number, column: number): CellValue => grids.values[row]?.[column] ?? null;
  const guess = (row: number, column: number): string | null => {
    const value = valueAt(row, column);
    if (value === null) return null;
    return saved ? (saved.numberFormats.get(gridKey(row, column)) ?? 'General') : typeof value;
  };
  const ask = (area: Area): string | null => {
    const answer = sheet.Range(areaToA1(area)).NumberFormat;
    return typeof answer === 'string' ? numberFormat(answer) : null;
  };
  for (const area of rectangles(extent.rows, extent.columns, guess)) {
    for (const { area: alike, value } of uniformParts(area, ask)) {
      for (const [row, column] of uniformCells(alike))
        noteFormat(grids, gridKey(row, column), value, valueAt(row, column));
    }
    await run.pause();
  }
}

/** Rows that are asked for their merged cells at once. */
const BAND = 64;

/**
 * Merged areas. A sheet that reaches as far as in the file is taken to be merged as it is there: asking for each costs
 * more than all the rest, and who inserts or deletes rows changes how far it reaches.
 */
export async function readMerges(run: EtRun, open: OpenSheet): Promise<void> {
  const { extent, saved } = open;
  if (extent.rows === 0) return;
  if (saved && reachesAsFar(open)) {
    open.merges = saved.merges;
    return;
  }
  const found = new Map<string, Area>();
  for (let top = 0; top < extent.rows; top += BAND) {
    const bottom = Math.min(top + BAND, extent.rows) - 1;
    lookForMerges(open, { top, left: 0, bottom, right: extent.columns - 1 }, found);
    await run.pause();
  }
  open.merges = [...found.values()];
}

/** Rows and columns both; who changes merges alone is not noticed, which costs a look and no figure. */
function reachesAsFar({ extent, saved }: OpenSheet): boolean {
  const values = saved?.values ?? [];
  return values.length === extent.rows && Math.max(0, ...values.map((row) => row.length)) === extent.columns;
}

/** Asks for an area, and for its halves only where something in it is merged. */
function lookForMerges(open: OpenSheet, area: Area, found: Map<string, Area>): void {
  if ([...found.values()].some((merge) => isWithin(area, merge))) return;
  const range = open.sheet.Range(areaToA1(area));
  if (range.MergeCells === false) return;
  const halves = halvesOf(area);
  if (halves) {
    for (const half of halves) lookForMerges(open, half, found);
    return;
  }
  const address = addressOf(range.MergeArea);
  const merge = maybeArea(address);
  if (merge && address.includes(':')) found.set(address, merge);
}

/** Both ends included. */
function isWithin(inner: Area, outer: Area): boolean {
  const isIn = (low: number, high: number, from: number, to: number): boolean => from <= low && high <= to;
  return (
    isIn(inner.top, inner.bottom, outer.top, outer.bottom) && isIn(inner.left, inner.right, outer.left, outer.right)
  );
}
