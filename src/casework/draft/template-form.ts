import { editableSections, SWITCH_CHOICES, switchEntry, switchWords, type EditableSection } from '../../language';
import type { Draft, Supplement } from '../../model';
import { EVALUATION_TEMPLATES, evaluationVariant } from '../../evaluation';
import { TEMPLATES, variantOf } from '../../narrative';

/** A switch of the template with its value, in words. */
export interface SwitchState {
  /** Its entry in 助手资料. */
  readonly entry: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly chosen: string;
}

/** The template of a draft, to be changed. */
export interface TemplateForm {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly EditableSection[];
  readonly switches: readonly SwitchState[];
}

/** Switches that change words of a 绩效自评报告. */
const EVALUATION_SWITCHES: readonly string[] = ['decreaseWord', 'priorName', 'zeroText', 'threePublicChange'];

/** @throws RangeError for a draft that was made by no template of the product */
export function templateForm({ template: id }: Draft, { texts }: Supplement): TemplateForm {
  const narrative = TEMPLATES.find((each) => each.id === id);
  const template = narrative ?? EVALUATION_TEMPLATES.find((each) => each.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  const { switches } = (narrative ? variantOf : evaluationVariant)(template, texts).template;
  const choices = SWITCH_CHOICES.filter(({ key, isForEvaluation }) =>
    narrative ? isForEvaluation !== true : EVALUATION_SWITCHES.includes(key),
  );
  return {
    id,
    title: template.title,
    sections: editableSections(template, texts),
    switches: choices.map((choice) => ({
      entry: switchEntry(id, choice.key),
      title: choice.title,
      options: choice.options.map(({ words }) => words),
      chosen: switchWords(choice, switches),
    })),
  };
}
