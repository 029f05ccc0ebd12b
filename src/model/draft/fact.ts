import type { CellRef } from '../address';
import type { Scope } from '../book/report';

/** The name of a fact in the table of facts. Made and read by `facts/ids` alone. */
export type FactId = string & { readonly [factId]: true };
declare const factId: unique symbol;

/** What only the user can give: a value of a fact, or the reason for one. */
export type BlankKind = 'reason' | 'count' | 'amount' | 'text';

/** What counts are counted in. */
export type CountUnit = '个' | '人' | '户' | '人次' | '辆' | '批次' | '台（套）';

/** What stands behind a figure: texts tell every amount in 万元. */
export type FactUnit = '万元' | '%' | CountUnit;

/** A cell that a fact was read from; `book` is absent for the open workbook. `ownLevel`: 本级's own beside a 汇总 one. */
export interface SourceCell extends CellRef {
  readonly book?: 'prior' | 'internal' | 'ownLevel';
}

/** Which budget is meant: 年初预算, or 全年预算, which is also called 调整预算. */
export type BudgetBasis = 'original' | 'adjusted';

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

/** A value that stands somewhere: `cell` read from the book, `given` in 助手资料. */
export interface Found {
  readonly kind: 'cell' | 'given';
}

/** The sum of all operands. */
export interface Sum {
  readonly kind: 'sum';
  readonly operands: readonly FactId[];
}

/** How a value follows from two: `difference` a − b, `ratio` a ÷ b, `growth` (a − b) ÷ b. */
export interface Pair<Kind extends 'difference' | 'ratio' | 'growth'> {
  readonly kind: Kind;
  readonly operands: readonly [a: FactId, b: FactId];
}

export type Derivation = Found | Sum | Pair<'difference' | 'ratio' | 'growth'>;

/** The values a percentage may have, given what rounding hides in its two amounts. Not rounded. */
export interface PercentRange {
  readonly low: number;
  readonly high: number;
}

/** What a fact is, of which money, and where it comes from, whatever its kind. */
interface Told {
  readonly id: FactId;
  readonly label: string;
  readonly caliber: Caliber;
  /** In words: “公开05 合计 ÷ 公开03 合计”. */
  readonly formula: string;
  readonly derivation: Derivation;
  /** The cells, in the order in which the formula names them. */
  readonly sources: readonly SourceCell[];
}

/** Money in 分. */
interface Money extends Told {
  readonly unit: '万元';
  readonly fen: number;
  /** The smallest difference the figure can show, in 分; 0 for exact ones. */
  readonly step: number;
  /** Half of what rounding may hide, in 分; 0 for exact figures. */
  readonly halfWidth: number;
}

/** An amount of a table or of 助手资料, or a sum of such. */
export interface AmountFact extends Money {
  readonly kind: 'amount';
  readonly derivation: Found | Sum;
}

/** An amount less another, as a text shows the two. */
export interface ChangeFact extends Money {
  readonly kind: 'change';
  readonly derivation: Pair<'difference'>;
}

/** An amount, the change of one, or a count, in percent of another: 12.34 means 12.34 %. */
export interface RatioFact extends Told {
  readonly kind: 'ratio';
  readonly unit: '%';
  readonly percent: number;
  /** Null where what it is a part of may be nothing. */
  readonly range: PercentRange | null;
  readonly derivation: Pair<'ratio' | 'growth'>;
}

export interface CountFact extends Told {
  readonly kind: 'count';
  readonly unit: CountUnit;
  readonly count: number;
  readonly derivation: Found | Pair<'difference'>;
}

export interface TextFact extends Told {
  readonly kind: 'text';
  readonly unit: null;
  readonly text: string;
  readonly derivation: Found;
}

/** What a blank is filled with, and its unit. */
export type Wanted =
  | { readonly wants: 'amount'; readonly unit: '万元' }
  | { readonly wants: 'count'; readonly unit: CountUnit }
  | { readonly wants: 'text'; readonly unit: null };

/** A value that is not known yet; `prompt` says to the user what is wanted. */
export type BlankFact = Told &
  Wanted & {
    readonly kind: 'blank';
    readonly prompt: string;
    readonly derivation: Found;
  };

/** One thing a text can say, and where it comes from. */
export type Fact = AmountFact | ChangeFact | RatioFact | CountFact | TextFact | BlankFact;

/** All facts of one report, by id. */
export type FactTable = ReadonlyMap<string, Fact>;
