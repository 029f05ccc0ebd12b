import type { ReadText, RecognisedTable, SectionKind } from '../../model';

/** What a unit published, read. */
export interface Material {
  /** The tables of the accounts that were recognised. */
  readonly tables: readonly RecognisedTable[];
  /** Those that the form of the place and year has, and whether they are there or lawfully absent. */
  readonly formTables: readonly { readonly title: string; readonly isThere: boolean }[];
  readonly texts: readonly ReadText[];
  /** Every page could be read: what was not found is not there. */
  readonly isWhole: boolean;
  /** The sections of the place's and year's form. */
  readonly form: readonly FormSection[];
}

export interface FormSection {
  readonly title: string;
  readonly kind: SectionKind;
}

/** What the texts say of the unit's accounts, and under which headings. */
export interface ToldMaterial {
  readonly words: string;
  readonly kinds: ReadonlySet<SectionKind>;
}

/** Parts that explain words or judge work: what they mention has not been told there. */
const ASIDE: readonly SectionKind[] = ['glossary', 'evaluation', 'annex'];

export function materialTold(texts: readonly ReadText[]): ToldMaterial {
  const kinds = new Set<SectionKind>();
  const words = texts.flatMap(({ passages, sections }) => {
    const used = new Set(passages.filter(({ role }) => role !== 'contents').map(({ section }) => section));
    sections.forEach(({ kind }, at) => {
      if (kind !== null && used.has(at)) kinds.add(kind);
    });
    const aside = sections.map((_, at) => isAside(sections, at));
    return passages.flatMap(({ text, role, section }) =>
      role === 'contents' || role === 'tableCell' || aside[section] === true ? [] : [text],
    );
  });
  return { words: words.join('\n'), kinds };
}

function isAside(sections: ReadText['sections'], section: number): boolean {
  for (let at = sections[section]; at !== undefined; at = at.parent === null ? undefined : sections[at.parent]) {
    if (at.kind !== null && ASIDE.includes(at.kind)) return true;
  }
  return false;
}
