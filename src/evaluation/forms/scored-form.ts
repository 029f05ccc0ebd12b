import type { FormEntries } from './form-entries';
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
  readonly entries: FormEntries;
  readonly total: MoneyLine;
  /** What the books say of the same money; null where no book does. */
  readonly booked: Omit<MoneyLine, 'name'>;
  /** 其中. */
  readonly parts: readonly MoneyLine[];
  /** As a person wrote them; null where they follow from the money. */
  readonly executionScore: number | null;
  readonly rate: number | null;
  /** 预期目标 and 实际完成情况, in the unit's words. */
  readonly expected: string;
  readonly reached: string;
  readonly indicators: readonly IndicatorLine[];
  /** Those of the approved 绩效目标表; none where it was not read. */
  readonly approved: readonly IndicatorLine[];
  /** Stated by the unit. */
  readonly score: number | null;
  readonly grade: string;
}
