import type { ParagraphRole, TextParagraph } from '../../../model';
import { isClosed, type PlacedParagraph, type PlacedPiece, type Places } from './places';
import type { NoteReference, Story, StoryParagraph } from './story';
import type { Styles } from './styles';

/** A story with the path of its part. */
export interface PartStory {
  readonly part: string;
  readonly story: Story;
}

/** The paragraphs of a document as one text, a line each, with their places. */
export interface JoinedText extends Places {
  readonly plain: string;
  readonly lines: readonly TextParagraph[];
  /** The place of each paragraph of the stories in the text. */
  readonly lineOf: ReadonlyMap<StoryParagraph, number>;
}

/** What the lines are made of: the body, its notes, and what styles and numbering say. */
export interface JoinedSources {
  readonly body: PartStory;
  readonly noteOf: (reference: NoteReference) => PartStory | undefined;
  readonly styles: Styles;
  readonly numberOf: (paragraph: StoryParagraph) => string | null;
}

/** A paragraph as a line of the text, with the part that holds it. */
interface Line {
  readonly paragraph: StoryParagraph;
  readonly part: string;
  readonly role: ParagraphRole;
  readonly anchor: StoryParagraph | null;
}

/** Puts the text together: boxes and notes are lines behind the paragraph that they belong to. */
export function joinStories(sources: JoinedSources): JoinedText {
  const lines = linesOf(sources);
  const lineOf = new Map(lines.map(({ paragraph }, index) => [paragraph, index]));
  const pieces: PlacedPiece[] = [];
  const texts: string[] = [];
  const paragraphs: TextParagraph[] = [];
  const places: PlacedParagraph[] = [];
  let at = 0;
  for (const [index, { paragraph, part, role, anchor }] of lines.entries()) {
    const start = at;
    for (const { kind, text, from, to, inSection, run, child, whole, hold, insertion } of paragraph.pieces) {
      const piece = { kind, text, from, to, inSection, run, child, whole, hold, insertion };
      pieces.push({ ...piece, start: at, part, paragraph: index });
      at += text.length;
    }
    texts.push(paragraphText(paragraph), '\n');
    const number = sources.numberOf(paragraph);
    paragraphs.push({ span: { start, end: at }, role, number, level: levelOf(paragraph, sources.styles) });
    const content = { start: paragraph.contentStart, end: paragraph.contentEnd };
    places.push({ part, content, anchor: anchor && (lineOf.get(anchor) ?? null), source: paragraph });
    at += 1;
  }
  return { plain: texts.join(''), lines: paragraphs, lineOf, pieces, paragraphs: places };
}

/** What a paragraph says, without its number. */
export function paragraphText({ pieces }: StoryParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

/**
 * Boxes and notes come behind the paragraph that they hang on, since in its middle they would tear its sentence apart.
 */
function linesOf(sources: JoinedSources): readonly Line[] {
  const { body, styles } = sources;
  const lines: Line[] = [];
  for (const paragraph of body.story.paragraphs) {
    lines.push({ paragraph, part: body.part, role: roleOf(paragraph, styles), anchor: null });
    const behind = [paragraph];
    // Boxes stand in boxes, but notes of notes there are none.
    for (let owner = behind.pop(); owner; owner = behind.pop()) {
      const role = owner === paragraph ? null : 'textBox';
      if (role !== null) lines.push({ paragraph: owner, part: body.part, role, anchor: paragraph });
      lines.push(...owner.notes.flatMap((note) => noteLines(sources, note, paragraph)));
      behind.push(...[...owner.boxes].reverse());
    }
  }
  return lines;
}

/** The paragraphs of a note; none where the document refers to one that it does not have. */
function noteLines({ noteOf }: JoinedSources, reference: NoteReference, anchor: StoryParagraph): readonly Line[] {
  const note = noteOf(reference);
  if (note === undefined) return [];
  return note.story.paragraphs.map((paragraph) => ({ paragraph, part: note.part, role: 'note', anchor }));
}

/**
 * A cell's paragraph is that first of all. Contents are known by a control, by a field that was ended, or by their
 * style; a field that never ends would make all that follows contents.
 */
function roleOf(paragraph: StoryParagraph, styles: Styles): ParagraphRole {
  if (paragraph.cell !== null) return 'tableCell';
  const { style, isContents, contentsFields } = paragraph;
  return isContents || [...contentsFields].some(isClosed) || styles.paragraph(style).isContents ? 'contents' : 'body';
}

/** What the paragraph says itself comes before its style; 0 says that it is no heading. */
function levelOf({ outline, style }: StoryParagraph, styles: Styles): number | null {
  if (outline !== null) return outline === 0 ? null : outline;
  return styles.paragraph(style).level;
}
