import type { BudgetBasis, FactId } from '../draft/fact';
import type { ParagraphRole, Span } from './text-document';

/**
 * Words made even for reading: lines that a page broke are joined, full width digits and letters are half width,
 * punctuation is Chinese except inside figures, blanks are gone except between Latin words. `origin[i]` is where character i stands in the plain text; one more entry says where it ends.
 */
export interface Passage {
  readonly text: string;
  readonly origin: readonly number[];
  readonly role: ParagraphRole;
  /** Which section it belongs to, as an index among the sections; the heading itself belongs to its own. */
  readonly section: number;
  readonly isHeading: boolean;
}

/** What a section tells, under whatever number and heading; null in `Section` where it is none of these. */
export type SectionKind =
  | 'overview'
  | 'duties'
  | 'organisation'
  | 'tables'
  | 'explanation'
  | 'overall'
  | 'income'
  | 'expenditure'
  | 'fiscalOverall'
  | 'generalBudget'
  | 'generalBudgetOverall'
  | 'generalBudgetStructure'
  | 'generalBudgetItems'
  | 'basicExpenditure'
  | 'threePublic'
  | 'threePublicOverall'
  | 'threePublicDetail'
  | 'governmentFund'
  | 'stateCapital'
  | 'agencyOperations'
  | 'generalExpenses'
  | 'procurement'
  | 'stateAssets'
  | 'performance'
  | 'otherMatters'
  | 'glossary'
  | 'annex'
  /** The accounts of a whole government, which no unit's books hold. */
  | 'government'
  | 'evaluation';

/** A part, section or item under a heading. The first one, without heading, is what stands before any. */
export interface Section {
  /** As printed or counted by the file: “五、”, “第三部分”; null where there is none. */
  readonly number: string | null;
  /** The heading without its number; empty for the first one. */
  readonly title: string;
  /** 0 for the first one, 1 for parts, and so on inwards. */
  readonly level: number;
  readonly parent: number | null;
  readonly kind: SectionKind | null;
  /** In the plain text: the heading and all that belongs to it. */
  readonly span: Span;
  /** In the plain text: the heading alone, with its number where the words hold it; empty for the first one. */
  readonly heading: Span;
}

/** What a figure is counted in; 其他 for any other measure word. */
export type FigureUnit =
  | '元'
  | '万元'
  | '亿元'
  | '%'
  | '个百分点'
  | '个'
  | '家'
  | '人'
  | '人次'
  | '批次'
  | '次'
  | '辆'
  | '台（套）'
  | '平方米'
  | '名'
  | '位'
  | '户'
  | '项'
  | '分'
  | '其他';

/** A figure of a text. What looks like one and is none (years, codes, 文号, list numbers) is not here. */
export interface TextFigure {
  /** Of the digits and the unit, in the plain text. */
  readonly span: Span;
  /** Of the digits alone. */
  readonly digits: Span;
  readonly passage: number;
  /** As it is printed, in its own unit; minus where the words print one. */
  readonly value: number;
  /** How many places after the point are printed. */
  readonly places: number;
  readonly unit: FigureUnit | null;
  /** How many of its unit its word for many means: 10,000 in “42.63万亩”, 1 without one. */
  readonly factor: number;
  /** What its last digit counts in its unit: 100 in “42.63万亩”, 0.1 in “12.5公里”. */
  readonly step: number;
  /** 十六个: written in words. */
  readonly inWords: boolean;
  /** 400余人: told as not exact. */
  readonly isAbout: boolean;
}

/** 数 / 增减额 / 增减率 / 占比 / 完成率 / 与预算的差额 / 计数 */
export type Predicate = 'value' | 'change' | 'growth' | 'share' | 'completion' | 'gap' | 'count';

export type Direction = 'up' | 'down' | 'level';

/** Where a statement has its subject from, surest first. */
export type SubjectOrigin = 'clause' | 'among' | 'before' | 'item' | 'heading' | 'list';

/** What the text says of one figure, before anything is checked. */
export interface Statement {
  /** Index among the figures. */
  readonly figure: number;
  readonly passage: number;
  readonly sentence: number;
  readonly predicate: Predicate;
  /** The subject as the words have it, evened: “公务接待费”. */
  readonly subject: string;
  readonly subjectOrigin: SubjectOrigin;
  readonly measure: 'final' | 'budget' | null;
  /** A number for another year than these two; 0 for a part of a year. */
  readonly period: 'current' | 'prior' | number | null;
  /** What it is compared with: last year, the budget. */
  readonly against: 'prior' | 'budget' | null;
  /** Which budget is told or compared with, where the words say so: 年初预算, 全年预算. */
  readonly basis: BudgetBasis | null;
  readonly direction: Direction | null;
  /** The whole of a share as the words name it: “本年支出合计”; null where they do not. */
  readonly whole: string | null;
  /** The statement (its index) whose 其中 this one is a part of. */
  readonly partOf: number | null;
  /** Where the list began that it stands in as a part, as an index: one whole may be divided in several ways. */
  readonly listFrom: number | null;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Whether it stands in a reason: “主要原因是项目支出增加…”. Others must not take their subject from it. */
  readonly isAside: boolean;
  /** What its subject may be in this year's accounts, likeliest first, whatever is said of it. */
  readonly about: readonly FactId[];
  /** The facts it may tell, likeliest first; empty where none is known or the section tells of another scope. */
  readonly facts: readonly FactId[];
}

/** Words that compare without a figure: “决算数小于预算数”, “与上年持平”. */
export interface Comparison {
  readonly span: Span;
  readonly passage: number;
  readonly sentence: number;
  /** The last statement before it, as an index; null where none stands before it. */
  readonly after: number | null;
  readonly subject: string;
  readonly about: readonly FactId[];
  readonly against: 'prior' | 'budget';
  /** Which budget, where the words say so. */
  readonly basis: BudgetBasis | null;
  readonly direction: Direction;
  /** “等于”: said of nothing but the same figure, where “持平” is said of nearly the same too. */
  readonly isExact: boolean;
}

/** A text, read. */
export interface ReadText {
  /** The year of the accounts it tells; null where it names none. */
  readonly year: number | null;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly figures: readonly TextFigure[];
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
}
