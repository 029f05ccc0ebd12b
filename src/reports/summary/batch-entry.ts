import type { AmountUnit, Finding, Summary, TextFinding } from '../../model';
import { openGroups } from '../open-checks';
import { countOutcomes, type Outcome, type Round } from '../../rounds';
import { roundOf } from '../round';
import type { Disclosure } from '../../roster';
import type { ReportSource } from '../source';
import { brokenOf } from '../words';

/** What is kept of one book of a batch: little, so that a thousand of them fit. */
export interface BatchEntry {
  readonly file: string;
  /** Why nothing could be checked; null where something was. */
  readonly failure: string | null;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly amountUnit: AmountUnit | null;
  readonly ruleSet: string | null;
  /** 定稿封签 of its figures; null where there are none. */
  readonly seal: string | null;
  /** How many tables were recognised. */
  readonly tables: number;
  /** Titles of the tables that the book ought to have and has not. */
  readonly missingTables: readonly string[];
  /** Whether a text came with the book; absent where nobody looked for one. */
  readonly hasNarrative?: boolean;
  /** The texts that came with the book, proof-read; absent where nobody looked for any. */
  readonly texts?: readonly TextEntry[];
  /** What of that which has to be published is there; absent where nobody asked. */
  readonly disclosure?: Disclosure;
  /** What the user is asked about the book. */
  readonly questions: readonly string[];
  readonly summary: Summary | null;
  /** What is broken, by cause, in the order of the report. */
  readonly broken: readonly Finding[];
  /** What could not be checked: how many checks for which reason. */
  readonly open: readonly OpenCount[];
  /** Its opinions, for the next round; null where nothing was checked. */
  readonly round: Round | null;
  /** How a second round ended; null in a first one. */
  readonly outcomes: Readonly<Record<Outcome, number>> | null;
}

/** A text of a unit, by the name of its file. */
export interface TextEntry {
  readonly file: string;
  /** Why it was not proof-read; null where it was. */
  readonly failure: string | null;
  /** What stands against it, the gravest first. */
  readonly findings: readonly TextFinding[];
}

/** How many checks of a book one reason kept from being made. */
export interface OpenCount {
  readonly reason: string;
  readonly checks: number;
}

/** A book that was checked; `missingTables` are titles. */
export function checkedEntry(source: ReportSource, missingTables: readonly string[]): BatchEntry {
  const { file, report, checked, seal } = source;
  return {
    file,
    failure: null,
    unitName: report.unitName,
    year: report.year,
    amountUnit: report.amountUnit,
    ruleSet: checked.ruleSet,
    seal: seal(),
    tables: report.tables.length,
    missingTables,
    questions: report.questions.map(({ prompt }) => prompt),
    summary: checked.summary,
    broken: brokenOf(source),
    open: openGroups(checked.ledger()).map(({ reason, lines }) => ({ reason, checks: lines.length })),
    round: roundOf(source),
    outcomes: source.comparison ? countOutcomes(source.comparison) : null,
  };
}

/** A book that could not be read, with the sentence that says why. */
export function failedEntry(file: string, failure: string): BatchEntry {
  return {
    file,
    failure,
    unitName: null,
    year: null,
    amountUnit: null,
    ruleSet: null,
    seal: null,
    tables: 0,
    missingTables: [],
    questions: [],
    summary: null,
    broken: [],
    open: [],
    round: null,
    outcomes: null,
  };
}
