import {
  type AmountUnit,
  type CellRef,
  type CellValue,
  gridKey,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../../../../src/model';
import { toFullWidth, withSeparators } from '../show/show-amount';

/** A new value for a cell. */
export interface CellWrite {
  readonly ref: CellRef;
  readonly value: CellValue;
}

const UNIT_FEN: Readonly<Record<AmountUnit, number>> = { 元: 100, 万元: 1_000_000 };

/** Types values over cells, as people do: a formula that stood there is gone. */
export function writeCells(snapshot: WorkbookSnapshot, writes: readonly CellWrite[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      writeSheet(
        sheet,
        writes.filter(({ ref }) => ref.sheet === sheet.name),
      ),
    ),
  };
}

function writeSheet(sheet: SheetSnapshot, writes: readonly CellWrite[]): SheetSnapshot {
  if (writes.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const formulas = new Map(sheet.formulas);
  for (const { ref, value } of writes) {
    const row = values[ref.row];
    if (row) row[ref.column] = value;
    formulas.delete(gridKey(ref.row, ref.column));
  }
  return { ...sheet, values, formulas };
}

export function cellAt(snapshot: WorkbookSnapshot, ref: CellRef): CellValue {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  return sheet ? valueAt(sheet, ref.row, ref.column) : null;
}

/** An amount in the manner of the value that stood there: a number, separated text or full-width text. */
export function inTheMannerOf(old: CellValue, fen: number, unit: AmountUnit): CellValue {
  const text = (fen / UNIT_FEN[unit]).toFixed(2);
  if (typeof old !== 'string' || !/[\d０-９]/.test(old)) return Number(text);
  const separated = withSeparators(text);
  return /[０-９]/.test(old) ? toFullWidth(separated) : separated;
}
