import type { Draft } from '../../../src/model';
import { FINANCE_BUREAU } from './finance-bureau';
import { PLANNING_BUREAU } from './planning-bureau';
import { draftCase } from './published-case';

/** The figures of a section as printed, without their units. */
function figuresOf(draft: Draft, id: string): readonly string[] {
  const paragraphs = draft.sections.find((section) => section.id === id)?.paragraphs ?? [];
  return paragraphs.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure?.value ?? []));
}

describe.each([FINANCE_BUREAU, PLANNING_BUREAU])('the published text of $name', (published) => {
  const draft = draftCase(published);

  it.each(Object.entries(published.published))('%s: the draft holds its figures', (section, text) => {
    const excepted = published.differences.filter(([id]) => id === section).map(([, figure]) => figure);
    const drafted = figuresOf(draft, section);
    expect(text.split(' ').filter((figure) => !drafted.includes(figure))).toEqual(excepted);
  });

  it('asks for nothing but words', () => {
    expect(draft.missing.filter(({ kind }) => kind !== 'reason' && kind !== 'text')).toEqual([]);
  });
});

it.each([
  [FINANCE_BUREAU, 'fiscalTotal', '2961.68'],
  [FINANCE_BUREAU, 'generalBudgetStructure', '71.65'],
  [PLANNING_BUREAU, 'generalBudgetTotal', '99.87'],
  [PLANNING_BUREAU, 'generalBudgetStructure', '236.64'],
  [PLANNING_BUREAU, 'generalBudgetItems', '95.46'],
  [PLANNING_BUREAU, 'basic', '5364.75'],
  [PLANNING_BUREAU, 'basic', '4884.09'],
])('$name $1: says $2 where the published text is wrong', (published, section, figure) => {
  expect(figuresOf(draftCase(published), section)).toContain(figure);
});
