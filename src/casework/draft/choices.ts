import type { UnitKind } from '../../model';
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

/** What can be chosen for a draft. */
export interface DraftChoices {
  readonly templates: readonly TemplateChoice[];
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
  templates: TEMPLATES.map(({ id, title }) => ({ id, title })),
  unitKinds: UNIT_KINDS.map((kind) => ({ kind, title: UNIT_KIND_NAMES[kind] })),
};
