import type { Span } from '../../../model';

/** Whose changes they are, and when they were made: in Word's way, the wall clock of the place with a Z behind it. */
export interface Reviser {
  readonly author: string;
  /** “2025-03-04T09:00:00Z”. */
  readonly date: string;
}

/** Words that stand otherwise; nothing is put in where `text` is empty, nothing taken out where the span is. */
export interface TextEdit {
  readonly kind: 'replace';
  readonly span: Span;
  /** Tabs and line breaks (\v) are made as such. */
  readonly text: string;
  /** What is put in is still to be filled in, and shown in yellow. */
  readonly isOpen?: boolean;
  /** The comment that stands there where the words must not be changed. */
  readonly instead: string;
}

/** A paragraph behind another one. Paragraphs are counted as the plain text has them. */
export interface ParagraphInsertion {
  readonly kind: 'insertParagraph';
  readonly behind: number;
  /** The paragraph that it looks like; that which it stands behind where none is named. */
  readonly like?: number;
  /** Its words, by whether they are still to be filled in. */
  readonly pieces: readonly { readonly text: string; readonly isOpen?: boolean }[];
  readonly instead: string;
}

/** A paragraph that goes; where nothing else would end what it stands in, an empty one stays. */
export interface ParagraphDeletion {
  readonly kind: 'deleteParagraph';
  readonly paragraph: number;
  readonly instead: string;
}

/** A row behind the one that a paragraph stands in, made like another row of the same table. */
export interface RowInsertion {
  readonly kind: 'insertRow';
  /** A paragraph in the row that it stands behind, and one in the row that it looks like. */
  readonly behind: number;
  readonly like: number;
  /** What its cells say, from left to right. */
  readonly cells: readonly string[];
  /** The row that it looks like is one of headings: it is as wide, and nothing else of a heading is taken over. */
  readonly isBelowHeadings?: true;
  readonly instead: string;
}

/** The row that a paragraph stands in goes. */
export interface RowDeletion {
  readonly kind: 'deleteRow';
  readonly paragraph: number;
  readonly instead: string;
}

/** Paragraphs from `first` to `last` that go behind another one which stays where it is. */
export interface BlocksMove {
  readonly first: number;
  readonly last: number;
  readonly behind: number;
}

/**
 * Stretches that change their places: struck where they stand, and put in where they go with all that is asked for
 * within them done. Made as a whole, with the words that change with it, or not at all.
 */
export interface Reordering {
  readonly kind: 'reorder';
  /** What goes behind the same paragraph stands there in this order. */
  readonly moves: readonly BlocksMove[];
  readonly texts: readonly TextEdit[];
  /** What is said where it is done. */
  readonly comments: readonly Omit<CommentEdit, 'kind'>[];
  /** Where the comment stands if it cannot be done. */
  readonly span: Span;
  readonly instead: string;
}

/** Something said of words that stay as they are. */
export interface CommentEdit {
  readonly kind: 'comment';
  readonly span: Span;
  readonly text: string;
}

/** Changes that stay where they are. */
export type PlacedChange = TextEdit | ParagraphInsertion | ParagraphDeletion | RowInsertion | RowDeletion;
/** What tracked changes can do. */
export type Change = PlacedChange | Reordering;
/** All that can be done to a document. */
export type DocxEdit = Change | CommentEdit;

/**
 * Why words can only be commented on: the result of a field, a control that is locked or bound to data, one of several
 * versions of the same thing, what somebody else put in and nobody accepted yet, a text box, a note, a row whose cells
 * hang together with others, a stretch that cannot be moved since it holds more than words, or a document that is
 * protected.
 */
export type EditRefusal =
  'field' | 'control' | 'versions' | 'othersInsertion' | 'textBox' | 'note' | 'row' | 'stretch' | 'protected';

/** A change that was not made but commented on, by its place among the edits. */
export interface Refused {
  readonly edit: number;
  readonly why: EditRefusal;
}
