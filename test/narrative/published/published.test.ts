import type { Draft } from '../../../src/model';
import { FINANCE_BUREAU } from './finance-bureau';
import { HEALTH_BUREAU } from './health-bureau';
import { PLANNING_BUREAU } from './planning-bureau';
import { draftCase, figuresIn, figuresOf, without, type Difference, type DifferingFigures } from './published-case';

const CASES = [HEALTH_BUREAU, FINANCE_BUREAU, PLANNING_BUREAU];

describe.each(CASES)('the published text of $name', (published) => {
  const draft = draftCase(published);
  const differencesOf = (section: string) => published.differences.filter((each) => each.section === section);

  it.each(Object.entries(published.published))('%s: the draft holds its figures, but for those listed', (id, text) => {
    const listed = differencesOf(id).flatMap(({ figures }) => figuresIn(figures));
    expect([...without(figuresIn(text), figuresOf(draft, id))].sort()).toEqual([...listed].sort());
  });

  it.each(published.differences.map((each): [string, DifferingFigures] => [`${each.section} ${each.figures}`, each]))(
    '%s: the draft has what stands for it',
    (_, { section, figures, difference, reason }) => {
      expect(reason).not.toBe('');
      expect(lackingFor(draft, section, figures, difference)).toEqual([]);
    },
  );
});

/** What the draft should have in place of figures that it does not have, and has not. */
function lackingFor(draft: Draft, section: string, figures: string, difference: Difference): readonly string[] {
  switch (difference.kind) {
    case 'mistaken':
      return without(figuresIn(difference.instead), figuresOf(draft, section));
    case 'elsewhere':
      return without(figuresIn(figures), figuresOf(draft, difference.section));
    case 'asked':
      return without(
        [difference.blank],
        draft.missing.map(({ id }) => id),
      );
    case 'untold':
      return [];
  }
}

it.each([FINANCE_BUREAU, PLANNING_BUREAU])('$name: once filled in, only words are asked for', (published) => {
  expect(draftCase(published).missing.filter(({ kind }) => kind !== 'reason' && kind !== 'text')).toEqual([]);
});
