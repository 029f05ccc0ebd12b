import type { Draft, DraftSection, FactId, Paragraph, SectionKind } from '../model';
import { kindOfTitle, leadingNumber } from '../reading';
import type { NewPiece } from './canvas';

/** What our own drafting makes of the books: new sections are proposed in its words, never in words made up here. */
export interface RevisionDrafts {
  readonly fresh: Draft;
  /** Of the book that the text was written by, by the same template; null where none is at hand. */
  readonly old: Draft | null;
}

/** A paragraph of a draft, as it is put into a text. */
export interface DraftedParagraph {
  readonly text: string;
  readonly pieces: readonly NewPiece[];
}

/** A section of a draft as it is looked for in a text: by what it tells, under whatever heading. */
export interface DraftedSection {
  readonly level: DraftSection['level'];
  readonly kind: SectionKind | null;
  /** With its number: “八、”. */
  readonly heading: string;
  readonly paragraphs: readonly DraftedParagraph[];
  /** What its figures tell. */
  readonly facts: ReadonlySet<FactId | string>;
}

/** The sections of the drafts, as all that revises sections looks at them. */
export interface DraftedSections {
  readonly fresh: readonly DraftedSection[];
  readonly old: readonly DraftedSection[] | null;
  /** The template of this year's draft is a guess, so that its outline asks for nothing. */
  readonly asksTemplate: boolean;
}

/** The sections of both drafts. */
export function sectionsOf({ fresh, old }: RevisionDrafts): DraftedSections {
  return {
    fresh: draftedSections(fresh),
    old: old && draftedSections(old),
    asksTemplate: fresh.asksTemplate,
  };
}

/** The sections of a draft in its order. */
function draftedSections({ sections }: Draft): readonly DraftedSection[] {
  const around: (SectionKind | null)[] = [];
  return sections.map(({ level, heading, paragraphs }) => {
    around.length = level - 1;
    const within = [...around].reverse().find((kind) => kind !== null) ?? null;
    const kind = kindOfTitle(heading.slice(leadingNumber(heading)?.length ?? 0), within);
    around.push(kind);
    const facts = paragraphs.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure?.fact ?? []));
    return { level, kind, heading, paragraphs: paragraphs.map(draftedParagraph), facts: new Set(facts) };
  });
}

/** Words and gaps apart, so that gaps can be marked in the document. */
function draftedParagraph({ runs }: Paragraph): DraftedParagraph {
  const pieces = runs.map(({ text, blank }) => ({ text, isOpen: blank !== undefined }));
  return { text: pieces.map(({ text }) => text).join(''), pieces };
}
