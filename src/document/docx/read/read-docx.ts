import type { TextDocument, TextRemark } from '../../../model';
import { DocumentFault } from '../../fault';
import { openPackage, readPart, type Package } from '../../package/package';
import { documentParts, relatedPart, type DocumentParts } from './parts';
import type { Places } from './places';
import { joinStories, type PartStory } from './join-stories';
import { BODY, type StoryContext } from './reader';
import { readStories } from './read-stories';
import type { NoteReference, Story } from './story';
import { readStyles } from './styles';

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
  const context: StoryContext = { styles, allowance: pack.allowance, remarks };
  const body = readStories(readPart(pack, parts.main), context).get(BODY);
  if (body === undefined) throw new DocumentFault('notADocument', 'no body');
  const { plain, lines, pieces, paragraphs } = joinStories({
    body: { part: parts.main, story: body },
    noteOf: notesOf(pack, parts, context),
    styles,
    numberOf: () => null,
  });
  const text: TextDocument = {
    name,
    format: 'docx',
    plain,
    paragraphs: lines,
    tables: null,
    remarks: [...remarks],
  };
  return { text, places: { pieces, paragraphs }, pack, parts };
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
