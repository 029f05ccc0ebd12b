import type { BasicFact, CheckReport, Finding, ReportModel, TextFinding } from '../model';
import type { RoundComparison } from '../rounds';

/** Everything that a report on one unit's book is written from. */
export interface ReportSource {
  /** The book as the user knows it: a file's name, or a folder's. */
  readonly file: string;
  readonly report: ReportModel;
  readonly checked: CheckReport;
  /** The figures to hold against the paper on the desk. */
  readonly facts: readonly BasicFact[];
  /** Names of all sheets of the workbook, in their order. */
  readonly sheets: readonly string[];
  /** Where each rule comes from, by the rule's id. */
  readonly bases: ReadonlyMap<string, string>;
  /** When the book was checked, as it is printed. */
  readonly time: string;
  /** 核实性 findings whose 出错说明 holds for the figures as they are. */
  readonly explained: readonly ExplainedFinding[];
  /** Last year's book, where it is at hand: pictures hold the figures against it. */
  readonly prior?: ReportModel;
  /** 定稿封签 of the figures; null where there are none, or some are on trial. Reckoned when it is printed. */
  readonly seal: () => string | null;
  /** How many cells held figures on trial; absent where all figures are those of the file. */
  readonly trial?: number;
  /** What stands against the texts of the unit; absent where none was proof-read. */
  readonly textFindings?: readonly TextFinding[];
  /** What became of the round before; absent in a first round. */
  readonly comparison?: RoundComparison;
}

/** A finding with the reason that was given for it, and by whom; null where nobody is named. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly text: string;
  readonly by: string | null;
}
