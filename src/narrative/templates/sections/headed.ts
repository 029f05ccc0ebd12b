import type { TemplateSection } from '../../../language';

/** The same section under the heading that a province gives it. */
export function headed(heading: string, section: TemplateSection): TemplateSection {
  return { ...section, heading };
}

/** A section that the unit writes itself. */
export function written(id: string, heading: string): TemplateSection {
  return { id, heading, paragraphs: [{ text: `{填：${heading}}。` }] };
}

/** A section a level further in, where no heading may stand below it: its sentences follow one another. */
export function flattened({ id, heading, sections = [] }: TemplateSection): TemplateSection {
  return { id, heading, paragraphs: sections.flatMap(({ paragraphs = [] }) => paragraphs) };
}
