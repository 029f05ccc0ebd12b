import fc from 'fast-check';
import {
  EMPTY_SUPPLEMENT,
  type Draft,
  type ReportModel,
  type Revision,
  type Supplement,
  type UnitKind,
} from '../../src/model';
import { gatherFacts } from '../../src/facts';
import { draftToText } from '../../src/language';
import { draftNarrative, TEMPLATES } from '../../src/narrative';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { reviseText } from '../../src/revision';
import { randomOf } from '../support/generator';
import { consistentBook, seeds, type Seed } from '../support/narrative/random-book';
import { consistentAnswers } from '../support/texts/consistent-answers';
import { textOf } from '../support/texts/text-of';

interface Answered {
  readonly draft: Draft;
  readonly supplement: Supplement;
}

function answered(report: ReportModel, prior: ReportModel, template: string, unitKind: UnitKind): Answered {
  const random = randomOf(report.year ?? 0, 'answers');
  let supplement: Supplement = { ...EMPTY_SUPPLEMENT, unitKind };
  let draft = draftNarrative(report, { template, prior, supplement });
  for (let round = 0; round < 6 && draft.missing.length > 0; round += 1) {
    supplement = consistentAnswers(report, draft.missing, supplement, unitKind, random);
    draft = draftNarrative(report, { template, prior, supplement });
  }
  return { draft, supplement };
}

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
