import type { Draft, ReportModel, Supplement } from '../../model';
import { draftBrief, draftNarrative, type DraftOptions } from '../../narrative';
import { briefDocx, narrativeDocx } from '../../reports';

/** What a draft is made from besides the report. */
export interface DraftInputs {
  readonly supplement: Supplement;
  readonly prior: ReportModel | null;
  /** Id of a template; by 助手资料, year and place when not given. */
  readonly template?: string | undefined;
}

/** 情况说明 / 送审摘要 */
export type DraftKind = 'narrative' | 'brief';

/** Drafts a text about a case. */
export function draft(report: ReportModel, inputs: DraftInputs, kind: DraftKind = 'narrative'): Draft {
  return (kind === 'brief' ? draftBrief : draftNarrative)(report, draftOptions(inputs));
}

/** A draft as a document. */
export function draftDocx(drafted: Draft, report: ReportModel, kind: DraftKind): Promise<Uint8Array> {
  return (kind === 'brief' ? briefDocx : narrativeDocx)(drafted, report);
}

export function draftOptions({
  supplement,
  prior,
  template,
}: DraftInputs): DraftOptions & Pick<DraftInputs, 'supplement'> {
  return { supplement, prior: prior ?? undefined, template };
}
