import type { CheckReport, ReportModel, WorkbookSnapshot } from '../../model';
import type { Outcome, Round, RoundComparison } from '../../rounds';

/** The second round, as pure functions. */
export interface RoundCore {
  /** The round before of a report, from a file that carries it; or why it cannot serve. */
  read(name: string, snapshot: WorkbookSnapshot, report: ReportModel): { round: Round } | { refusal: string };
  /** Null where the round is not the report's own: its unit or year may have been answered since. */
  compare(round: Round, report: ReportModel, check: CheckReport): RoundComparison | null;
  count(comparison: RoundComparison): Readonly<Record<Outcome, number>>;
}
