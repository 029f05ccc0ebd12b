import { EVALUATION_TEMPLATES } from '../../evaluation';
import { EVALUATION_ENTRY, TEMPLATE_ENTRY, type Template } from '../../language';
import { TEMPLATES } from '../../narrative';

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
}

/** The templates of a text, and the entry of 助手资料 that names one. */
export interface TemplateChoices {
  readonly entry: string;
  readonly templates: readonly TemplateChoice[];
}

/** What can be chosen for a draft. */
export interface DraftChoices {
  readonly narrative: TemplateChoices;
  readonly evaluation: TemplateChoices;
}

export const DRAFT_CHOICES: DraftChoices = {
  narrative: choicesOf(TEMPLATE_ENTRY, TEMPLATES),
  evaluation: choicesOf(EVALUATION_ENTRY, EVALUATION_TEMPLATES),
};

function choicesOf(entry: string, templates: readonly Template[]): TemplateChoices {
  return { entry, templates: templates.map(({ id, title }) => ({ id, title })) };
}
