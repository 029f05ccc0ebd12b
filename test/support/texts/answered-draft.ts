import { EMPTY_SUPPLEMENT, type Draft, type FactTable, type Supplement } from '../../../src/model';
import { gatherFacts } from '../../../src/facts';
import { draftToText, type Template } from '../../../src/language';
import { TEMPLATES, draftNarrative } from '../../../src/narrative';
import { randomOf } from '../generator';
import { consistentAnswers } from './consistent-answers';
import { consistentBook, type Seed } from '../narrative/random-book';

/** A figure of a draft: the fact it prints and where its digits stand in the text. */
export interface DraftFigure {
  readonly fact: string;
  readonly value: string;
  readonly at: number;
}

/** A draft to which everything was answered, as a text, with the facts behind it and where each figure stands. */
export interface AnsweredDraft {
  readonly text: string;
  readonly facts: FactTable;
  readonly figures: readonly DraftFigure[];
}

/** Every template, as it is and with everything told that there is to tell. */
export const EVERY_TEMPLATE: readonly Template[] = TEMPLATES.flatMap((template) => [
  template,
  {
    ...template,
    id: `${template.id}-full`,
    switches: { ...template.switches, detail: 'full', reasonWhenEqual: true, listZeroItems: true },
  },
]);

/** The draft of a random consistent book with last year's and complete 助手资料. */
export function answeredDraft(seed: Seed, template: string | Template): AnsweredDraft {
  const report = consistentBook(seed);
  const prior = consistentBook({ ...seed, opening: seed.opening + 12_300 }, 2021);
  const random = randomOf(seed.opening, 'answers');
  let supplement: Supplement = { ...EMPTY_SUPPLEMENT, unitKind: seed.unitKind };
  let draft = draftNarrative(report, { template, prior, supplement });
  for (let round = 0; round < 6 && draft.missing.length > 0; round += 1) {
    supplement = consistentAnswers(report, draft.missing, supplement, seed.unitKind, random);
    draft = draftNarrative(report, { template, prior, supplement });
  }
  return { text: draftToText(draft), facts: gatherFacts(report, { prior, supplement }), figures: figuresIn(draft) };
}

/** The figures of a draft, and where each stands in its text. */
export function figuresIn(draft: Draft): readonly DraftFigure[] {
  const text = draftToText(draft);
  let from = draft.title.length;
  return draft.sections.flatMap(({ heading, paragraphs }) => {
    from = text.indexOf(`\n${heading}\n`, from) + heading.length + 2;
    const figures = paragraphs.flatMap(({ runs }) => {
      const told = runs.flatMap((run): readonly DraftFigure[] => {
        const at = from + run.text.indexOf(run.figure?.value ?? '');
        from += run.text.length;
        return run.figure ? [{ fact: run.figure.fact, value: run.figure.value, at }] : [];
      });
      from += 1;
      return told;
    });
    from -= 1;
    return figures;
  });
}
