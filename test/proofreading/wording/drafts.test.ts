import fc from 'fast-check';
import { draftToText } from '../../../src/language';
import { TEMPLATES } from '../../../src/narrative';
import { proofread } from '../../../src/proofreading';
import { WORDING_CHECKS } from '../../../src/proofreading/wording';
import { readText } from '../../../src/reading';
import { answered } from '../../support/narrative/answered';
import { seeds } from '../../support/narrative/random-book';
import { textOf } from '../../support/texts/text-of';

const only = new Set(WORDING_CHECKS.map(({ id }) => id));

/** Counts that add up: as many projects as ratings, as many problems as mended ones. */
const noneOfAnything = (): number => 0;

describe.each(TEMPLATES.map(({ id }) => [id]))('our own draft by %s', (template) => {
  it.each([
    ['alone', false],
    ['with its books', true],
  ])('has nothing wrong in its words, read %s', (_case, withBooks) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { draft, facts } = answered(seed, template, noneOfAnything);
        const document = textOf(draftToText(draft));
        const known = withBooks ? facts : null;
        const { findings } = proofread(document, readText(document, known), { facts: known, only });
        expect(findings.map(({ rule, message, place }) => [rule, message, place.quote])).toEqual([]);
      }),
      { seed: 20260, numRuns: 2 },
    );
  });
});
