import type { Supplement } from '../model';
import { problemsIn, variantIn, type SentenceProblem, type Template, type Variant } from '../language';
import { EVALUATION_LANGUAGE } from './language';

/** What is wrong with a sentence of a 绩效自评报告; `list` is the list that its paragraph goes through, where it does. */
export function evaluationProblems(sentence: string, list: string | null = null): readonly SentenceProblem[] {
  return problemsIn(EVALUATION_LANGUAGE, sentence, list);
}

/** An outline as the unit writes it, and what of the unit's own could not be used. */
export function evaluationVariant(template: Template, texts: Supplement['texts']): Variant {
  return variantIn(EVALUATION_LANGUAGE, template, texts);
}
