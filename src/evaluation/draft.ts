import {
  EMPTY_SUPPLEMENT,
  type Draft,
  type Fact,
  type FactTable,
  type Figure,
  type ReportModel,
  type Supplement,
} from '../model';
import { budgetId, gatherFacts, readId, recodingRemarks, THREE_PUBLIC_BUDGET, wordOf, type FactInputs } from '../facts';
import {
  EVALUATION_ENTRY,
  figure,
  printRuns,
  templateFor,
  writeDraft,
  type DraftContext,
  type Template,
} from '../language';
import { achievementRemarks } from './achievement-remarks';
import { withBookedProjects } from './booked-projects';
import { fillForms } from './forms';
import { EVALUATION_LANGUAGE } from './language';
import { isOptional } from './optional';
import { isOwnLevel } from './own-level';
import { projectRemarks } from './project-remarks';
import { otherBudget, evaluationRemarks } from './remarks';
import { EVALUATION_TEMPLATES } from './templates';
import { EVALUATION_WORDS } from './words';

/** 本级's own book beside that of the whole department, with last year's of 本级 where it is at hand. */
export interface EvaluationBooks {
  readonly report: ReportModel;
  readonly prior?: ReportModel | undefined;
}

export interface EvaluationOptions extends FactInputs {
  readonly ownLevel?: EvaluationBooks | undefined;
  /** Id of an outline in TEMPLATES, or one of one's own; by 助手资料, year and place where not given. */
  readonly template?: string | Template | undefined;
}

const SOURCE = { language: EVALUATION_LANGUAGE, templates: EVALUATION_TEMPLATES, entry: EVALUATION_ENTRY };

/**
 * The 绩效自评报告 of a report: what the tables hold with the cells, what follows from it, everything else as a blank. An
 * outline of 本级 takes its figures from 本级's book alone.
 * @throws TemplateError for an outline of one's own that cannot be read.
 * @throws RangeError for an id that does not exist.
 */
export function draftEvaluation(report: ReportModel, options: EvaluationOptions = {}): Draft {
  const { template, remarks, reason, isAsked } = templateFor(
    SOURCE,
    report,
    options.template,
    (options.supplement ?? EMPTY_SUPPLEMENT).texts,
  );
  const told = booksOf(report, template, options);
  const listed = withBookedProjects(told.report, options.supplement ?? EMPTY_SUPPLEMENT, told.inputs.internal);
  const { supplement } = listed;
  const facts = withoutDoubtfulBudget(gatherFacts(told.report, { ...told.inputs, supplement }), supplement);
  const parts = { language: EVALUATION_LANGUAGE, template, report: told.report, supplement, facts, isOptional };
  const { draft, context } = writeDraft(parts);
  const { prior } = told.inputs;
  // Forms of 本级 take nothing from a book of the whole department, only what a person filled in.
  const isTold = template.scope !== 'ownLevel' || isOwnLevel(told.report);
  const forms = fillForms(isTold ? context : { ...context, facts: ownFacts(facts) });
  return {
    ...draft,
    // A report has no parts above its sections, so its headings start where sections of a narrative do.
    sections: draft.sections.map((section) => ({ ...section, level: section.level === 1 ? 2 : 3 })),
    // Nothing is taken for nil here: what is open is left out of the text instead.
    presumed: [],
    remarks: [
      ...remarks,
      ...told.remarks,
      ...listed.remarks,
      ...(prior ? recodingRemarks(told.report, prior) : []),
      ...evaluationRemarks(context),
      ...projectRemarks(facts, supplement),
      ...achievementRemarks(facts, supplement),
      ...forms.remarks,
    ],
    templateReason: reason,
    asksTemplate: isAsked,
    forms: forms.tables,
    formFigures: figuresOf(context, forms.taken),
  };
}

/** Facts with their cells, as figures of a text are. */
function figuresOf(context: DraftContext, facts: readonly Fact[]): readonly Figure[] {
  const segments = facts.flatMap((fact) => (fact.kind === 'blank' || fact.kind === 'text' ? [] : figure(fact)));
  return printRuns(context, segments).flatMap((run) => run.figure ?? []);
}

/** The book that an outline tells, what goes with it, and what is to be said of the choice. */
interface ToldBooks {
  readonly report: ReportModel;
  readonly inputs: FactInputs;
  readonly remarks: readonly string[];
}

/**
 * A department's book given as 本级's is refused and said so. Last year's and 财决 books belong to the open one and do not
 * go with 本级's.
 */
function booksOf(report: ReportModel, template: Template, options: EvaluationOptions): ToldBooks {
  const { supplement, prior, internal, ownLevel } = options;
  // A 财决 workbook of the whole department says nothing of 本级's projects.
  const isOfOpen = template.scope !== 'ownLevel' || isOwnLevel(report);
  const open = { report, inputs: { supplement, prior, internal: isOfOpen ? internal : undefined } };
  if (!ownLevel || isOwnLevel(report)) return { ...open, remarks: [] };
  if (ownLevel.report.scope === 'department') return { ...open, remarks: [EVALUATION_WORDS.notOwnLevel] };
  return {
    report: asOwnLevel(ownLevel.report, report),
    inputs: { supplement, prior: ownLevel.prior, isOwnLevelBook: true },
    // Whoever opens 本级's book wants its figures, in an outline of the whole department too.
    remarks: template.scope === 'ownLevel' ? [] : [EVALUATION_WORDS.ownLevelTold(template.title)],
  };
}

/** A book that somebody opened as 本级's is taken for that of the unit and year where it does not say. */
function asOwnLevel(own: ReportModel, { year, unitName }: ReportModel): ReportModel {
  const { scope } = own;
  return { ...own, scope: scope ?? 'ownLevel', year: own.year ?? year, unitName: own.unitName ?? unitName };
}

/** What a person filled in, without any figure of the books. */
function ownFacts(facts: FactTable): FactTable {
  return new Map([...facts].filter(([id]) => readId(id)?.kind === 'own'));
}

/** Where the table and 助手资料 give two budgets of “三公”经费, neither is taken: that is the unit's to settle. */
function withoutDoubtfulBudget(facts: FactTable, { amounts }: Supplement): FactTable {
  const doubt = otherBudget(facts, amounts);
  if (doubt === null) return facts;
  const budgets = new Set<string>([budgetId(wordOf('“三公”经费').fact), THREE_PUBLIC_BUDGET]);
  const told = [...facts.values()].filter(
    // What was worked out of either budget, such as a rate, goes with it.
    ({ derivation }) => !('operands' in derivation) || !derivation.operands.some((id) => budgets.has(id)),
  );
  return new Map(told.map((fact) => [fact.id, budgets.has(fact.id) ? doubtful(fact, doubt) : fact]));
}

/** The same fact as a question: its prompt names both budgets. */
function doubtful({ id, label, caliber, formula, sources }: Fact, prompt: string): Fact {
  const wanted = { wants: 'amount', unit: '万元', prompt } as const;
  return { id, label, caliber, formula, sources, kind: 'blank', ...wanted, derivation: { kind: 'cell' } };
}
