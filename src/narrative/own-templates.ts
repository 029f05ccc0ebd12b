import type { Supplement } from '../model';
import {
  problemsIn,
  problemsOfTemplate,
  variantIn,
  type SentenceProblem,
  type Template,
  type TemplateProblem,
  type Variant,
} from '../language';
import { LANGUAGE } from './language';

/** What is wrong with a sentence of 情况说明; `list` is the list that its paragraph goes through, where it does. */
export function sentenceProblems(sentence: string, list: string | null = null): readonly SentenceProblem[] {
  return problemsIn(LANGUAGE, sentence, list);
}

/** Everything that is wrong with a template of 情况说明, in its order; empty for a usable one. */
export function templateProblems(template: Template): readonly TemplateProblem[] {
  return problemsOfTemplate(LANGUAGE, template);
}

/** A template of 情况说明 as the unit writes it, and what of the unit's own could not be used. */
export function variantOf(template: Template, texts: Supplement['texts']): Variant {
  return variantIn(LANGUAGE, template, texts);
}
