import fc from 'fast-check';
import { readText } from '../../src/reading';
import { seeds } from '../support/narrative/random-book';
import { answeredDraft, EVERY_TEMPLATE } from '../support/texts/answered-draft';
import { textOf } from '../support/texts/text-of';

/** How many people there are is told under 概况, of which nothing is taken for a figure of the accounts. */
const OF_PEOPLE = ['posts', 'staff'].map((row) => `agencyOperations/${row}/finalAmount`);

it.each(EVERY_TEMPLATE.map((template) => [template.id, template] as const))(
  'what %s writes is read again: each figure as the fact that it prints',
  (_id, template) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, facts, figures } = answeredDraft(seed, template);
        const read = readText(textOf(text), facts);
        const told = new Map(read.statements.map((each) => [read.figures[each.figure]?.digits.start, each.facts]));
        expect(figures.length).toBeGreaterThan(20);
        const misread = figures.filter(({ at, fact }) => told.get(at)?.some((each) => each === fact) !== true);
        expect(misread.filter(({ fact }) => !OF_PEOPLE.includes(fact))).toEqual([]);
      }),
      { seed: 31, numRuns: 3 },
    );
  },
);
