import type { IndicatorLine } from './indicator-lines';

/** The money line of a form, amounts in 分; null where it is not known. */
export interface MoneyLine {
  readonly name: string;
  readonly original: number | null;
  readonly adjusted: number | null;
  readonly spent: number | null;
}

/** A 自评表 as data, filled in or not. */
export interface ScoredForm {
  /** Of what: 部门整体支出, or a project's name. */
  readonly name: string;
  readonly total: MoneyLine;
  /** 其中. */
  readonly parts: readonly MoneyLine[];
  /** Null where it follows from the money. */
  readonly executionScore: number | null;
  readonly indicators: readonly IndicatorLine[];
  /** Stated by the unit. */
  readonly score: number | null;
  readonly grade: string;
}
