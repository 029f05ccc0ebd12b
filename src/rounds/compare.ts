import type { CheckReport, Finding, LedgerLine, ReportModel, TextFinding } from '../model';
import { reportPlaces, type ReportPlaces } from './figures-in-report';
import { isAsExpected, isSameCause } from './same-cause';
import type { Opinion, Round } from './opinion';
import { isSameInText, isTextOpinion, textOutcome } from './text-opinion';
import { REMARKS } from './words';

/** 已改 / 未改 / 新错 */
export type Outcome = 'mended' | 'open' | 'fresh';

/** What became of an opinion of the round before. */
export interface OpinionOutcome {
  readonly opinion: Opinion;
  readonly outcome: Exclude<Outcome, 'fresh'>;
  /** The finding of this round that it lives on in; null where there is none. */
  readonly finding: Finding | null;
  /** The same in a text. */
  readonly textFinding: TextFinding | null;
  /** How the outcome is known, in a sentence. */
  readonly remark: string;
}

export interface RoundComparison {
  readonly previous: Pick<Round, 'time' | 'ruleSet'>;
  /** Every opinion of the round before, in its order. */
  readonly outcomes: readonly OpinionOutcome[];
  /** What no opinion was about, in the order of the report. */
  readonly fresh: readonly Finding[];
  /** The same in texts, the gravest first. */
  readonly freshTexts: readonly TextFinding[];
}

/**
 * The second round: what became of each opinion, and what is new. 尾差 are no opinions in either.
 * @param texts what stands against the texts now; null where none was proof-read
 */
export function compareRounds(
  previous: Round,
  report: ReportModel,
  checked: CheckReport,
  texts: readonly TextFinding[] | null = null,
): RoundComparison {
  const places = reportPlaces(report);
  const findings = checked.findings.filter(({ verdict }) => verdict !== 'rounding');
  const ledger = checked.ledger();
  const outcomes = previous.opinions.map((opinion): OpinionOutcome => {
    if (isTextOpinion(opinion)) return { opinion, finding: null, ...textOutcome(opinion, texts) };
    return { opinion, textFinding: null, ...outcomeOf(opinion, { findings, ledger, places }) };
  });
  const known = (finding: Finding): boolean =>
    previous.opinions.some((opinion) => isSameCause(opinion, finding, places));
  return {
    previous: { time: previous.time, ruleSet: previous.ruleSet },
    outcomes,
    fresh: findings.filter((finding) => !known(finding)),
    freshTexts: (texts ?? []).filter((finding) => !previous.opinions.some((opinion) => isSameInText(opinion, finding))),
  };
}

export function countOutcomes({ outcomes, fresh, freshTexts }: RoundComparison): Readonly<Record<Outcome, number>> {
  const open = outcomes.filter(({ outcome }) => outcome === 'open').length;
  return { mended: outcomes.length - open, open, fresh: fresh.length + freshTexts.length };
}

/** The book as it is now. */
interface Now {
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerLine[];
  readonly places: ReportPlaces;
}

function outcomeOf(opinion: Opinion, now: Now): Omit<OpinionOutcome, 'opinion' | 'textFinding'> {
  const finding = now.findings.find((each) => isSameCause(opinion, each, now.places)) ?? null;
  if (finding) return { outcome: 'open', finding, remark: openRemark(opinion, finding, now.places) };
  const lines = linesOf(opinion, now.ledger);
  const unchecked = opinion.verdict === 'broken' ? lines.find(({ verdict }) => verdict === 'notChecked') : undefined;
  if (unchecked) return { outcome: 'open', finding, remark: REMARKS.unchecked(unchecked.detail) };
  return { outcome: 'mended', finding, remark: mendedRemark(opinion, lines, now.places) };
}

/**
 * The checks of an opinion as they stand now. Where a table is gone its checks are gone with it, and what is left of
 * their rules says that they could not be made.
 */
function linesOf({ checks, rule }: Opinion, ledger: readonly LedgerLine[]): readonly LedgerLine[] {
  const wanted = new Set(checks);
  const same = ledger.filter(({ check }) => wanted.has(check));
  if (same.length > 0) return same;
  return ledger.filter((line) => line.rule === rule && line.verdict === 'notChecked');
}

function openRemark(opinion: Opinion, finding: Finding, places: ReportPlaces): string {
  if (opinion.verdict === 'notChecked') return REMARKS.stillUnchecked;
  const isMoved = opinion.figures.some(({ place, fen }) => places.figureAt(place) !== fen);
  if (!isMoved) return REMARKS.untouched;
  return opinion.difference === null || finding.difference === null
    ? REMARKS.changed
    : REMARKS.changedBy(opinion.difference, finding.difference);
}

function mendedRemark(opinion: Opinion, lines: readonly LedgerLine[], places: ReportPlaces): string {
  if (opinion.verdict === 'notChecked') return REMARKS.nowChecked;
  const isBroken = lines.some(({ verdict }) => verdict === 'broken');
  if (isBroken) return REMARKS.mendedElseBroken;
  if (lines.length === 0) return REMARKS.gone;
  return isAsExpected(opinion, places) ? REMARKS.asExpected : REMARKS.holds;
}
