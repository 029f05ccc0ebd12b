import { DocumentFault } from '../../../fault';
import { attributeNamed, localName, maybeAttribute, maybeChild, type XmlElement } from '../../../package/xml';
import {
  BODY,
  countOne,
  DONE,
  newTextFlow,
  passOver,
  readProperties,
  type TextFlow,
  type Handler,
  type Leave,
  type Reader,
} from '../reader';
import { OPEN, type StoryParagraph } from '../story';
import { numberIn } from '../styles';

/** The body, the notes, paragraphs, and the boxes of text that are anchored in them. */
export const BLOCK_HANDLERS: Readonly<Record<string, Handler>> = {
  body: (reader) => openStory(reader, BODY),
  footnote: openNote,
  endnote: openNote,
  p: openParagraph,
  pPr: readParagraphProperties,
  txbxContent: openBox,
  sectPr: passOver,
  altChunk: refuse,
  subDoc: refuse,
};

/** Its text stands in another file or format, and would be missing without a word. */
function refuse(): never {
  throw new DocumentFault('embedded');
}

/** A story begins: the body, or one note. What was carried over by a deleted mark is settled where it ends. */
function openStory(reader: Reader, key: string): Leave {
  const story = { paragraphs: [], tables: [] };
  reader.story = story;
  reader.flow = newTextFlow(story.paragraphs);
  reader.stories.set(key, story);
  return () => settle(reader.flow);
}

/** Notes with a type are the lines that part notes from the text. */
function openNote(reader: Reader): Leave | typeof DONE {
  const type = attributeNamed(reader.tags, 'type') ?? 'normal';
  const id = attributeNamed(reader.tags, 'id');
  return type !== 'normal' || id === undefined ? passOver(reader) : openStory(reader, id);
}

/** A box has its own paragraphs; those around it go on behind it. */
function openBox(reader: Reader): Leave {
  const outer = reader.flow;
  reader.flow = newTextFlow(outer.paragraph?.boxes ?? outer.paragraphs);
  reader.remarks.add('textBoxes');
  return () => {
    settle(reader.flow);
    reader.flow = outer;
  };
}

/** A paragraph whose mark was deleted takes up the next one: with the change accepted the two are one. */
function openParagraph(reader: Reader): Leave {
  // A paragraph in a paragraph is against the rules; as a box of it no text is lost.
  const closeBox = reader.flow.paragraph === null ? null : openBox(reader);
  const { flow, tags } = reader;
  flow.paragraph = flow.carried ?? newParagraph(reader, tags.at);
  flow.carried = null;
  flow.markIsDeleted = false;
  return () => {
    closeParagraph(flow, tags.textEnd);
    closeBox?.();
  };
}

/**
 * A paragraph of which only its opening tag was read. Whether it stands in a table of contents is known from the
 * controls around it.
 */
function newParagraph(reader: Reader, contentStart: number): StoryParagraph {
  const { flow, controls } = reader;
  countOne(reader);
  return {
    pieces: [],
    notes: [],
    boxes: [],
    cell: flow.cell,
    style: null,
    numbering: null,
    outline: null,
    isContents: controls.some(({ isContents }) => isContents),
    contentsFields: new Set(),
    tagStart: reader.tags.textEnd,
    tagEnd: contentStart,
    contentStart,
    contentEnd: OPEN,
  };
}

/** A paragraph is given out here, or carried on where its mark was deleted. */
function closeParagraph(flow: TextFlow, end: number): void {
  const { paragraph, fields } = flow;
  // No instruction goes on in the next paragraph: such a field was never finished.
  while (fields[fields.length - 1]?.phase === 'instruction') fields.pop();
  flow.paragraph = null;
  if (paragraph === null) return;
  paragraph.contentEnd = end;
  if (flow.markIsDeleted) flow.carried = paragraph;
  else emit(flow, paragraph);
}

/** A deleted mark has nothing to join its paragraph to at the end of a cell, or before a table. */
export function settle(flow: TextFlow): void {
  if (flow.carried !== null) emit(flow, flow.carried);
  flow.carried = null;
}

/** To the story, and to its cell, which needs its paragraphs for its own text. */
function emit(flow: TextFlow, paragraph: StoryParagraph): void {
  flow.paragraphs.push(paragraph);
  flow.cell?.paragraphs.push(paragraph);
}

/** Of paragraphs that became one, the last has the say. */
function readParagraphProperties(reader: Reader): typeof DONE {
  const { tags, flow, remarks } = reader;
  const properties = readProperties(reader);
  const { paragraph } = flow;
  if (paragraph === null) return DONE;
  if (paragraph.pieces.length === 0 && paragraph.boxes.length === 0) paragraph.contentStart = tags.at;
  paragraph.style = valueOf(properties, 'pStyle') ?? null;
  paragraph.outline = outlineOf(valueOf(properties, 'outlineLvl'));
  paragraph.numbering = numberingOf(maybeChild(properties, 'numPr'));
  const mark = maybeChild(properties, 'rPr')?.children.map(({ name }) => localName(name)) ?? [];
  flow.markIsDeleted = mark.includes('del') || mark.includes('moveFrom');
  if (flow.markIsDeleted || mark.includes('ins') || mark.includes('moveTo')) remarks.add('trackedChanges');
  return DONE;
}

/** The `w:val` of a child; undefined where either is not there. */
function valueOf(parent: XmlElement, local: string): string | undefined {
  const child = maybeChild(parent, local);
  return child && maybeAttribute(child, 'val');
}

/** 9 says that it is text and no heading. */
function outlineOf(value: string | undefined): number | null {
  const level = numberIn(value);
  if (level === null) return null;
  return level > 8 ? 0 : level + 1;
}

/**
 * The number that a paragraph asks for itself. Null where it says nothing; list 0 is told as it stands, since it takes
 * away what the style asks for.
 */
function numberingOf(properties: XmlElement | undefined): StoryParagraph['numbering'] {
  if (properties === undefined) return null;
  return { num: valueOf(properties, 'numId') ?? null, level: numberIn(valueOf(properties, 'ilvl')) };
}
