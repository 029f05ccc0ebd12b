import type { FactTable, ReadText, TextDocument } from '../model';
import { wordOf, wordsAt } from '../facts';
import { maybeYear } from '../standards';
import { evenPassages } from './evening/passages';
import { lexFigures } from './figures/lex';
import { outlineOf } from './sections/sections';
import { yearOf } from './year';

/**
 * Reads a text: its words made even, its sections by their headings, every figure, and what is said of it. `facts`
 * are those of the open books, by which statements are told apart that words alone leave open; null without books.
 */
export function readText(document: TextDocument, facts: FactTable | null = null): ReadText {
  const even = evenPassages(document);
  const { passages, sections } = outlineOf(even, document.plain.length);
  const figures = passages.flatMap((passage, at) =>
    passage.role === 'contents' || passage.isHeading ? [] : lexFigures(passage, at).map(({ figure }) => figure),
  );
  const year = yearOf(passages, sections) ?? (facts && maybeYear(wordsAt(facts, wordOf('年度').fact) ?? ''));
  return { year, passages, sections, figures, statements: [] };
}
