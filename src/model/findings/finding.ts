import type { CellRef } from '../address';
import type { Lack } from './lacks';
import type { AmountUnit } from '../money';
import type { CellValue } from '../book/snapshot';

/** 基本平衡 / 逻辑性 / 核实性 */
export type RuleClass = 'balance' | 'logic' | 'verification';

export type Severity = 'error' | 'warning' | 'info';

/** 平 / 四舍五入尾差 / 不平 / 无法核对 / 不适用 */
export type Verdict = 'exact' | 'rounding' | 'broken' | 'notChecked' | 'notApplicable';

/** How a wrong figure probably came about. */
export type Slip =
  | 'transposition'
  | 'digit'
  | 'droppedDigit'
  | 'sign'
  | 'unit'
  | 'scale'
  | 'swap'
  | 'neighbour'
  | 'shift'
  | 'priorYear'
  | 'staleTotal'
  | 'omitted'
  | 'missingRow'
  | 'duplicateRow'
  | 'text'
  | 'unknown';

/** A cell as a finding shows it. `name` is 表 · 行 · 列 for people; A1 comes second. */
export interface FindingCell {
  readonly kind: 'cell';
  readonly ref: CellRef;
  readonly name: string;
  /** As it is stored; people are shown `shown`. */
  readonly value: CellValue;
  /** What the cell shows, amounts with their thousands parted; empty where it shows nothing. */
  readonly shown: string;
}

/** Where something was found, told by its kind. */
export type FindingPlace = FindingCell;

/** Where a fault is mended: in the accounts and the official client, or in the workbook converted from it. */
export type MendPlace = 'accounts' | 'workbook';

/**
 * A cell that is possibly the wrong one. `suggested` is the value with which everything in `explains`
 * would hold, in the sheet's own unit; null where no single value does that.
 */
export interface Suspect extends FindingCell {
  readonly suggested: string | null;
  /** What has to be stored for the cell to show that; absent where its format hides nothing. */
  readonly stored?: string;
  /** What else has to change with it, column and figure; absent where this one cell suffices. */
  readonly also?: string;
  readonly slip: Slip;
  /** Checks it breaks, as `B09@20805/财政拨款收入`. */
  readonly explains: readonly string[];
}

/** One cause (not one equation). `id` is stable while the numbers are the same. */
export interface Finding {
  readonly id: string;
  /** The best witness among the checks broken by this cause. */
  readonly rule: string;
  readonly ruleTitle: string;
  readonly class: RuleClass;
  readonly verdict: 'broken' | 'rounding' | 'notChecked';
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly FindingPlace[];
  /** Left minus right of the witness, signed, in the table's unit; null where there is none. */
  readonly difference: string | null;
  readonly suspects: readonly Suspect[];
  /** Where several cells may be the wrong one and none stands out: all of them, likeliest first. */
  readonly candidates: readonly Suspect[];
  /** Every check behind this finding. */
  readonly checks: readonly string[];
  /** Where it is probably mended; null where that is not known. */
  readonly mendIn: MendPlace | null;
}

/** A figure on one side of a check, added or subtracted. */
export interface EquationTerm {
  /** Its cell in the report's own workbook; null for a figure of another book, or of a row that is missing. */
  readonly ref: CellRef | null;
  /** 1, or -1 where the figure is subtracted on its side. */
  readonly sign: number;
  /** The figure as it was judged, in 分. */
  readonly fen: number;
}

/** What a check compares, figure by figure: the same check can be put anew from this alone. */
export interface Equation {
  readonly left: readonly EquationTerm[];
  readonly right: readonly EquationTerm[];
  readonly sign: '=' | '<=' | '>=';
  /** Left may be more or less than right by so many percent of right; `sign` says nothing then. */
  readonly withinPercent?: number;
  /** The unit in which both sides are told. */
  readonly unit: AmountUnit;
  /** Left minus right, in 分. */
  readonly difference: number;
  /** How much of the difference rounding may hide, in 分. */
  readonly width: number;
}

/** One line of the ledger: a check that applies, with its verdict and why. */
export interface LedgerLine {
  readonly check: string;
  readonly rule: string;
  readonly title: string;
  readonly class: RuleClass;
  readonly verdict: Verdict;
  /** The check in words and numbers, or what is missing, or why it does not apply. */
  readonly detail: string;
  /** What would have it checked; absent where nothing that a user can bring along would. */
  readonly lack?: Lack;
  readonly cells: readonly CellRef[];
  /** Absent where figures were not compared: not checked, not applicable, or a matter of form. */
  readonly equation?: Equation;
}

export interface Summary {
  readonly checked: number;
  readonly exact: number;
  readonly rounding: number;
  readonly broken: number;
  readonly notChecked: number;
  readonly notApplicable: number;
}

/** One of the figures to hold against the paper on the desk. */
export interface BasicFact {
  readonly label: string;
  readonly text: string;
  readonly cell: CellRef | null;
}

export interface CheckReport {
  /** Fingerprint over the content of all rules. */
  readonly ruleSet: string;
  readonly amountUnit: AmountUnit | null;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** Figures that no rule governs, per table. */
  readonly uncovered: readonly FindingCell[];
  /** Every check that applies, built on demand: large books have tens of thousands. */
  readonly ledger: () => readonly LedgerLine[];
}
