import type { TemplateParagraph, TemplateSection } from '../../../language';

/** How a sentence numbers itself: “1、”, “1.” or the place of a list's entry. */
const ARABIC_MARK = /^(\d|\{序\})[、.]/;

/** A sentence under a mark “1.”, where its own is a level further down: （1）. */
export function belowArabic(paragraph: TemplateParagraph): TemplateParagraph {
  return { ...paragraph, text: paragraph.text.replace(ARABIC_MARK, '（$1）') };
}

/** Parts of an outline whose third headings are “1.”: what is numbered below these is （1）. */
export function withInnerMarks(parts: readonly TemplateSection[]): readonly TemplateSection[] {
  return parts.map((part) => eachBelow(part, (section) => eachBelow(section, inner)));
}

function eachBelow(section: TemplateSection, change: (below: TemplateSection) => TemplateSection): TemplateSection {
  return section.sections ? { ...section, sections: section.sections.map(change) } : section;
}

function inner(section: TemplateSection): TemplateSection {
  return section.paragraphs ? { ...section, paragraphs: section.paragraphs.map(belowArabic) } : section;
}
