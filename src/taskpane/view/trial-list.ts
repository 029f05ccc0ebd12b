import { gridKey, shiftedBy, type CellRef, type CellValue, valueAt, type WorkbookSnapshot } from '../../model';
import type { ClipTable } from '../../reports';
import { TRIAL, trialLine, trialListTitle, withFormula } from '../texts/trial';
import { cellAddress } from './cell-address';
import { showValue } from './show-value';

/** A figure on trial, beside what the file holds. */
export interface TrialChange {
  readonly ref: CellRef;
  /** 表 · 行 · 列 where the cell is one of a table, else its sheet's name. */
  readonly name: string;
  readonly before: CellValue;
  /** What the figure stands in for, with its leading "=". */
  readonly formula: string | null;
  /** Null where the cell is emptied. */
  readonly value: number | null;
  /** Powers of ten by which the cell shows less than it stores; absent where it shows its figure in full. */
  readonly shift?: number;
}

/** What the file holds in a cell. */
export function heldIn(
  book: WorkbookSnapshot,
  ref: CellRef,
): { readonly value: CellValue; readonly formula: string | null } {
  const sheet = book.sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) return { value: null, formula: null };
  return {
    value: valueAt(sheet, ref.row, ref.column),
    formula: sheet.formulas.get(gridKey(ref.row, ref.column)) ?? null,
  };
}

/** What stood in the cell before, as people read it. */
export function beforeTrial({ before, formula, shift }: Omit<TrialChange, 'ref' | 'name' | 'value'>): string {
  const shown = showValue(shiftedValue(before, shift));
  return formula === null ? shown : withFormula(shown, formula);
}

/** The figure on trial as its cell shows it. */
export function onTrial({ value, shift }: Pick<TrialChange, 'value' | 'shift'>): string {
  return showValue(shiftedValue(value, shift));
}

function shiftedValue(value: CellValue, shift = 0): CellValue {
  return typeof value === 'number' ? shiftedBy(value, shift) : value;
}

/** The figures on trial as a list to be copied: where, before, on trial. */
export function trialTable(book: string, changes: readonly TrialChange[]): ClipTable {
  return {
    head: [trialListTitle(book, changes.length)],
    columns: TRIAL.heads.map((head, index) => ({ head, isNumber: index > 1 })),
    rows: changes.map((change) => [change.name, cellAddress(change.ref), beforeTrial(change), onTrial(change)]),
    line: ([name = '', address = '', before = '', value = '']) => trialLine(name, address, before, value),
  };
}
