import fc from 'fast-check';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { seeds } from '../support/narrative/random-book';
import { answeredDraft, EVERY_TEMPLATE } from '../support/texts/answered-draft';
import { textOf } from '../support/texts/text-of';

const CASES = EVERY_TEMPLATE.map((template) => [template.id, template] as const);

describe.each(CASES)('what %s writes of consistent books', (_id, template) => {
  it('has nothing wrong in it, with the books and without', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, facts } = answeredDraft(seed, template);
        for (const books of [facts, null]) {
          const document = textOf(text);
          const { findings, summary } = proofread(document, readText(document, books), { facts: books });
          const ofFigures = findings.filter(({ rule }) => /^NR-[ACDTUX]/.test(rule));
          expect(ofFigures.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
          expect(summary.verified).toBeGreaterThan(summary.figures * (books ? 0.85 : 0.6));
        }
      }),
      { seed: 47, numRuns: 4 },
    );
  });
});
