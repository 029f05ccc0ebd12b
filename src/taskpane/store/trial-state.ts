import type { CellRef, CellValue } from '../../model';

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
}

export interface TrialData {
  /** Whether figures can be typed into the workbook's cells. */
  readonly trying: boolean;
  readonly trial: readonly TrialChange[];
}

export const INITIAL_TRIAL: TrialData = { trying: false, trial: [] };
