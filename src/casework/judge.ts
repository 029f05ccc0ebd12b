import { basicFacts, checkReport, withExplanations, type CheckOptions, type ExplainedFindings } from '../checking';
import type { BasicFact, CheckReport, ReportModel, TextFinding, Watch, WorkbookSnapshot } from '../model';
import { chooseRound, compareRounds, type NamedRounds, type RoundComparison } from '../rounds';
import type { CustomRule } from '../rules/custom';
import { priorBookOf, type Case, type OtherBooks } from './case';

/** A case whose book is understood and checked. */
export interface Judged {
  readonly snapshot: WorkbookSnapshot;
  readonly report: ReportModel;
  readonly check: CheckReport;
  /** The figures to hold against the paper, in the order of the paper. */
  readonly facts: readonly BasicFact[];
  readonly explained: ExplainedFindings;
  /** The rules of one's own that it was judged by. */
  readonly customRules: readonly CustomRule[];
  /** Last year's book; null where none is at hand. */
  readonly prior: ReportModel | null;
  /** What became of the round before; null in a first one. */
  readonly comparison: RoundComparison | null;
  /** In Chinese, why the round before cannot serve; null where it does, or none is at hand. */
  readonly roundRefusal: string | null;
}

/** Checks a case whose book is understood, sorts its 出错说明, and tells what became of the round before. */
export function judge(unit: Case, report: ReportModel, watch?: Watch): Judged {
  const { supplement, customRules } = unit.kept;
  const others = reportsOf(unit.others);
  const check = checkReport(report, { customRules, others, unitKind: supplement.unitKind, ...(watch && { watch }) });
  return {
    snapshot: unit.book,
    report,
    check,
    facts: basicFacts(report),
    explained: withExplanations(check, supplement.explanations),
    customRules,
    prior: priorBookOf(unit),
    ...compareWith(unit.previous, report, check),
  };
}

/** 本级's books feed texts only: no figure of the department's is held against them. */
function reportsOf({ prior, internal, approved, units }: OtherBooks): NonNullable<CheckOptions['others']> {
  const others = Object.entries({ prior, internal, approved, units });
  return Object.fromEntries(
    others.flatMap(([role, books]) => (books ? [[role, books.map(({ report }) => report)]] : [])),
  );
}

/**
 * What became of a round before; where nothing could be read of one that has been said.
 * @param texts what stands against the texts; null where none was proof-read
 */
export function compareWith(
  previous: NamedRounds | null,
  report: ReportModel,
  check: CheckReport,
  texts: readonly TextFinding[] | null = null,
): Pick<Judged, 'comparison' | 'roundRefusal'> {
  if (previous === null || previous.rounds.length === 0) return { comparison: null, roundRefusal: null };
  const chosen = chooseRound(previous, report);
  return 'round' in chosen
    ? { comparison: compareRounds(chosen.round, report, check, texts), roundRefusal: null }
    : { comparison: null, roundRefusal: chosen.refusal };
}
