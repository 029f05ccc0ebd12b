import type { AmountUnit, CellRef } from '../../model';

/** A line of indicators, each cell as it was written; empty where nothing stands or 〔待填〕 does. */
export interface PaperIndicator {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  readonly score: string;
  readonly reason: string;
  readonly ref: CellRef;
}

/** A line of money: 年度资金总额 or one of its parts, amounts as they were written. */
export interface PaperMoney {
  readonly name: string;
  readonly original: string;
  readonly adjusted: string;
  readonly spent: string;
  readonly rate: string;
  readonly score: string;
  /** The cell of its name. */
  readonly ref: CellRef;
}

/** Whose a form is. */
export type PaperSubject =
  { readonly kind: 'whole' } | { readonly kind: 'project'; readonly name: string } | { readonly kind: 'unknown' };

/** An approved 绩效目标表, or a 绩效自评表 as a person filled it in. */
export interface PaperForm {
  readonly kind: 'goals' | 'scored';
  readonly subject: PaperSubject;
  /** As the form names them; null where it does not. */
  readonly unitName: string | null;
  readonly year: number | null;
  /** The sheet, or the table of a text, by its name. */
  readonly sheet: string;
  readonly amountUnit: AmountUnit;
  readonly money: readonly PaperMoney[];
  /** 预期目标 and 实际完成情况, in the unit's words. */
  readonly expected: string;
  readonly reached: string;
  readonly indicators: readonly PaperIndicator[];
  /** 总分, and the grade behind it. */
  readonly score: string;
  readonly grade: string;
  /** Where 总分 stands; null where the form has no such line. */
  readonly totalRef: CellRef | null;
}

/** A cell of a 基础数据表, by the words of its line and of its header. */
export interface PaperFigure {
  readonly line: string;
  readonly header: string;
  readonly text: string;
  readonly ref: CellRef;
}

/** A 基础数据表 as a person filled it in. */
export interface PaperBasics {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly sheet: string;
  readonly amountUnit: AmountUnit;
  readonly figures: readonly PaperFigure[];
}

/** A line of a 佐证材料目录; `project` is empty where the list does not say. */
export interface PaperEvidence {
  readonly project: string;
  readonly indicator: string;
  readonly material: string;
  readonly place: string;
}

/** What a workbook, or a text with tables, holds of the papers of 绩效自评. */
export interface PaperBook {
  readonly name: string;
  readonly forms: readonly PaperForm[];
  readonly basics: readonly PaperBasics[];
  readonly evidence: readonly PaperEvidence[];
  /** Sheets whose title promises one of them and whose lines were not understood. */
  readonly unread: readonly string[];
}
