import { EMPTY_SUPPLEMENT, type Draft, type FactTable, type ReportModel, type Supplement } from '../../../src/model';
import { gatherFacts } from '../../../src/facts';
import type { Template } from '../../../src/language';
import { draftNarrative } from '../../../src/narrative';
import { answerAll, consistentBook, type Seed } from './random-book';

export interface Answered {
  readonly report: ReportModel;
  readonly prior: ReportModel;
  readonly draft: Draft;
  readonly facts: FactTable;
}

/** A draft to which everything that it asks for was answered, and the facts behind it. */
export function answered(seed: Seed, template: string | Template, countAt?: (index: number) => number): Answered {
  const report = consistentBook(seed);
  const prior = consistentBook({ ...seed, opening: seed.opening + 12_300 }, 2021);
  let supplement: Supplement = { ...EMPTY_SUPPLEMENT, unitKind: seed.unitKind };
  let draft = draftNarrative(report, { template, prior, supplement });
  // Answers raise new questions: a budget once known may owe a reason.
  for (let round = 0; round < 4 && draft.missing.length > 0; round += 1) {
    supplement = answerAll(draft.missing, supplement, seed.unitKind, countAt);
    draft = draftNarrative(report, { template, prior, supplement });
  }
  return { report, prior, draft, facts: gatherFacts(report, { prior, supplement }) };
}
