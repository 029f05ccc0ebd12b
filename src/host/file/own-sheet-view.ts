import type { SheetLooks } from '../../document';
import { gridKey, type SheetSnapshot } from '../../model';
import type { OwnSheet } from '../host';

/** Excel's: a digit of the usual fonts, and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** A row of one line. */
const ROW_PIXELS = 20;

/** A sheet of ours as the workbook's other sheets are given. A formula shows the result that its cell names, if any. */
export function ownSheetSnapshot({ name, rows }: OwnSheet): SheetSnapshot {
  const formulas = rows.flatMap((row, index) =>
    row.flatMap(({ formula }, column): [string, string][] =>
      formula === undefined ? [] : [[gridKey(index, column), formula.startsWith('=') ? formula : `=${formula}`]],
    ),
  );
  const numbers = rows.flatMap((row, index) =>
    row.flatMap(({ style }, column): [string, string][] =>
      style === 'number' ? [[gridKey(index, column), '#,##0.00']] : [],
    ),
  );
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows.map((row) => row.map(({ value }) => (value === '' ? null : (value ?? null)))),
    formulas: new Map(formulas),
    numberFormats: new Map(numbers),
    merges: [],
  };
}

/** Widths in pixels, from characters; nothing is frozen. */
export function ownSheetLooks({ columns, rows }: OwnSheet): SheetLooks {
  return {
    defaultColumnWidth: 64,
    defaultRowHeight: ROW_PIXELS,
    columnWidths: new Map(
      columns.map(({ width }, index) => [index, Math.round(width * DIGIT_PIXELS) + PADDING_PIXELS]),
    ),
    rowHeights: new Map(rows.flatMap((row, index) => rowHeight(row, index))),
    frozen: { rows: 0, columns: 0 },
  };
}

/** Texts of several lines need as much room. */
function rowHeight(row: OwnSheet['rows'][number], index: number): [number, number][] {
  const lines = Math.max(1, ...row.map(({ value }) => String(value ?? '').split('\n').length));
  return lines === 1 ? [] : [[index, lines * ROW_PIXELS]];
}
