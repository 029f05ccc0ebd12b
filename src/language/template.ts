import type { TableId } from '../model';

/** What a region or a unit decides once for the whole text. */
export interface Switches {
  /** 列零项: kinds of income and expenditure that are nil are listed too. */
  readonly listZeroItems: boolean;
  /** 财政拨款收入 told as its three budgets. */
  readonly splitFiscalAppropriation: boolean;
  /** What 机关运行经费 is compared with. */
  readonly compareBase: 'priorYear' | 'originalBudget';
  readonly decreaseWord: '下降' | '减少';
  /** How last year is called: 上年, or by its number. */
  readonly priorName: '上年' | 'year';
  readonly zeroText: '0.00' | '0';
  /** What “三公”经费变动率 compares: budgets, as the form says, or 决算 as some counties do. */
  readonly threePublicChange: 'budget' | 'final';
  /** full: sections 一 to 五 also tell balances, the parts against last year, and 基本支出 and 项目支出. */
  readonly detail: 'standard' | 'full';
  /** Which budget 项 and totals are held against: 年初预算, 全年预算 after adjustments, or one after the other. */
  readonly budgetBase: 'original' | 'adjusted' | 'both';
  /** How the budget after adjustments is called. */
  readonly adjustedName: '全年预算' | '调整预算';
  /** What the budget of “三公” is called: no more than 预算, 年初预算, or as the budget after adjustments. */
  readonly threePublicBudget: '预算' | 'original' | 'adjusted';
  /** Whether each 项 is held against its budget too. */
  readonly itemBudgets: boolean;
  readonly percentDecimals: 1 | 2;
  readonly reasonWhenEqual: boolean;
  /** Changes smaller than this many percent owe no reason. 0: each does. */
  readonly reasonFromPercent: number;
}

/** What a template has where it does not say otherwise. */
export const DEFAULT_SWITCHES: Switches = {
  listZeroItems: false,
  splitFiscalAppropriation: false,
  compareBase: 'priorYear',
  decreaseWord: '下降',
  priorName: '上年',
  zeroText: '0.00',
  threePublicChange: 'budget',
  detail: 'standard',
  budgetBase: 'original',
  adjustedName: '全年预算',
  threePublicBudget: '预算',
  itemBudgets: true,
  percentDecimals: 2,
  reasonWhenEqual: false,
  reasonFromPercent: 0,
};

/** One paragraph, or with `each` one for every entry of a list; left out where `when` does not hold. */
export interface TemplateParagraph {
  readonly text: string;
  readonly each?: string;
  readonly when?: string;
}

/** A part, section or subsection, by its depth. Its number is not written: it follows from the order. */
export interface TemplateSection {
  readonly id: string;
  readonly heading: string;
  readonly when?: string;
  readonly paragraphs?: readonly TemplateParagraph[];
  readonly sections?: readonly TemplateSection[];
  /** The tables that stand here in the full document, in their printed order. */
  readonly tables?: readonly TableId[];
}

/** How headings are numbered at each depth: # stands for the Chinese number, 1 for the Arabic one. */
export type Numbering = readonly [part: string, section: string, subsection: string];

export const DEFAULT_NUMBERING: Numbering = ['第#部分　', '#、', '（#）'];

/** The years and places that a template is meant for. */
export interface TemplateEdition {
  readonly region: string | null;
  readonly fromYear: number;
  readonly toYear: number;
}

/** A document as data: outline, sentences, switches. Sentences are written in the language of `grammar/syntax`. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly edition: TemplateEdition;
  /** Its figures are those of 本级 alone, whatever else the open book holds; of the open book where not given. */
  readonly scope?: 'ownLevel';
  readonly documentTitle: string;
  readonly numbering: Numbering;
  readonly switches: Switches;
  readonly parts: readonly TemplateSection[];
}
