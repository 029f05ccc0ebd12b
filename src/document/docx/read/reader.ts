import type { TextRemark } from '../../../model';
import { DocumentFault } from '../../fault';
import { scanXml, skipRest, type Tags, type XmlElement } from '../../package/xml';
import type { Field } from './fields';
import type { Names } from './names';
import type { OpenInsertion, XmlRun, Story, StoryCell, StoryParagraph, StoryRow, StoryTable } from './story';
import type { Styles } from './styles';

/** What a reader is told of the document besides the part that it reads. */
export interface StoryContext {
  readonly styles: Styles;
  /** What was met, added to by the reader. */
  readonly remarks: Set<TextRemark>;
}

/** A row or cell while it is read. */
export interface OpenRow extends StoryRow {
  skippedColumns: number;
  readonly cells: StoryCell[];
}

/** A cell of which not all is known yet. */
export interface OpenCell extends StoryCell {
  columnSpan: number;
  mergesUp: boolean;
  readonly paragraphs: StoryParagraph[];
}

/** A table that is still growing. */
export interface OpenTable extends StoryTable {
  paragraphsBehind: number;
  readonly rows: StoryRow[];
}

/** Where paragraphs go that are met: the body, a note, or a text box. */
export interface TextFlow {
  readonly paragraphs: StoryParagraph[];
  /** The paragraph that is open, and the one before it where its mark was deleted: they are one. */
  paragraph: StoryParagraph | null;
  carried: StoryParagraph | null;
  markIsDeleted: boolean;
  /** Runs that are open; a word with its reading has runs in a run. */
  readonly runs: OpenRun[];
  readonly fields: Field[];
  readonly tables: OpenTable[];
  row: OpenRow | null;
  cell: OpenCell | null;
}

/** A run of which the end is not known yet. */
export interface OpenRun extends XmlRun {
  isHidden: boolean;
  /** Fields that end in it. */
  readonly ending: Field[];
}

/** A content control while it is read. */
export interface Control {
  isPlaceholder: boolean;
  isContents: boolean;
  /** Its text is bound to data of the package, or locked. */
  isHeld: boolean;
}

/** A part on the way through it. Nothing in it calls itself: elements may be nested as deeply as they like. */
export interface Reader extends StoryContext {
  readonly tags: Tags;
  readonly names: Names;
  /** What is done at the end of each element that it went into, outermost first. */
  readonly leaving: Leave[];
  readonly stories: Map<string, Story>;
  story: Story & { readonly paragraphs: StoryParagraph[]; readonly tables: StoryTable[] };
  flow: TextFlow;
  readonly controls: Control[];
  /** Whether a version was taken already, for each choice of versions that is open. */
  readonly choices: { isTaken: boolean }[];
  /** Fields that are one element, its instruction an attribute. */
  readonly simpleFields: Field[];
  /** Tracked insertions that are open, innermost last. */
  readonly insertions: OpenInsertion[];
  /** Properties by how they are written: the paragraphs and cells of a document have few different ones. */
  readonly properties: Map<string, XmlElement>;
  /** Paragraphs, cells, pieces of text and the like that it made so far. */
  made: number;
}

/** What is to be done where an element ends; null for nothing. */
export type Leave = (() => void) | null;

/** What a handler gives back that has read its element to the end already. */
export const DONE = 'done';

/** Goes into an element, or reads all of it. */
export type Handler = (reader: Reader) => Leave | typeof DONE;

/** The key of the story of a part that has only one. */
export const BODY = 'body';

/** More things than any text consists of; each takes room. */
const MOST_MADE = 500_000;
/** A document of fields within fields asks at each piece of text what all of them say. */
const MOST_FIELDS = 50;
/** Properties that are written alike are few; others need not be remembered. */
const MOST_KNOWN = 1000;

/** Nothing is open yet. */
export function newTextFlow(paragraphs: StoryParagraph[]): TextFlow {
  return {
    paragraphs,
    paragraph: null,
    carried: null,
    markIsDeleted: false,
    runs: [],
    fields: [],
    tables: [],
    row: null,
    cell: null,
  };
}

/** Passes over the element that was just entered. */
export function passOver({ tags }: Reader): typeof DONE {
  skipRest(tags);
  return DONE;
}

/** Reads an element of properties, and passes over it. */
export function readProperties({ tags, properties }: Reader): XmlElement {
  const start = tags.textEnd;
  skipRest(tags);
  const xml = tags.xml.slice(start, tags.at);
  const known = properties.get(xml) ?? scanXml(xml);
  if (properties.size < MOST_KNOWN) properties.set(xml, known);
  return known;
}

/** Counts a thing that is kept. @throws DocumentFault tooLarge */
export function countOne(reader: Reader): void {
  reader.made += 1;
  if (reader.made > MOST_MADE) throw new DocumentFault('tooLarge', `more than ${MOST_MADE} things`);
}

/** Adds a field to those that are open. @throws DocumentFault damaged */
export function beginField(fields: Field[], field: Field): void {
  if (fields.length >= MOST_FIELDS) throw new DocumentFault('damaged', 'too many fields within fields');
  fields.push(field);
}
