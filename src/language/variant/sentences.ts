import type { Supplement } from '../../model';
import type { Template, TemplateSection } from '../template';
import { headingEntry, LEFT_OUT, orderEntry, paragraphEntry } from './entry-ids';

/** A sentence of a template as somebody changes it. */
export interface EditableSentence {
  /** Its entry in 助手资料. */
  readonly entry: string;
  /** The template's own wording; '' for a paragraph that it does not have. */
  readonly original: string;
  /** The unit's, else the template's. */
  readonly text: string;
  readonly isLeftOut: boolean;
  /** The list whose entries the paragraph goes through. */
  readonly each: string | null;
  /** The condition under which it is written. */
  readonly when: string | null;
}

export interface EditableSection {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly heading: EditableSentence;
  /** The last is an empty one, to be added. */
  readonly paragraphs: readonly EditableSentence[];
  /** The entry of the order in which it stands, and the template's headings of it and its neighbours. */
  readonly order: { readonly entry: string; readonly headings: readonly string[] };
  readonly isChanged: boolean;
}

/** Every section of a template with its sentences as they stand in 助手资料, in the order of the template. */
export function editableSections(template: Template, texts: Supplement['texts']): readonly EditableSection[] {
  return sectionsBelow(template.id, texts, '', template.parts, 1);
}

function sectionsBelow(
  template: string,
  texts: Supplement['texts'],
  parent: string,
  sections: readonly TemplateSection[],
  level: 1 | 2 | 3,
): readonly EditableSection[] {
  const entry = orderEntry(template, parent);
  const order = { entry, headings: orderedHeadings(sections, texts[entry]) };
  return sections.flatMap((section) => [
    editable(template, texts, section, level, order),
    ...(level < 3 ? sectionsBelow(template, texts, section.id, section.sections ?? [], level === 1 ? 2 : 3) : []),
  ]);
}

/** Headings in the unit's order; those that it does not name follow as the template has them. */
function orderedHeadings(sections: readonly TemplateSection[], order: string | undefined): readonly string[] {
  const headings = sections.map(({ heading }) => heading);
  const named = (order ?? '').split('\n').filter((line) => headings.includes(line));
  return [...new Set([...named, ...headings])];
}

/**
 * A section with its sentences. Added ones are counted on behind the template's, and one empty place is left to add the
 * next.
 */
function editable(
  template: string,
  texts: Supplement['texts'],
  section: TemplateSection,
  level: 1 | 2 | 3,
  order: EditableSection['order'],
): EditableSection {
  const sentence = (entry: string, original: string, each?: string, when?: string): EditableSentence => ({
    entry,
    original,
    text: texts[entry] ?? original,
    isLeftOut: texts[entry]?.trim() === LEFT_OUT,
    each: each ?? null,
    when: when ?? null,
  });
  const own = (section.paragraphs ?? []).map(({ text, each, when }, place) =>
    sentence(paragraphEntry(template, section.id, place), text, each, when),
  );
  const added: EditableSentence[] = [];
  for (let place = own.length; ; place += 1) {
    const entry = paragraphEntry(template, section.id, place);
    added.push(sentence(entry, ''));
    if (texts[entry] === undefined) break;
  }
  const heading = sentence(headingEntry(template, section.id), section.heading);
  const paragraphs = [...own, ...added];
  const isChanged = [heading, ...paragraphs].some(({ entry }) => texts[entry] !== undefined);
  return { id: section.id, level, heading, paragraphs, order, isChanged };
}
