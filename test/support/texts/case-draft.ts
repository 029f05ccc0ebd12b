import fc from 'fast-check';
import { gatherFacts } from '../../../src/facts';
import { draftToText } from '../../../src/language';
import { EMPTY_SUPPLEMENT, type FactTable, type Supplement } from '../../../src/model';
import { draftNarrative, TEMPLATES } from '../../../src/narrative';
import { randomOf } from '../generator';
import { consistentBook, seeds, type Item, type Seed } from '../narrative/random-book';
import { figuresIn, type DraftFigure } from './answered-draft';
import { consistentAnswers } from './consistent-answers';

/** A draft of a unit whose books and answers all fit each other: nothing in it is wrong. */
export interface CaseDraft {
  readonly text: string;
  readonly facts: FactTable;
  readonly figures: readonly DraftFigure[];
}

/** Draft number `seed`: another unit each, all templates in turn. */
export function caseDraft(seed: number): CaseDraft {
  const random = randomOf(seed, 'case');
  const [unit] = fc.sample(seeds, { seed, numRuns: 1 });
  const template = TEMPLATES[seed % TEMPLATES.length]?.id;
  if (!unit) throw new RangeError('no unit');
  const report = consistentBook(unit);
  const prior = consistentBook(
    yearBefore(unit, (value) => Math.round(value * (0.8 + 0.4 * random.next()))),
    2021,
  );
  let supplement: Supplement = { ...EMPTY_SUPPLEMENT, unitKind: unit.unitKind };
  let draft = draftNarrative(report, { template, prior, supplement });
  for (let round = 0; round < 4 && draft.missing.length > 0; round += 1) {
    supplement = consistentAnswers(report, draft.missing, supplement, unit.unitKind, random);
    draft = draftNarrative(report, { template, prior, supplement });
  }
  return { text: draftToText(draft), facts: gatherFacts(report, { prior, supplement }), figures: figuresIn(draft) };
}

/** The same unit a year before: every amount another. */
function yearBefore(unit: Seed, other: (value: number) => number): Seed {
  const items = (list: readonly Item[]): readonly Item[] =>
    list.map((item) => ({ ...item, basic: other(item.basic), project: other(item.project) }));
  return {
    ...unit,
    items: items(unit.items),
    fundItems: items(unit.fundItems),
    otherIncome: unit.otherIncome.map(other),
    opening: other(unit.opening),
    threePublic: unit.threePublic.map(other),
  };
}
