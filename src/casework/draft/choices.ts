import type { UnitKind } from '../../model';
import { EVALUATION_TEMPLATES } from '../../evaluation';
import { EVALUATION_ENTRY, TEMPLATE_ENTRY, type Template } from '../../language';
import { TEMPLATES } from '../../narrative';
import { UNIT_KIND_NAMES } from '../../supplement';

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
}

export interface UnitKindChoice {
  readonly kind: UnitKind;
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
  readonly unitKinds: readonly UnitKindChoice[];
}

/** In the order in which they are offered. */
const UNIT_KINDS: readonly UnitKind[] = [
  'administrative',
  'civilServiceManaged',
  'publicInstitution',
  'hospital',
  'school',
  'township',
];

export const DRAFT_CHOICES: DraftChoices = {
  narrative: choicesOf(TEMPLATE_ENTRY, TEMPLATES),
  evaluation: choicesOf(EVALUATION_ENTRY, EVALUATION_TEMPLATES),
  unitKinds: UNIT_KINDS.map((kind) => ({ kind, title: UNIT_KIND_NAMES[kind] })),
};

function choicesOf(entry: string, templates: readonly Template[]): TemplateChoices {
  return { entry, templates: templates.map(({ id, title }) => ({ id, title })) };
}
