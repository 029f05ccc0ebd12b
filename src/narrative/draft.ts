import { EMPTY_SUPPLEMENT, type Blank, type Draft, type FactTable, type ReportModel } from '../model';
import { gatherFacts, presumedFacts, type FactInputs } from '../facts';
import { TEMPLATE_ENTRY, templateFor, writeDraft, type Template, type WrittenDraft } from '../language';
import { LANGUAGE } from './language';
import { remarksOn } from './remarks';
import { TEMPLATES } from './templates';

export interface DraftOptions extends FactInputs {
  /**
   * Id of a template in TEMPLATES, or a template of one's own; when not given the one that 助手资料 names, else by
   * year and place.
   */
  readonly template?: string | Template | undefined;
}

const SOURCE = { language: LANGUAGE, templates: TEMPLATES, entry: TEMPLATE_ENTRY };

/**
 * The 情况说明 of a report: every number with its cells, everything else that it needs as a blank.
 * @throws TemplateError for a template of one's own that cannot be read.
 * @throws RangeError for a template id that does not exist.
 */
export function draftNarrative(report: ReportModel, options: DraftOptions = {}): Draft {
  const { supplement = EMPTY_SUPPLEMENT } = options;
  const { template, remarks, reason, isAsked } = templateFor(SOURCE, report, options.template, supplement.texts);
  const facts = gatherFacts(report, options);
  const { draft, context } = writeDraft({ language: LANGUAGE, template, report, supplement, facts });
  const told = toldFacts(draft);
  return {
    ...draft,
    presumed: presumedIn(told, facts),
    // What was off in choosing the template comes before what is off in the figures.
    remarks: [...remarks, ...remarksOn(context, told, options)],
    templateReason: reason,
    asksTemplate: isAsked,
  };
}

/** The facts whose figures stand in the text; a run of plain words carries none. */
function toldFacts({ sections }: WrittenDraft['draft']): ReadonlySet<string> {
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  return new Set(runs.flatMap(({ figure }) => figure?.fact ?? []));
}

/** What was taken for nil and the text tells. */
function presumedIn(told: ReadonlySet<string>, facts: FactTable): readonly Blank[] {
  return presumedFacts(facts)
    .filter(({ id }) => told.has(id))
    .map(({ id, label, kind }) => ({ id, kind, prompt: label }));
}
