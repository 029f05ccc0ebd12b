import fc from 'fast-check';
import type { Revision } from '../../src/model';
import { gatherFacts } from '../../src/facts';
import { draftToText } from '../../src/language';
import { TEMPLATES } from '../../src/narrative';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { reviseText } from '../../src/revision';
import { consistentBook, seeds, type Seed } from '../support/narrative/random-book';
import { answered } from '../support/texts/round-trip';
import { textOf } from '../support/texts/text-of';

/** The same items with other amounts. */
function nextYear(seed: Seed, { items }: Seed): Seed {
  const other = (index: number): { readonly basic: number; readonly project: number } =>
    items[index % items.length] ?? { basic: 1, project: 2 };
  return {
    ...seed,
    items: seed.items.map((item, index) => ({
      ...item,
      basic: other(index).basic + index,
      project: other(index).project,
    })),
    fundItems: seed.fundItems.map((item, index) => ({ ...item, basic: item.project + index, project: item.basic })),
  };
}

function accepted(plain: string, { changes }: Revision): string {
  return [...changes]
    .reverse()
    .reduce((text, { span, new: words }) => text.slice(0, span.start) + words + text.slice(span.end), plain);
}

it.each(TEMPLATES.map(({ id }) => id))('a draft of %s, brought to the next year, proof-reads clean', (template) => {
  fc.assert(
    fc.property(seeds, seeds, (seed, other) => {
      const old = consistentBook(seed, 2021);
      const now = consistentBook(nextYear(seed, other), 2022);
      const first = answered(old, consistentBook(nextYear(seed, seed), 2020), template, seed.unitKind);
      const { supplement } = answered(now, old, template, seed.unitKind);
      const fresh = gatherFacts(now, { prior: old, supplement });
      const text = draftToText(first.draft);
      const revision = reviseText(textOf(text), { old: gatherFacts(old), fresh, reasons: supplement.reasons });
      const brought = textOf(accepted(text, revision));
      const { findings } = proofread(brought, readText(brought, fresh), { facts: fresh });
      const wrong = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'NR-L01');
      expect(wrong.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    }),
    { seed: 7, numRuns: 1 },
  );
});
