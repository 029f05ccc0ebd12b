import { UNWATCHED } from '../../src/model';
import fc from 'fast-check';
import { judgeFigures } from '../../src/proofreading/figures';
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
          const read = readText(document, books);
          const { findings, lines } = judgeFigures({
            document,
            read,
            facts: books,
            unitName: null,
            watch: UNWATCHED,
            year: read.year,
          });
          expect(findings.map(({ rule, raw }) => `${rule.id} ${raw.message}`)).toEqual([]);
          const held = lines.filter(({ verdict }) => verdict === 'verified').length;
          expect(held).toBeGreaterThan(lines.length * (books ? 0.85 : 0.6));
        }
      }),
      { seed: 47, numRuns: 2 },
    );
  });
});
