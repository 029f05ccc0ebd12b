import type { CellRef } from './address';
import type { AmountUnit } from './money';
import type { Scope } from './report';

export type FactKind = 'amount' | 'percent' | 'count' | 'text';

export type BlankKind = 'reason' | 'count' | 'amount' | 'text';

export type FactUnit = AmountUnit | '%' | '个' | '人' | '人次' | '辆' | '批次' | '台（套）';

/** A cell that a fact was read from; `book` is absent for the open workbook. */
export interface SourceCell extends CellRef {
  readonly book?: 'prior';
}

/** Which money a fact speaks of: two facts may only be compared or divided where the words say so. */
export interface Caliber {
  readonly scope: Scope | null;
  readonly period: 'current' | 'prior';
  /** 本年发生 / 总计（含结转结余） / 时点余额 */
  readonly span: 'year' | 'grandTotal' | 'balance';
  /** 决算 / 年初预算 / 全年预算 */
  readonly measure: 'final' | 'originalBudget' | 'adjustedBudget';
  /** 全部收支 / 财政拨款 / 一般公共预算 / 政府性基金 / 国有资本经营 */
  readonly funds: 'all' | 'fiscal' | 'generalBudget' | 'governmentFund' | 'stateCapital';
}

/**
 * How the value came about, over the facts named in `operands`:
 * `cell` read, `given` from 助手资料, `sum` of all, `difference` a − b, `ratio` a ÷ b, `growth` (a − b) ÷ b.
 */
export interface Derivation {
  readonly kind: 'cell' | 'given' | 'sum' | 'difference' | 'ratio' | 'growth';
  readonly operands: readonly string[];
}

/** The values a percentage may have, given what rounding hides in its two amounts. Not rounded. */
export interface PercentRange {
  readonly low: number;
  readonly high: number;
}

/**
 * One thing a text can say, and where it comes from.
 * - `fen` for amounts; `number` for percentages (12.34 means 12.34 %) and counts; `text` for names.
 * - a fact without a value is a blank: `prompt` says what is wanted and `blankKind` of which sort.
 */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly kind: FactKind;
  readonly fen: number | null;
  readonly number: number | null;
  readonly text: string | null;
  readonly unit: FactUnit | null;
  /** The smallest difference the figure can show: in 分 for amounts, 0 for exact ones and other kinds. */
  readonly step: number;
  /** Half of what rounding may hide, in 分; 0 for exact figures. */
  readonly halfWidth: number;
  readonly range: PercentRange | null;
  readonly caliber: Caliber;
  /** In words: “公开05 合计 ÷ 公开03 合计”. */
  readonly formula: string;
  readonly derivation: Derivation;
  /** The cells, in the order in which the formula names them. */
  readonly sources: readonly SourceCell[];
  readonly prompt: string | null;
  readonly blankKind: BlankKind | null;
}

/** All facts of one report, by id. */
export type FactTable = ReadonlyMap<string, Fact>;
