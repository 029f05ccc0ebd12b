import type { FactId, SourceCell } from '../draft/fact';
import type { Span } from './text-document';

/** 数字 / 年度 / 增减方向 / 原因 / 措辞（持平、无法计算…）/ 名单 / 条目 */
export type RevisionKind = 'figure' | 'year' | 'direction' | 'reason' | 'phrase' | 'list' | 'item';

/** Words of a text that are brought to this year. Changes of one revision do not overlap. */
export interface RevisionChange {
  readonly kind: RevisionKind;
  /** In the plain text; empty where words are only put in. */
  readonly span: Span;
  /** Counts from 1 in the plain text. */
  readonly line: number;
  readonly old: string;
  readonly new: string;
  /** What is put in is still to be filled in. */
  readonly isOpen: boolean;
  /** What it tells; null where it tells no figure. */
  readonly fact: FactId | null;
  /** The same in words: “本年收入合计”; empty where it tells no figure. */
  readonly label: string;
  readonly sources: readonly SourceCell[];
  /** What the person who accepts it should look at; null where it is sure. */
  readonly note: string | null;
  /** The name of the table in the text whose cell it is; absent outside of tables. */
  readonly table?: string;
}

/** A paragraph that comes or goes whole, or a row of a table, by its place among the paragraphs of the text. */
export type RevisionParagraph =
  | {
      readonly kind: 'insert';
      readonly behind: number;
      /** The paragraph that it looks like; that which it stands behind where none is named. */
      readonly like?: number;
      /** What it says, by whether it is still to be filled in. */
      readonly pieces: readonly { readonly text: string; readonly isOpen: boolean }[];
      readonly text: string;
      readonly note: string;
      /** A row behind that which the paragraph stands in, like that of another paragraph; its cells from left to right. */
      readonly row?: { readonly like: number; readonly cells: readonly string[]; readonly isBelowHeadings?: true };
      /** The name of the table that a row comes into. */
      readonly table?: string;
    }
  | {
      readonly kind: 'delete';
      readonly paragraph: number;
      readonly text: string;
      readonly note: string;
      /** The row that the paragraph stands in. */
      readonly isRow?: true;
      /** The name of the table that a row goes from. */
      readonly table?: string;
    };

/** Paragraphs of a text from `first` to `last` that go behind another one, which stays. */
export interface RevisionMove {
  readonly first: number;
  readonly last: number;
  readonly behind: number;
}

/**
 * Sections beside one another that are told in another order this year. The changes within them are told apart and hold
 * wherever they stand; moves and numbers are made together or not at all.
 */
export interface RevisionOrder {
  /** What goes behind the same paragraph stands there in this order; lines of contents that were typed go along. */
  readonly moves: readonly RevisionMove[];
  /** The numbers of headings, and of their lines in contents, that change with it. */
  readonly numbers: readonly { readonly span: Span; readonly new: string }[];
  /** The sections that move, each with the place and the words of its heading. */
  readonly sections: readonly { readonly span: Span; readonly heading: Span; readonly quote: string }[];
  /** At the first of these, without its words. */
  readonly span: Span;
  readonly line: number;
  /** Which sections go where, in Chinese. */
  readonly text: string;
  readonly note: string;
}

/** 照旧（有理由不动）/ 未动（没有对应上）/ 请确认 */
export type RevisionRest = 'kept' | 'left' | 'asked';

/** Words that stay as they are, and why; those that are `kept` need nobody to look at them. */
export interface RevisionLeft {
  readonly kind: RevisionRest;
  readonly span: Span;
  readonly line: number;
  readonly quote: string;
  readonly why: string;
}

/** What brings a text from the books that it was written by to others. In the order of the text. */
export interface Revision {
  readonly changes: readonly RevisionChange[];
  readonly paragraphs: readonly RevisionParagraph[];
  readonly orders: readonly RevisionOrder[];
  readonly left: readonly RevisionLeft[];
}

/** What stays, as people read it. */
export const REVISION_REST_NAMES: Readonly<Record<RevisionRest, string>> = {
  kept: '照旧',
  left: '未动',
  asked: '请确认',
};
