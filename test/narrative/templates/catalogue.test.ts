import { templateInForce, type Template, type TemplateSection } from '../../../src/language';
import { TEMPLATES, templateProblems } from '../../../src/narrative';
import { kindOfTitle } from '../../../src/reading/sections/headings';
import { CATALOGUES } from '../../../src/standards';
import { templateOf } from '../../support/narrative/say';

function sectionsOf(sections: readonly TemplateSection[]): readonly TemplateSection[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])]);
}

describe.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))('%s', (id, template) => {
  it('can be read', () => {
    expect(templateProblems(template)).toEqual([]);
  });

  it('has an id that says place and year, and a Chinese title', () => {
    expect(id).toMatch(/^[a-z]+(-\d{4})?$/);
    expect(template.title).toMatch(/[一-鿿]/);
  });

  it('names each section once and never goes deeper than three levels', () => {
    const sections = sectionsOf(template.parts);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
    const depth = (section: TemplateSection): number => 1 + Math.max(0, ...(section.sections ?? []).map(depth));
    expect(Math.max(...template.parts.map(depth))).toBeLessThanOrEqual(3);
  });

  it('tells everything that has to be published', () => {
    const ids = sectionsOf(template.parts).map((section) => section.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'duties',
        'organisation',
        'tables',
        'income',
        'expenditure',
        'generalBudgetTotal',
        'generalBudgetStructure',
        'generalBudgetItems',
        'basic',
        'threePublic',
        'governmentFund',
        'stateCapital',
        'agencyOperations',
        'procurement',
        'stateAssets',
        'performance',
        'terms',
      ]),
    );
  });
});

it('covers the years of a region without overlap, and from its first one on without a gap', () => {
  const regions = [...new Set(TEMPLATES.map(({ edition }) => edition.region))];
  for (const region of regions) {
    const editions = TEMPLATES.map(({ edition }) => edition).filter((edition) => edition.region === region);
    const first = Math.max(2017, Math.min(...editions.map(({ fromYear }) => fromYear)));
    for (let year = first; year <= 2030; year += 1) {
      expect(editions.filter(({ fromYear, toYear }) => fromYear <= year && year <= toYear)).toHaveLength(1);
    }
  }
  for (let year = 2010; year <= 2030; year += 1)
    expect(templateInForce(TEMPLATES, '青海', year).edition.region).toBeNull();
});

describe('headings that were seen', () => {
  const seen = CATALOGUES.flatMap((each) =>
    each.region !== null && each.sections.length > 0 && each.differs === undefined
      ? [[`${each.year} ${each.title}`, each.region, each] as const]
      : [],
  );

  it.each(seen)('%s: the template in force has them, in their order', (_, region, { year, sections, cutShort }) => {
    const template = templateInForce(TEMPLATES, region, year);
    if (template.edition.region === null) return;
    const printed = sections.map((each) => each.replaceAll('{年度}', String(year)));
    const headings = headingsIn(template, year);
    const first = cutShort ? headings.indexOf(printed[0] ?? '') : 0;
    expect(headings.slice(first, cutShort ? first + printed.length : undefined)).toEqual(printed);
  });

  it.each(seen)('%s: a reader knows each by its words', (_, _region, { sections }) => {
    const unknown = sections.filter((heading) => kindOfTitle(heading.replaceAll('{年度}', '2024'), null) === null);
    expect(unknown.filter((heading) => !OWN_WORDS.includes(heading))).toEqual([]);
  });

  it('are found for every region that has a template', () => {
    const regions = TEMPLATES.flatMap(({ edition }) => edition.region ?? []);
    const without = regions.filter((region) => !seen.some(([, each]) => each === region));
    expect([...new Set(without)]).toEqual(['广东']);
  });
});

/** Sections that tell no figure of the accounts. */
const OWN_WORDS = ['专项支出、转移支付支出情况说明'];

/** The headings below the parts that tell the accounts, and those of parts that are sections elsewhere. */
function headingsIn({ parts }: Template, year: number): readonly string[] {
  return parts
    .filter(({ id }) => id !== 'overview')
    .flatMap(({ sections = [] }) => sections)
    .map(({ heading }) => heading.replaceAll('{年度}', String(year)));
}

it('reports conditions and lists that do not exist', () => {
  const wrong = templateOf('甲', { paragraph: { when: '下雨', each: '云' } });
  expect(templateProblems(wrong).map(({ section, message }) => [section, message])).toEqual([
    ['only', '没有“下雨”这个条件。'],
    ['only', '没有名为“云”的名单。'],
  ]);
});
