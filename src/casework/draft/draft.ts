import type { CheckReport, Draft, Explanation, ReportModel, Supplement } from '../../model';
import { draftEvaluation } from '../../evaluation';
import { draftBrief, draftNarrative, type DraftOptions } from '../../narrative';
import { briefDocx, evaluationDocx, formsWorkbook, narrativeDocx, type DocxGaps } from '../../reports';
import type { OwnLevelBooks } from '../case';
import { withDismissals } from './dismissed-remarks';
import { markTaken, signTaken } from './mark-taken';
import { tellingDoubts, withDoubts } from './doubts';

/** What a draft is made from besides the report. */
export interface DraftInputs {
  readonly supplement: Supplement;
  readonly prior: ReportModel | null;
  /** The 财决 workbook, where one is at hand. */
  readonly internal?: ReportModel | null;
  /** 本级's own book beside the department's, and its last year's. */
  readonly ownLevel?: OwnLevelBooks | null;
  /** Figures of cells that it finds must be mended are in doubt; absent where nothing was checked. */
  readonly check?: Pick<CheckReport, 'findings'> | null;
  /** Id of a template; by 助手资料, year and place when not given. */
  readonly template?: string | undefined;
  /** What was said of findings; that of 助手资料 where not given. */
  readonly explanations?: readonly Explanation[];
  /** Which text it is for; 情况说明 where not given. */
  readonly kind?: DraftKind;
}

/** 情况说明 / 送审摘要 / 绩效自评报告 */
export type DraftKind = 'narrative' | 'brief' | 'evaluation';

/** Drafts a text about a case. */
export function draft(report: ReportModel, inputs: DraftInputs, kind: DraftKind = inputs.kind ?? 'narrative'): Draft {
  const { supplement, explanations = supplement.explanations } = inputs;
  const drafted = bareDraft(report, { ...inputs, supplement: signTaken(supplement) }, kind);
  return withDismissals(markTaken(drafted, supplement), explanations);
}

function bareDraft(report: ReportModel, inputs: DraftInputs, kind: DraftKind): Draft {
  const options = draftOptions(inputs);
  const { check, ownLevel } = inputs;
  if (kind === 'evaluation') {
    const books = ownLevel ? { report: ownLevel.report, prior: ownLevel.prior ?? undefined } : undefined;
    return doubted(draftEvaluation(report, { ...options, ownLevel: books }), check);
  }
  const narrative = (): Draft => doubted(draftNarrative(report, options), check);
  return kind === 'brief' ? tellingDoubts(doubted(draftBrief(report, options), check), narrative()) : narrative();
}

function doubted(drafted: Draft, check: DraftInputs['check']): Draft {
  return check ? withDoubts(drafted, check) : drafted;
}

const DOCUMENTS = { narrative: narrativeDocx, brief: briefDocx, evaluation: evaluationDocx } as const;

/** The forms of a 绩效自评报告 as a workbook. */
export function formsFile({ forms = [] }: Pick<Draft, 'forms'>): Uint8Array {
  return formsWorkbook(forms);
}

/** A 情况说明 with the 绩效自评报告 as its annex. */
export function annexedDocx(drafted: Draft, annex: Draft, report: ReportModel, gaps?: DocxGaps): Promise<Uint8Array> {
  return narrativeDocx(drafted, report, gaps, annex);
}

/** A draft as a document; `gaps` says how what is still to be filled in is printed. */
export function draftDocx(drafted: Draft, report: ReportModel, kind: DraftKind, gaps?: DocxGaps): Promise<Uint8Array> {
  return DOCUMENTS[kind](drafted, report, gaps);
}

export function draftOptions({
  supplement,
  prior,
  internal,
  template,
}: DraftInputs): DraftOptions & Pick<DraftInputs, 'supplement'> {
  return { supplement, prior: prior ?? undefined, internal: internal ?? undefined, template };
}
