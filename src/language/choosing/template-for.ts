import type { ReportModel, Supplement } from '../../model';
import type { Language } from '../language';
import type { Template } from '../template';
import { variantIn, type Variant } from '../variant/variant';
import { chooseTemplate, keptChoice, type ChosenTemplate } from './choose-template';

/** The templates of a content, the language they are written in, and the entry of 助手资料 that names one. */
export interface TemplateSource {
  readonly language: Language;
  readonly templates: readonly Template[];
  readonly entry: string;
}

/**
 * The template asked for, else the one that 助手资料 names, else by year and place; with the unit's own sentences.
 * @throws RangeError for an id that does not exist
 */
export function templateFor(
  { language, templates, entry }: TemplateSource,
  report: ReportModel,
  wanted: string | Template | undefined,
  texts: Supplement['texts'],
): Variant & Pick<ChosenTemplate, 'reason' | 'isAsked'> {
  const kept = keptChoice(templates, report, wanted === undefined ? texts[entry] : undefined);
  const { template, reason, isAsked } = kept.template
    ? { template: kept.template, reason: null, isAsked: false }
    : chooseTemplate(templates, report, wanted);
  const variant = variantIn(language, template, texts);
  const remarks = kept.remark === null ? variant.remarks : [kept.remark, ...variant.remarks];
  return { ...variant, remarks, reason, isAsked };
}
