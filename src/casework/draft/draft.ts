import type { CheckReport, Draft, ReportModel, Supplement } from '../../model';
import { draftBrief, draftNarrative, type DraftOptions } from '../../narrative';
import { briefDocx, narrativeDocx, type DocxGaps } from '../../reports';
import { tellingDoubts, withDoubts } from './doubts';

/** What a draft is made from besides the report. */
export interface DraftInputs {
  readonly supplement: Supplement;
  readonly prior: ReportModel | null;
  /** The 财决 workbook, where one is at hand. */
  readonly internal?: ReportModel | null;
  /** Figures of cells that it finds must be mended are in doubt; absent where nothing was checked. */
  readonly check?: Pick<CheckReport, 'findings'> | null;
  /** Id of a template; by 助手资料, year and place when not given. */
  readonly template?: string | undefined;
}

/** 情况说明 / 送审摘要 */
export type DraftKind = 'narrative' | 'brief';

/** Drafts a text about a case. */
export function draft(report: ReportModel, inputs: DraftInputs, kind: DraftKind = 'narrative'): Draft {
  const options = draftOptions(inputs);
  const { check } = inputs;
  const narrative = (): Draft => doubted(draftNarrative(report, options), check);
  return kind === 'brief' ? tellingDoubts(doubted(draftBrief(report, options), check), narrative()) : narrative();
}

function doubted(drafted: Draft, check: DraftInputs['check']): Draft {
  return check ? withDoubts(drafted, check) : drafted;
}

/** A draft as a document; `gaps` says how what is still to be filled in is printed. */
export function draftDocx(drafted: Draft, report: ReportModel, kind: DraftKind, gaps?: DocxGaps): Promise<Uint8Array> {
  return (kind === 'brief' ? briefDocx : narrativeDocx)(drafted, report, gaps);
}

export function draftOptions({
  supplement,
  prior,
  internal,
  template,
}: DraftInputs): DraftOptions & Pick<DraftInputs, 'supplement'> {
  return { supplement, prior: prior ?? undefined, internal: internal ?? undefined, template };
}
