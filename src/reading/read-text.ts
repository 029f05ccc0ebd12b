import { UNWATCHED, type FactTable, type ReadText, type TextDocument, type Watch } from '../model';
import { wordOf, wordsAt } from '../facts';
import { maybeYear } from '../standards';
import { evenPassages } from './evening/passages';
import { lexFigures } from './figures/lex';
import { codeNamesOf } from './names/codes';
import { textOutline } from './sections/sections';
import { readStatements } from './statements/read-statements';
import type { PlacedFigure } from './statements/tokens';
import { yearOf } from './year';

/** What stands in a text before any of its figures is read: passages, sections, and the year that they name most. */
export type ReadOutline = Pick<ReadText, 'year' | 'passages' | 'sections'>;

/** The outline of a text, for those who ask nothing of its figures. */
export function readOutline(document: TextDocument): ReadOutline {
  const { passages, sections } = textOutline(evenPassages(document), document.plain.length);
  return { year: yearOf(passages, sections), passages, sections };
}

/**
 * Reads a text: its words made even, its sections by their headings, every figure, and what is said of it. `facts`
 * are those of the open books, whose names of codes it then knows; null without books.
 */
export function readText(document: TextDocument, facts: FactTable | null = null, watch: Watch = UNWATCHED): ReadText {
  const outline = readOutline(document);
  const { passages, sections } = outline;
  const told = facts ? maybeYear(wordsAt(facts, wordOf('年度').fact) ?? '') : null;
  const year = outline.year ?? told;
  let count = 0;
  const lexed = passages.map((passage, at) => {
    watch();
    return passage.role === 'contents' || passage.isHeading ? [] : lexFigures(passage, at);
  });
  const figures = lexed.flatMap((each) => each.map(({ figure }) => figure));
  const placed = lexed.map((each) => each.map(({ start, end }): PlacedFigure => ({ index: count++, start, end })));
  const names = codeNamesOf(facts);
  return {
    year,
    passages,
    sections,
    figures,
    ...readStatements({ passages, sections, figures, placed, names, year, watch }),
  };
}
