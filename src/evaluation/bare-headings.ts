import type { Draft, DraftSection, MissingInput } from '../model';

/** The number before a heading: 一、 （一） 1、 */
const NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+、)/;

/**
 * The sections of a draft; one of which everything is left out because it is still open asks for it in one place, so
 * that no heading stands over nothing.
 */
export function withoutBareHeadings({ sections, missing }: Pick<Draft, 'sections' | 'missing'>): Draft['sections'] {
  return sections.map((section) => {
    const [wanted] = section.paragraphs.length > 0 ? [] : missing.filter(({ where }) => where === section.heading);
    return wanted ? { ...section, paragraphs: [{ runs: [blankRun(section, wanted)] }] } : section;
  });
}

function blankRun(
  { heading }: DraftSection,
  { id, kind, prompt }: MissingInput,
): DraftSection['paragraphs'][number]['runs'][number] {
  return { text: `〔${heading.replace(NUMBER, '')}〕`, blank: { id, kind, prompt } };
}
