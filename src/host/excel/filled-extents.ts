import { looksEmpty } from '../../model';
import type { Extent } from '../blocks';
import type { ExcelRun } from './run-excel';
import type { AskedSheet } from './sheets';

/** Tables end before; what stands beyond may be a blank that somebody typed. */
const FAR_ROW = 20_000;
const FAR_COLUMN = 500;
/** The size of a sheet. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Of a far part with more cells than that nobody asks whether they only look filled. */
const LOOKED_AT = 20_000;

/** What is used of a sheet, part by part: where tables stand, to the right of that, and below. */
export interface UsedParts {
  readonly near: Excel.Range;
  readonly right: Excel.Range;
  readonly below: Excel.Range;
}

/** Queues the loads. */
export function loadUsedParts(sheet: Excel.Worksheet): UsedParts {
  // Values only: formats dragged down to the last row would make a used range of millions of cells.
  const used = (top: number, left: number, rows: number, columns: number): Excel.Range =>
    sheet
      .getRangeByIndexes(top, left, rows, columns)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    near: used(0, 0, FAR_ROW, FAR_COLUMN),
    right: used(0, FAR_COLUMN, FAR_ROW, COLUMNS - FAR_COLUMN),
    below: used(FAR_ROW, 0, ROWS - FAR_ROW, COLUMNS),
  };
}

/**
 * From A1 to the end of what shows something. Far parts are looked at where they are small, all in one round trip:
 * a blank at the end of a sheet would make it millions of cells.
 */
export async function filledExtents(
  run: ExcelRun,
  sheets: readonly AskedSheet<UsedParts>[],
): Promise<readonly Extent[]> {
  const far = sheets.flatMap(({ sheet, answer: { right, below } }) =>
    [right, below].filter(isSmall).map((part) => ({ part, cells: cellsOf(sheet, part).load('values') })),
  );
  if (far.length > 0) await run.sync();
  const blank = new Set(far.filter(({ cells }) => cells.values.flat().every(looksEmpty)).map(({ part }) => part));
  return sheets.map(({ answer: { near, right, below } }) =>
    [near, right, below].filter((part) => !part.isNullObject && !blank.has(part)).reduce(widened, NOTHING),
  );
}

function cellsOf(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Excel.Range {
  return sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
}

const NOTHING: Extent = { rows: 0, columns: 0 };

function isSmall(part: Excel.Range): boolean {
  return !part.isNullObject && part.rowCount * part.columnCount <= LOOKED_AT;
}

function widened({ rows, columns }: Extent, part: Excel.Range): Extent {
  return {
    rows: Math.max(rows, part.rowIndex + part.rowCount),
    columns: Math.max(columns, part.columnIndex + part.columnCount),
  };
}
