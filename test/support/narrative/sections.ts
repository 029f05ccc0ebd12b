import type { Draft } from '../../../src/model';

/** The paragraphs of a section as plain lines. */
export function linesOf(draft: Draft, id: string): readonly string[] {
  const section = draft.sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section ${id}; there are ${draft.sections.map((each) => each.id).join(', ')}`);
  return section.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

export function headings(draft: Draft, level?: number): readonly string[] {
  return draft.sections
    .filter((section) => level === undefined || section.level === level)
    .map(({ heading }) => heading);
}
