import {
  areaToA1,
  looksEmpty,
  type Area,
  type CellValue,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../../model';
import type { Extent, RowBlock } from '../blocks';
import { appendRow, emptyGrids, type SheetGrids } from '../grids';
import { EtRefusal } from './bridge';
import { ET, type EtRange, type EtWorksheet } from './et';
import type { NamedSheet } from './open-book';
import { snapshotValue, valueMatrix } from './values';

/** A sheet while it is read over the bridge. */
export interface OpenSheet extends NamedSheet {
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** From A1 to the end of what is filled. */
  readonly extent: Extent;
  /** The sheet as the file has it; null for a new one, and where there is no file. */
  readonly saved: SheetSnapshot | null;
  readonly grids: SheetGrids;
  merges: readonly Area[];
}

/** ET's numbers; whatever is not named here is visible. */
const VISIBILITY: Readonly<Record<number, Visibility>> = { 0: 'hidden', [ET.veryHidden]: 'veryHidden' };

/** What is asked once of a sheet; its cells come after. */
export function openSheet({ name, sheet }: NamedSheet, saved: WorkbookSnapshot | null): OpenSheet {
  return {
    name,
    sheet,
    visibility: VISIBILITY[sheet.Visible] ?? 'visible',
    isProtected: sheet.ProtectContents,
    extent: extentOf(sheet),
    saved: saved?.sheets.find((each) => each.name === name) ?? null,
    grids: emptyGrids(),
    merges: [],
  };
}

/** A used range beyond this is looked at again: formats dragged down count as used, and so do blanks. */
const SUSPICIOUS = { rows: 2000, columns: 200 };

/** The used range may begin below A1; reading always begins at A1. */
function extentOf(sheet: EtWorksheet): Extent {
  const used = sheet.UsedRange;
  const rows = used.Row - 1 + used.Rows.Count;
  const columns = used.Column - 1 + used.Columns.Count;
  if (rows > SUSPICIOUS.rows || columns > SUSPICIOUS.columns) return filledExtent(sheet.Cells) ?? { rows, columns };
  // An empty sheet has A1 as its used range.
  return rows * columns === 1 && valueMatrix(used.Value2, 1, 1)[0]?.[0] === null
    ? { rows: 0, columns: 0 }
    : { rows, columns };
}

/** Up to the last cells with something in them; null where this build does not find them. */
function filledExtent(cells: EtRange): Extent | null {
  try {
    return { rows: lastFilled(cells, ET.byRows)?.Row ?? 0, columns: lastFilled(cells, ET.byColumns)?.Column ?? 0 };
  } catch (error) {
    if (error instanceof EtRefusal) return null;
    throw error;
  }
}

/** So many cells that only look filled are passed over; each costs a call. */
const MOST_BLANKS = 500;

/** The last cell that shows something, by rows or by columns; a blank that somebody typed is passed over. */
function lastFilled(cells: EtRange, order: number): EtRange | null {
  let found: EtRange | null = null;
  for (let passed = 0; passed < MOST_BLANKS; passed += 1) {
    const next = cells.Find('*', found, ET.formulas, ET.part, order, ET.previous);
    // The search begins anew at the end once it is through.
    if (next === null || (found !== null && !isBefore(next, found, order))) return null;
    found = next;
    if (!looksEmpty(valueMatrix(found.Value2, 1, 1)[0]?.[0] as CellValue)) return found;
  }
  return found;
}

function isBefore(a: EtRange, b: EtRange, order: number): boolean {
  const [rows, columns] = [a.Row - b.Row, a.Column - b.Column];
  return order === ET.byRows ? rows < 0 || (rows === 0 && columns < 0) : columns < 0 || (columns === 0 && rows < 0);
}

/** Appends a block of whole rows that come next: two calls for the cells, and one for each that may be an error. */
export function readRows({ sheet, grids }: OpenSheet, { top, rows, columns }: RowBlock): void {
  const range = sheet.Range(areaToA1({ top, left: 0, bottom: top + rows - 1, right: columns - 1 }));
  const values = valueMatrix(range.Value2, rows, columns);
  const formulas = valueMatrix(range.Formula, rows, columns);
  values.forEach((row, r) => {
    const cells = row.map((raw, c) => snapshotValue(raw, () => sheet.Range(areaToA1(cellAt(top + r, c))).Text));
    appendRow(grids, cells, formulas[r] ?? [], []);
  });
}

/** From 0. */
function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function snapshotOf({ name, visibility, isProtected, grids, merges }: OpenSheet): SheetSnapshot {
  return { name, visibility, isProtected, ...grids, merges };
}
