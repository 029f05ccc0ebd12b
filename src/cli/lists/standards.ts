import { templateInForce, type Template, type TemplateSection } from '../../language';
import { TEMPLATES } from '../../narrative';
import { categoriesSeen, economicSeen, editionOf, knownOf, type Known } from '../../standards';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

export interface StandardsWords {
  /** Only this account year. */
  readonly year: number | undefined;
  readonly json: boolean;
}

/** The account years of which it is told what is known. */
export const TOLD_YEARS: readonly number[] = [2022, 2023, 2024, 2025];

/**
 * `juesuan standards`: for each province and year the tables and sections that are expected of its accounts, whether
 * they were seen in a published list of contents or not, and where.
 */
export function printStandards({ year, json }: StandardsWords, machine: Machine): ExitStatus {
  const known = knownOf(year === undefined ? TOLD_YEARS : [year]);
  const lines = json ? known.map((each) => JSON.stringify(knownJson(each))) : [...knownLines(known), ...counts(known)];
  machine.print(`${lines.join('\n')}\n`);
  return 0;
}

/** Titles as they are expected, and the contents lists that they were seen in. */
function knownJson({ region, year, tables, sections, catalogues }: Known): object {
  const edition = editionOf(year, region);
  const template = templateInForce(TEMPLATES, region, year);
  return {
    region,
    year,
    tables: {
      state: stateOf(tables),
      edition: edition.id,
      titles: edition.tables.map(({ number, table, title }) => ({ number, table, title })),
      unread: edition.unread ?? [],
    },
    sections: { state: stateOf(sections), template: template.id, headings: headingsOf(template, year) },
    sources: catalogues.map(({ title, address, differs = null }) => ({ title, address, differs })),
  };
}

/** The same for reading, a block for each province and year. */
function knownLines(known: readonly Known[]): readonly string[] {
  return known.flatMap(({ region, year, tables, sections, catalogues }) => {
    const edition = editionOf(year, region);
    const template = templateInForce(TEMPLATES, region, year);
    return [
      `${region} ${year}年度`,
      `  表 ${stateOf(tables)}：${edition.tables.map(({ number, title }) => `${number} ${title}`).join('；')}`,
      `  节 ${stateOf(sections)}：${headingsOf(template, year).join('；')}`,
      ...catalogues.map(({ title, address, differs }) => `  来源：${CLI_TEXTS.source(title, address, differs)}`),
    ];
  });
}

/** How much of it was seen in a published list. */
function counts(known: readonly Known[]): readonly string[] {
  const seen = (list: 'tables' | 'sections'): number => known.filter((each) => each[list]).length;
  return [
    '',
    CLI_TEXTS.knownCounts(known.length, seen('tables'), seen('sections')),
    '',
    ...categoriesSeen().map((category) => CLI_TEXTS.categorySeen(category, '项')),
    ...economicSeen().map((category) => CLI_TEXTS.categorySeen(category, '款')),
  ];
}

/** Seen in a published list of contents, or only expected. */
function stateOf(isSeen: boolean): string {
  return isSeen ? CLI_TEXTS.seen : CLI_TEXTS.notSeen;
}

/** The headings of the sections, as the text of that year prints them. */
export function headingsOf({ parts }: Template, year: number): readonly string[] {
  return parts.flatMap(sectionsBelow).map(({ heading }) => heading.replaceAll('{年度}', String(year)));
}

/** The sections of the parts that tell the accounts: neither the overview nor tables, terms and annexes. */
function sectionsBelow({ id, sections = [] }: TemplateSection): readonly TemplateSection[] {
  return id === 'overview' ? [] : sections;
}
