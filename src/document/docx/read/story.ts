import type { Piece } from './text-pieces';

/** Where something stands in the XML of a part: from its first sign to behind its last. */
export interface XmlPlace {
  start: number;
  end: number;
}

/**
 * A run of a paragraph in the XML. Its opening tag is `start`…`openEnd`, its properties `openEnd`…`contentStart`,
 * its closing tag `closeStart`…`end`.
 */
export interface XmlRun extends XmlPlace {
  readonly openEnd: number;
  contentStart: number;
  closeStart: number;
}

/** A child of a run that holds text or stands for a sign; `openEnd` is behind its opening tag. */
export interface RunChild extends XmlPlace {
  readonly openEnd: number;
}

/** Somebody's tracked insertion that is not accepted yet; its opening tag is `start`…`openEnd`. */
export interface OpenInsertion {
  readonly start: number;
  readonly openEnd: number;
  /** Whose it is; null where it does not say, or is a move. */
  readonly author: string | null;
}

/** What keeps a piece from being changed: a control whose text comes from elsewhere or is locked, one of several versions. */
export type Hold = 'control' | 'versions';

/**
 * A piece of a paragraph's text with the run that holds it. `whole` is what must not be cut into: a field with its
 * result, a word with its reading; its end is `OPEN` where the part never ends it.
 */
export interface RunPiece extends Piece {
  readonly run: XmlRun;
  readonly child: RunChild;
  readonly whole: XmlPlace | null;
  readonly hold: Hold | null;
  readonly insertion: OpenInsertion | null;
}

/** The end of a thing that was never ended. */
export const OPEN = -1;

/** The automatic number that a paragraph's own properties ask for. */
export interface NumberProperties {
  readonly num: string | null;
  readonly level: number | null;
}

/** A paragraph as its part has it, with tracked changes taken as accepted. */
export interface StoryParagraph {
  readonly pieces: RunPiece[];
  /** Notes that are referred to in it: kind and id. */
  readonly notes: NoteReference[];
  /** Paragraphs of text boxes that are anchored in it. */
  readonly boxes: StoryParagraph[];
  /** The cell of a table that it stands in. */
  readonly cell: StoryCell | null;
  style: string | null;
  numbering: NumberProperties | null;
  /** 1 for the topmost; 0 says body text; null where the paragraph says nothing itself. */
  outline: number | null;
  isContents: boolean;
  /** The fields it stands in that make contents; they count where their part ends them. */
  readonly contentsFields: Set<XmlPlace>;
  /** Its opening tag, or that of the first of several that became one. */
  readonly tagStart: number;
  readonly tagEnd: number;
  /** Where its content begins and ends in the XML: behind its properties, before its closing tag. */
  contentStart: number;
  contentEnd: number;
}

/** Where a paragraph refers to a note. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** A cell of a table: `mergesUp` hangs below the one above, whose text it does not show. */
export interface StoryCell {
  /** The row that it stands in; null where it stands in none. */
  readonly row: StoryRow | null;
  readonly columnSpan: number;
  readonly mergesUp: boolean;
  readonly paragraphs: readonly StoryParagraph[];
}

/** A row; `skippedColumns` are left out at its beginning. */
export interface StoryRow {
  /** In the XML: from its opening tag to behind its closing one. */
  readonly place: XmlPlace;
  readonly skippedColumns: number;
  readonly cells: readonly StoryCell[];
}

/** A table; `paragraphsBefore` and `paragraphsBehind` count the paragraphs of its part up to where it begins and ends. */
export interface StoryTable {
  readonly paragraphsBefore: number;
  readonly paragraphsBehind: number;
  /** The cell of another table that it stands in. */
  readonly cell: StoryCell | null;
  readonly rows: readonly StoryRow[];
}

/** What a part of a document says, or one of its notes. */
export interface Story {
  readonly paragraphs: readonly StoryParagraph[];
  readonly tables: readonly StoryTable[];
}
