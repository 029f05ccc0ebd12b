import type { ReportModel, Supplement } from '../model';
import { WORDS, type Word } from '../facts';
import type { Template } from './template';
import type { Subject, WordingContext } from './wording/context';
import type { Segment } from './wording/segment';

/** What sentences may name. Every kind of text has a language of its own; the grammar is the same for all. */
export interface Language {
  readonly words: ReadonlyMap<string, Word>;
  readonly lists: ReadonlyMap<string, List>;
  readonly conditions: ReadonlyMap<string, TextCondition>;
  readonly localTexts: ReadonlyMap<string, LocalText>;
}

/** The names of a language, as its content lists them. */
export interface LanguageParts {
  /** All words that name facts, where not given. */
  readonly words?: readonly Word[];
  readonly lists: readonly List[];
  readonly conditions: readonly TextCondition[];
  readonly localTexts: readonly LocalText[];
}

/** A list that sentences may go through. `entries` is a blank where the list itself has to be asked for. */
export interface List {
  readonly name: string;
  /** The names that may be used inside, besides 序 and, where `hasAmount`, 此项. */
  readonly locals: readonly string[];
  readonly hasAmount: boolean;
  /** Whether 此项 has a budget. */
  readonly hasBudget: boolean;
  readonly entries: (context: DraftContext) => readonly ListEntry[] | Segment;
}

/** One entry of a list: what 此项 is, and the texts of its own names. */
export interface ListEntry {
  readonly subject: Subject | null;
  readonly names: Readonly<Record<string, readonly Segment[]>>;
}

/** Something that holds of a report or not, and is no amount, text or list. */
export interface TextCondition {
  readonly name: string;
  readonly holds: (context: DraftContext) => boolean;
}

/** A word that is no fact and follows from the report: how the text calls whom it speaks of. */
export interface LocalText {
  readonly name: string;
  readonly text: (context: DraftContext) => string;
}

/** Everything that rendering a template needs. */
export interface DraftContext extends WordingContext {
  readonly language: Language;
  readonly report: ReportModel;
  readonly supplement: Supplement;
  readonly template: Template;
  /** The text of the sections rendered so far, in which the terms to be explained are looked for. */
  readonly written: () => string;
}

/** A language whose names can be looked up. */
export function languageOf({ words = WORDS, lists, conditions, localTexts }: LanguageParts): Language {
  return {
    words: byName(words),
    lists: byName(lists),
    conditions: byName(conditions),
    localTexts: byName(localTexts),
  };
}

function byName<Item extends { readonly name: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}
