import type { Comparison, Passage, Section, SectionKind, Statement, TextFigure, Watch } from '../../model';
import type { CodeNames } from '../names/codes';
import { PassageReader } from './passage-reader';
import type { PlacedFigure } from './tokens';

/** What a text says of its figures, and what it compares in words alone. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
}

/** A text of which sections and figures are known. */
export interface StatementsInput {
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly figures: readonly TextFigure[];
  /** The figures of each passage, placed in its text. */
  readonly placed: readonly (readonly PlacedFigure[])[];
  readonly names: CodeNames;
  readonly year: number | null;
  readonly watch: Watch;
}

/** What the text says of each figure; a statement for each figure that stands in a sentence. */
export function readStatements(input: StatementsInput): Statements {
  const { passages, sections, figures, placed, names, year, watch } = input;
  const reader = new PassageReader(figures, names, year);
  passages.forEach((passage, at) => {
    watch();
    if (passage.role === 'tableCell' || passage.role === 'contents' || passage.isHeading) return;
    const { section } = passage;
    const title = sections[section]?.title ?? '';
    reader.read({ passage, at, figures: placed[at] ?? [], kinds: kindsOf(sections, section), title });
  });
  return { statements: reader.statements, comparisons: reader.comparisons };
}

/** The kinds of a section and of those around it, the nearest first. */
export function kindsOf(sections: readonly Section[], from: number): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (let at: number | null = from; at !== null; at = sections[at]?.parent ?? null) {
    const kind = sections[at]?.kind ?? null;
    if (kind !== null) kinds.push(kind);
  }
  return kinds;
}
