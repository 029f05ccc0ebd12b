import type { ParagraphRole, TextDocument, TextParagraph } from '../../model';
import { CONTENTS_LEADERS, CONTENTS_TITLE, TABLE_LINE } from '../words';
import { cellLines } from './cell-lines';
import { evenCharacters, type EvenText, type Stretch } from './characters';
import { isBroken, pageWidth, widthOf, type Line } from './lines';

/** Lines read as one, before anything is known of headings. */
export interface EvenPassage extends EvenText {
  readonly role: ParagraphRole;
  /** The first of its paragraphs: its automatic number and level are the passage's. */
  readonly first: TextParagraph;
}

/** All words of a text in passages: lines that a page broke are joined, everything is even, blank lines are gone. */
export function evenPassages(document: TextDocument): readonly EvenPassage[] {
  const { plain } = document;
  const single = document.paragraphs.map(({ span }) => evenCharacters(plain, [span]));
  const cells = new Set([...cellLines(single.map(({ text }) => text)), ...linesOfTables(document)]);
  const paragraphs = document.paragraphs.map((each, at) =>
    cells.has(at) && each.role === 'body' ? { ...each, role: 'tableCell' as const } : each,
  );
  const lines = paragraphs.map(({ span }, at): Line => {
    const next = paragraphs[at + 1];
    const text = single[at]?.text ?? '';
    // The origin counts unseen blanks too, so the width is that of the words as they were printed.
    const touchesNext = next !== undefined && !/\n\s*\n/.test(plain.slice(span.end - 1, next.span.start + 1));
    return { text, width: widthOf(plain.slice(span.start, span.end).trim()), touchesNext };
  });
  const page = pageWidth(lines.filter((_, at) => isBody(paragraphs[at])));
  return withContents(group({ plain, paragraphs }, lines, page, single));
}

/** Where a text without a format has rows of its tables, by paragraph. */
function linesOfTables({ tables }: TextDocument): readonly number[] {
  return (tables?.sheets ?? []).flatMap(({ paragraphs }) => [...(paragraphs?.values() ?? [])]);
}

/** Lines of headings, cells and contents are whole as they are. */
function isBody(paragraph: TextParagraph | undefined): boolean {
  return paragraph?.role === 'body';
}

/**
 * Lines put together until one ends its paragraph. A line with a number of its own never goes on from the one before;
 * one that stands alone was made even already.
 */
function group(
  { plain, paragraphs }: Pick<TextDocument, 'plain' | 'paragraphs'>,
  lines: readonly Line[],
  page: number | null,
  single: readonly EvenText[],
): EvenPassage[] {
  const passages: EvenPassage[] = [];
  let stretches: Stretch[] = [];
  let first: TextParagraph | undefined;
  paragraphs.forEach((paragraph, at) => {
    first ??= paragraph;
    stretches.push(paragraph.span);
    const [line, next, following] = [lines[at], lines[at + 1], paragraphs[at + 1]];
    const goesOn = line && next && isBody(paragraph) && isBody(following) && following?.number === null;
    if (goesOn && isBroken(line, next, page)) return;
    const alone = stretches.length === 1 ? single[at] : undefined;
    const even = alone ?? evenCharacters(plain, stretches);
    if (even.text !== '')
      passages.push({ ...even, role: TABLE_LINE.test(even.text) ? 'tableCell' : first.role, first });
    stretches = [];
    first = undefined;
  });
  return passages;
}

/** Lines of a list of contents, where the format does not mark them: they stand again below as headings. */
function withContents(passages: readonly EvenPassage[]): readonly EvenPassage[] {
  const start = passages.findIndex(({ text }) => CONTENTS_TITLE.test(text));
  const later = new Set(passages.slice(start + 1).map(({ text }) => text));
  const again = new Map<string, number>();
  for (const { text } of passages.slice(start + 1)) again.set(text, (again.get(text) ?? 0) + 1);
  let within = start >= 0;
  return passages.map((passage, at) => {
    if (passage.role !== 'body') return passage;
    if (CONTENTS_LEADERS.test(passage.text)) return { ...passage, role: 'contents' };
    if (!within || at <= start) return passage;
    const title = passage.text.replace(/\d{1,3}$/, '');
    const isEntry = title === passage.text ? (again.get(title) ?? 0) > 1 : later.has(title);
    const seen = passages.slice(start + 1, at).some(({ text }) => text === title || text.startsWith(title));
    within = isEntry && !seen;
    return within ? { ...passage, role: 'contents' } : passage;
  });
}
