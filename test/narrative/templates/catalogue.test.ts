import type { Template, TemplateSection } from '../../../src/language';
import { TEMPLATES, templateProblems } from '../../../src/narrative';
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
        'grandTotal',
        'income',
        'expenditure',
        'fiscalTotal',
        'generalBudgetTotal',
        'generalBudgetStructure',
        'generalBudgetItems',
        'basic',
        'threePublicTotal',
        'threePublicDetail',
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

it('covers every year of a region without gap or overlap', () => {
  for (const region of ['湖南', '上海', '四川', null]) {
    const editions = TEMPLATES.map(({ edition }) => edition).filter((edition) => edition.region === region);
    for (let year = 2017; year <= 2030; year += 1) {
      expect(editions.filter(({ fromYear, toYear }) => fromYear <= year && year <= toYear)).toHaveLength(1);
    }
  }
});

it('reports conditions and lists that do not exist', () => {
  const wrong = templateOf('甲', { paragraph: { when: '下雨', each: '云' } });
  expect(templateProblems(wrong).map(({ section, message }) => [section, message])).toEqual([
    ['only', '没有“下雨”这个条件。'],
    ['only', '没有名为“云”的名单。'],
  ]);
});
