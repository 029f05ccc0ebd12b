import type { ExplainedFindings } from '../../checking';
import type { OwnSheet } from '../../host/host';
import type { BasicFact, CheckReport, ReportModel, WorkbookSnapshot } from '../../model';
import type { RoundComparison } from '../../rounds';
import type { CustomRule } from '../../rules/custom';

/** A report that is a file of its own. */
export type ReportFileKind = 'html' | 'reviewXlsx' | 'reviewDocx';

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reports are written from: a result, and the rules of one's own that it was judged by. */
export interface Reported {
  readonly snapshot: WorkbookSnapshot;
  readonly report: ReportModel;
  readonly check: CheckReport;
  readonly facts: readonly BasicFact[];
  readonly explained: ExplainedFindings;
  readonly checkedAt: Date;
  readonly customRules: readonly CustomRule[];
  /** Last year's book; null where none is open. */
  readonly prior: ReportModel | null;
  /** How many cells held figures on trial. */
  readonly trial: number;
  /** What became of the round before; null in a first one. */
  readonly comparison: RoundComparison | null;
}

/** The reports on a result. */
export interface ReportCore {
  /** 核对结果 as a sheet of the workbook. */
  sheet(reported: Reported, options: { readonly withFormulas: boolean }): OwnSheet;
  file(reported: Reported, kind: ReportFileKind): Promise<ReportFile>;
}
