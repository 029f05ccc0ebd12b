import { EMPTY_SUPPLEMENT, type Draft, type ReportModel, type Supplement } from '../model';
import { gatherFacts } from '../facts';
import { type Template, TEMPLATE_ENTRY, type Variant, variantIn, writeDraft } from '../language';
import { chooseTemplate, keptChoice } from './choose-template';
import { LANGUAGE } from './language';
import { remarksOn } from './remarks';

export interface DraftOptions {
  /**
   * Id of a template in TEMPLATES, or a template of one's own; when not given the one that 助手资料 names, else by
   * year and place.
   */
  readonly template?: string | Template | undefined;
  readonly prior?: ReportModel | undefined;
  readonly supplement?: Supplement | undefined;
}

/**
 * The 情况说明 of a report: every number with its cells, everything else that it needs as a blank.
 * @throws TemplateError for a template of one's own that cannot be read.
 * @throws RangeError for a template id that does not exist.
 */
export function draftNarrative(report: ReportModel, options: DraftOptions = {}): Draft {
  const { template, remarks } = templateFor(report, options);
  const { prior, supplement = EMPTY_SUPPLEMENT } = options;
  const facts = gatherFacts(report, { prior, supplement });
  const { draft, context } = writeDraft({ language: LANGUAGE, template, report, supplement, facts });
  return { ...draft, remarks: [...remarks, ...remarksOn(context, prior)] };
}

/** The template asked for, else the one that 助手资料 names, else by year and place; with the unit's own sentences. */
function templateFor(report: ReportModel, { template, supplement }: DraftOptions): Variant {
  const texts = supplement?.texts ?? {};
  const kept = keptChoice(report, template === undefined ? texts[TEMPLATE_ENTRY] : undefined);
  const variant = variantIn(LANGUAGE, kept.template ?? chooseTemplate(report, template), texts);
  return kept.remark === null ? variant : { ...variant, remarks: [kept.remark, ...variant.remarks] };
}
