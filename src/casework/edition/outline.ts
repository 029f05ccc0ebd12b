import type { EditionLine } from './lines';
import { EDITION_NUMBERS, PAGE_END, TABLES_PART, YEAR_IN_HEADING, YEAR_SLOT } from './words';

/** A list of contents: the titles of its tables and the headings of its sections, in their order. */
export interface Contents {
  readonly tables: readonly EditionLine[];
  readonly sections: readonly EditionLine[];
}

/**
 * Reads a list of contents as it stands in a published text. Where no line begins with 第一部分, 一、 are the parts and
 * （一） the sections; what stands deeper belongs to its section and is not read.
 */
export function contentsOf(lines: readonly EditionLine[]): Contents {
  const hasParts = lines.some(({ text }) => EDITION_NUMBERS.part.test(text));
  const [partNumber, sectionNumber] = hasParts
    ? [EDITION_NUMBERS.part, EDITION_NUMBERS.section]
    : [EDITION_NUMBERS.section, EDITION_NUMBERS.inner];
  const tables: EditionLine[] = [];
  const sections: EditionLine[] = [];
  let inTables = false;
  for (const { text, line } of lines) {
    if (partNumber.test(text)) {
      inTables = TABLES_PART.test(heading(text.replace(partNumber, '')));
      continue;
    }
    if (inTables) tables.push({ text: heading(text.replace(EDITION_NUMBERS.table, '')), line });
    else if (sectionNumber.test(text)) sections.push({ text: heading(text.replace(sectionNumber, '')), line });
  }
  return { tables: tables.filter(({ text }) => text !== ''), sections };
}

/** The words of a heading, its year left open. */
function heading(text: string): string {
  return text.replace(PAGE_END, '').trim().replace(YEAR_IN_HEADING, YEAR_SLOT);
}
