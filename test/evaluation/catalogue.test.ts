import { EVALUATION_TEMPLATES } from '../../src/evaluation';
import { EVALUATION_LANGUAGE } from '../../src/evaluation/language';
import { problemsOfTemplate, type Template, type TemplateSection } from '../../src/language';

function sectionsOf(sections: readonly TemplateSection[]): readonly TemplateSection[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])]);
}

describe.each(EVALUATION_TEMPLATES.map((template): [string, Template] => [template.id, template]))(
  '%s',
  (_id, template) => {
    it('can be read', () => {
      expect(problemsOfTemplate(EVALUATION_LANGUAGE, template)).toEqual([]);
    });

    it('names each section once and has two levels', () => {
      const sections = sectionsOf(template.parts);
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      expect(sections.length).toBe(
        template.parts.length + template.parts.reduce((count, part) => count + (part.sections?.length ?? 0), 0),
      );
    });

    it('tells what every report has to tell', () => {
      const ids = sectionsOf(template.parts).map(({ id }) => id);
      expect(ids).toEqual(
        expect.arrayContaining(['duties', 'staff', 'basic', 'results', 'output', 'problems', 'otherMatters']),
      );
    });
  },
);

it('covers every year of a region without gap or overlap', () => {
  for (const region of ['湖南', null]) {
    const editions = EVALUATION_TEMPLATES.map(({ edition }) => edition).filter((edition) => edition.region === region);
    for (let year = 2017; year <= 2030; year += 1) {
      expect(editions.filter(({ fromYear, toYear }) => fromYear <= year && year <= toYear)).toHaveLength(1);
    }
  }
});
