import {
  firstIndex,
  type FactId,
  type FactTable,
  type Passage,
  type ReadText,
  type Span,
  type TextDocument,
  type TextFigure,
} from '../model';
import { isOfAccounts, kindsOf } from '../reading';
import type { Manner } from './values/figures';

/** All that is looked at while a text is revised. */
export interface Setting {
  readonly document: TextDocument;
  readonly read: ReadText;
  /** What the books know by which the text was written; may know little. */
  readonly old: FactTable;
  /** What this year's books and 助手资料 know. */
  readonly fresh: FactTable;
  /** The year that the text tells, and the one that it is brought to; null where that is not known. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Reasons that 助手资料 holds for this year, by their entries. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What 助手资料 says in words, by its entries. */
  readonly texts: Readonly<Record<string, string>>;
  readonly manner: Manner;
  /** Stretches that stand for a figure or a year which is still to be filled in. */
  readonly placeholders: readonly Span[];
  /** The books are another version of those that the text was written by: what did not change stays as it is. */
  readonly isSameYear: boolean;
  /** What our own marks in the file say of figures; believed only where the old books say the same. */
  readonly hints: readonly FigureHint[];
}

/** A stretch of the text that was marked as telling a fact when it was drafted. */
export interface FigureHint {
  readonly span: Span;
  readonly fact: FactId;
}

/** Where in the evened words of a passage a place of the plain text is. */
export function evenAt({ origin }: Passage, place: number): number {
  return firstIndex(origin, (each) => each >= place);
}

/** The stretch of the plain text that evened words of a passage come from. */
export function plainSpan({ origin }: Passage, from: number, to: number): Span {
  const start = origin[from] ?? 0;
  return { start, end: to > from ? (origin[to - 1] ?? start) + 1 : start };
}

/** What a figure's digits are in the plain text: all of the placeholder, where one stands there. */
export function plainDigits({ placeholders }: Pick<Setting, 'placeholders'>, { digits }: TextFigure): Span {
  return placeholders.find(({ start, end }) => start <= digits.start && digits.end <= end) ?? digits;
}

/** Whether a figure stands where the text had none, only XX. */
export function isPlaceholder({ placeholders }: Pick<Setting, 'placeholders'>, { digits }: TextFigure): boolean {
  return placeholders.some(({ start, end }) => start <= digits.start && digits.end <= end);
}

/** Whether a passage tells the accounts that the books hold. */
export function tellsAccounts({ read }: Setting, { section }: Passage): boolean {
  return isOfAccounts(kindsOf(read.sections, section));
}

/** The paragraphs of the document that a passage was joined from: all of them go with it. */
export function linesOf({ document }: Setting, passage: Passage): readonly number[] {
  const { start, end } = plainSpan(passage, 0, passage.text.length);
  return document.paragraphs.flatMap(({ span }, line) => (span.start < end && start < span.end ? [line] : []));
}
