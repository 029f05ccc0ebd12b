import {
  type BoundCell,
  type CellRef,
  type ColumnKey,
  type Irregularity,
  type RowKey,
  type TableColumn,
  type TableRow,
  type UnreadFigure,
  cellRefOn,
  gridKey,
  valueAt,
} from '../../model';
import { type AmountContext, readAmount } from '../figures/amounts';
import { printedText } from '../sheet/grid';
import type { HeaderColumn } from '../sheet/header-columns';
import type { SheetSegment } from '../sheet/segments';
import { holdsAny } from './bind-columns';
import {
  type CellColumns,
  type Outline,
  type OutlineRow,
  type RowHead,
  type StrangeRow,
  type TableReading,
  isKnownRow,
} from './reading';

/** The parts of an outline. `rows` is asked for only where the figures are read. */
interface Parts extends Pick<Outline, 'fit'> {
  readonly columns: readonly TableColumn[];
  /** Columns that were not understood. */
  readonly unknown: readonly HeaderColumn[];
  readonly rows: () => readonly OutlineRow[];
}

/** An outline whose rows become those of the table, in the order of the sheet. */
export function outlineOf(segment: SheetSegment, { columns, unknown, rows: outlined, fit }: Parts): Outline {
  return {
    fit,
    read: (amounts) => {
      const { rows, irregularities } = bindRows(segment, outlined(), amounts);
      return {
        columns,
        rows: inSheetOrder(rows),
        irregularities: [...unknownColumns(segment, unknown), ...irregularities],
        fit,
      };
    },
  };
}

/** The parts of a table may have been read one after the other. */
export function inSheetOrder(rows: readonly TableRow[]): readonly TableRow[] {
  return [...rows].sort((a, b) => a.labelRef.row - b.labelRef.row || a.labelRef.column - b.labelRef.column);
}

/** Rows with their figures; a key that comes again is kept visible under “key#2”. */
export function bindRows(
  segment: SheetSegment,
  outlined: readonly OutlineRow[],
  amounts: AmountContext,
): Pick<TableReading, 'rows' | 'irregularities'> {
  const rows: TableRow[] = [];
  const irregularities: Irregularity[] = [];
  const seen = new Map<RowKey, number>();
  for (const each of outlined) {
    if (!isKnownRow(each)) {
      irregularities.push(strangeRow(segment, each, amounts));
      continue;
    }
    const { row, head, places } = each;
    const cells = bindCells(irregularities, segment, row, places, amounts);
    const labelRef = refAt(segment, row, head.labelColumn);
    const before = seen.get(head.key) ?? 0;
    seen.set(head.key, before + 1);
    if (before > 0) irregularities.push(duplicate(head, labelRef));
    const key = before === 0 ? head.key : `${head.key}#${before + 1}`;
    rows.push({ key, code: head.code, label: head.label, labelRef, cells });
  }
  return { rows, irregularities };
}

/** A row that nobody understood, told by what stands in its label's column, with its figures. */
function strangeRow(segment: SheetSegment, { row, column }: StrangeRow, amounts: AmountContext): Irregularity {
  const figures = (segment.grid.sheet.values[row] ?? []).flatMap((_, at): readonly UnreadFigure[] => {
    const fen = at > column ? bindCell([], segment, row, at, amounts).amount?.fen : undefined;
    return fen === undefined || fen === 0 ? [] : [{ column: at, fen }];
  });
  const text = printedText(segment.grid, row, column);
  return { kind: 'unknownRow', ref: refAt(segment, row, column), text, ...(figures.length > 0 && { figures }) };
}

/** A key that came before: twice the same code, or twice the same label. */
function duplicate({ key, code, label }: RowHead, ref: CellRef): Irregularity {
  return { kind: code === null ? 'duplicateLabel' : 'duplicateRow', ref, text: label, other: key };
}

/** Binds a row's figures; what stands there and is no amount is noted. */
function bindCells(
  irregularities: Irregularity[],
  segment: SheetSegment,
  row: number,
  columns: CellColumns,
  amounts: AmountContext,
): ReadonlyMap<ColumnKey, BoundCell> {
  const cells = new Map<ColumnKey, BoundCell>();
  for (const [key, column] of columns) cells.set(key, bindCell(irregularities, segment, row, column, amounts));
  return cells;
}

/** Binds one figure; where something stands there that is no amount, it is noted. */
export function bindCell(
  irregularities: Irregularity[],
  { grid: { sheet } }: SheetSegment,
  row: number,
  column: number,
  amounts: AmountContext,
): BoundCell {
  const value = valueAt(sheet, row, column);
  const formula = textAt(sheet.formulas, row, column);
  // Only numbers are shown by a format.
  const format = typeof value === 'number' ? textAt(sheet.numberFormats, row, column) : undefined;
  const { problem, ...read } = readAmount(value, format, formula, amounts);
  const ref = cellRefOn(sheet, row, column);
  if (problem !== null) irregularities.push({ kind: 'unreadableAmount', ref, text: problem });
  return { ref, value, formula: formula ?? null, ...read };
}

function textAt(texts: ReadonlyMap<string, string>, row: number, column: number): string | undefined {
  return texts.size === 0 ? undefined : texts.get(gridKey(row, column));
}

export function refAt({ grid }: SheetSegment, row: number, column: number): CellRef {
  return cellRefOn(grid.sheet, row, column);
}

/** Columns that hold something and were not understood. */
export function unknownColumns(segment: SheetSegment, headers: readonly HeaderColumn[]): readonly Irregularity[] {
  return headers
    .filter((header) => holdsAny(segment, header))
    .map(({ row, column, title }) => ({ kind: 'unknownColumn', ref: refAt(segment, row, column), text: title }));
}
