import type { TextDocument, TextRemark } from '../../../model';
import { DocumentFault } from '../../fault';
import { openPackage, readPart, type Package } from '../../package/package';
import { bookmarksIn } from './anchors';
import { readNumbering } from './numbering/definitions';
import { isNumbered, numberParagraphs } from './numbering/number-paragraphs';
import { tableSheets } from '../../text-tables/table-sheets';
import { documentParts, relatedPart, type DocumentParts } from './parts';
import type { Places } from './places';
import { joinStories, type PartStory } from './join-stories';
import { BODY, type StoryContext } from './reader';
import { readStories } from './read-stories';
import type { NoteReference, Story, StoryParagraph } from './story';
import { readStyles } from './styles';
import { textTables } from './tables';

/** A document as plain data, and where everything that it says stands in the package it was read from. */
export interface ReadDocx {
  readonly text: TextDocument;
  readonly places: Places;
  readonly pack: Package;
  readonly parts: DocumentParts;
}

/**
 * Reads a .docx as it reads with all tracked changes accepted.
 * @param name the file's name, kept in the text
 * @throws DocumentFault
 */
export function readDocx(name: string, bytes: Uint8Array): ReadDocx {
  const pack = openPackage(bytes);
  const parts = documentParts(pack);
  const remarks = new Set<TextRemark>();
  const styles = readStyles(relatedPart(pack, parts, 'styles'));
  const context: StoryContext = { styles, remarks };
  const main = readPart(pack, parts.main);
  const body = readStories(main, context).get(BODY);
  if (body === undefined) throw new DocumentFault('notADocument', 'no body');
  const numberOf = numberingOf(pack, parts, context, body);
  const { plain, lines, lineOf, pieces, paragraphs } = joinStories({
    body: { part: parts.main, story: body },
    noteOf: notesOf(pack, parts, context),
    styles,
    numberOf,
  });
  const isContents = (paragraph: StoryParagraph): boolean => lines[lineOf.get(paragraph) ?? -1]?.role === 'contents';
  const text: TextDocument = {
    name,
    format: 'docx',
    plain,
    paragraphs: lines,
    tables: tableSheets(
      name,
      textTables(body, { numberOf, isContents, lineOf: (paragraph) => lineOf.get(paragraph) }),
      pack.allowance,
    ),
    remarks: [...remarks],
    anchors: bookmarksIn(main, parts.main, pieces),
  };
  return { text, places: { pieces, paragraphs }, pack, parts };
}

/** The numbers of the body. Lists in boxes and notes go on from who knows where, so these have none for sure. */
function numberingOf(
  pack: Package,
  parts: DocumentParts,
  { styles, remarks }: StoryContext,
  body: Story,
): (paragraph: StoryParagraph) => string | null {
  const lists = readNumbering(relatedPart(pack, parts, 'numbering'), styles);
  const numbers = numberParagraphs(body.paragraphs, lists, styles);
  return (paragraph) => {
    const known = numbers.get(paragraph);
    const number = known === undefined && isNumbered(paragraph, lists, styles) ? 'unsure' : (known ?? null);
    if (number === 'unsure') remarks.add('unreadNumbers');
    return typeof number === 'object' ? (number?.text ?? null) : null;
  };
}

/** The notes that a document refers to; their parts are read with the first of them. */
function notesOf(
  pack: Package,
  parts: DocumentParts,
  context: StoryContext,
): (reference: NoteReference) => PartStory | undefined {
  const read = new Map<string, ReadonlyMap<string, Story>>();
  return ({ kind, id }) => {
    const part = parts.others.get(`${kind}s`);
    if (part === undefined) return undefined;
    const stories = read.get(part) ?? readStories(readPart(pack, part), context);
    read.set(part, stories);
    const story = stories.get(id);
    return story && { part, story };
  };
}
