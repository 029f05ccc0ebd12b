import type { Blank, Draft, DraftSection, MissingInput, Paragraph } from '../../model';
import { numberedHeading } from './number-headings';

/** A section as it was written, before it is known whether it stands and under which number. */
export interface WrittenSection extends Pick<DraftSection, 'id' | 'paragraphs' | 'tables'> {
  /** Without its number. */
  readonly heading: string;
  readonly below: readonly WrittenSection[];
}

/** A blank of the text, with the section that first wants it; null for one of a heading. */
export interface Asked {
  readonly blank: Blank;
  readonly why: string;
  readonly where: WrittenSection | null;
}

/** Where a blank of a heading is wanted. */
const HEADINGS = '标题';

/**
 * The sections in reading order, numbered on three levels by the patterns of `numbering`, and what they ask for with
 * the heading where it is wanted. No heading stands over nothing: a section that tells nothing, holds no table and
 * has none below that does is left out with its number; one of which everything is left out as long as it is open
 * asks for the first of it in its only paragraph.
 */
export function laidOut(
  written: readonly WrittenSection[],
  numbering: readonly string[],
  asked: readonly Asked[],
): Pick<Draft, 'sections' | 'missing'> {
  const headings = new Map<WrittenSection, string>();
  const placed = (sections: readonly WrittenSection[], level: 1 | 2 | 3): readonly DraftSection[] =>
    sections
      .filter((section) => stands(section, asked))
      .flatMap((section, index) => {
        const heading = numberedHeading(numbering[level - 1] ?? '#', index + 1, section.heading);
        headings.set(section, heading);
        const { id, tables, below } = section;
        const own = { id, level, heading, paragraphs: paragraphsOf(section, asked), tables };
        // A template's numbering goes down three levels.
        return [own, ...(level < 3 ? placed(below, level === 1 ? 2 : 3) : [])];
      });
  const sections = placed(written, 1);
  const missing = asked.map(({ blank, why, where }): MissingInput => ({
    ...blank,
    where: (where && headings.get(where)) ?? HEADINGS,
    why,
  }));
  return { sections, missing };
}

/** Whether there is anything to read under a heading, or anything that it asks for. */
function stands(section: WrittenSection, asked: readonly Asked[]): boolean {
  const { paragraphs, tables, below } = section;
  return (
    paragraphs.length > 0 ||
    tables.length > 0 ||
    asked.some(({ where }) => where === section) ||
    below.some((each) => stands(each, asked))
  );
}

function paragraphsOf(section: WrittenSection, asked: readonly Asked[]): readonly Paragraph[] {
  if (section.paragraphs.length > 0) return section.paragraphs;
  const wanted = asked.find(({ where }) => where === section);
  return wanted ? [{ runs: [{ text: `〔${section.heading}〕`, blank: wanted.blank }] }] : [];
}
