import { SEVERITY_NAMES } from '../../../model';
import {
  commonProblems,
  countOf,
  headline,
  unitOrFileName,
  rankEntries,
  stateOf,
  textFindingsOf,
  textNotRead,
  type RankedEntry,
} from '../../../reports';
import type { UnitOutcome } from './examine-unit';

/** A unit as its line shows it. */
export interface QueueLine {
  readonly id: string;
  /** The unit, or the file where the unit is not known. */
  readonly name: string;
  /** In the words of 汇总.xlsx. */
  readonly state: string;
  /** What is missing, in words: the line stands among the first where there is any. */
  readonly lacks: readonly string[];
  /** How many are open; their answers may change the figures. */
  readonly questions: number;
  /** What is said of 助手资料 on the book's own sheet, and of texts that could not be read; null where nothing is. */
  readonly remark: string | null;
  readonly year: number | null;
  /** Findings of severity 必改. */
  readonly mustMend: number;
  readonly toVerify: number;
  /** Findings of its texts; null where none was proof-read. */
  readonly inTexts: { readonly count: number; readonly mustMend: boolean } | null;
  /** Null where nothing was checked. */
  readonly counts: { readonly checked: number; readonly notChecked: number } | null;
  /** 收支总计 with its measure; null where nothing was checked. */
  readonly total: string | null;
  readonly canOpen: boolean;
  /** Ids of the rules that are broken. */
  readonly rules: readonly string[];
}

/** A problem that several units may have. */
export interface QueueProblem {
  readonly rule: string;
  readonly title: string;
  readonly nature: string;
  readonly units: readonly string[];
  readonly count: number;
}

/** What a list over many units says, in the words and the order of 汇总.xlsx. */
export interface Board {
  /** One sentence over all units. */
  readonly headline: string;
  readonly lines: readonly QueueLine[];
  readonly problems: readonly QueueProblem[];
}

/** Ranked as 汇总.xlsx is, so that list and file never contradict one another. */
export function boardOf(outcomes: readonly UnitOutcome[]): Board {
  const byFile = new Map(outcomes.map((outcome) => [outcome.entry.file, outcome]));
  const ranked = rankEntries(outcomes.map(({ entry }) => entry));
  return {
    headline: headline(ranked),
    lines: ranked.flatMap((each) => {
      const outcome = byFile.get(each.entry.file);
      return outcome ? [lineOf(each, outcome)] : [];
    }),
    problems: commonProblems(ranked.map(({ entry }) => entry)).map(({ rule, title, finding, units, count }) => ({
      rule,
      title,
      nature: SEVERITY_NAMES[finding.severity],
      units,
      count,
    })),
  };
}

/** All that a line shows, worked out once: a list may have hundreds of lines. */
function lineOf(ranked: RankedEntry, { total, remark, canOpen }: UnitOutcome): QueueLine {
  const { entry, lacks } = ranked;
  const { summary, texts = [] } = entry;
  const inTexts = textFindingsOf(entry);
  const unread = texts.flatMap(({ failure }) => (failure === null ? [] : [textNotRead(failure)]));
  return {
    id: entry.file,
    name: unitOrFileName(entry),
    state: stateOf(ranked),
    lacks,
    questions: entry.questions.length,
    remark: [...(remark === null ? [] : [remark]), ...unread].join('；') || null,
    inTexts: inTexts && {
      count: inTexts.length,
      mustMend: inTexts.some(({ severity }) => severity === 'error'),
    },
    year: entry.year,
    mustMend: countOf(entry, 'error'),
    toVerify: countOf(entry, 'warning'),
    counts: summary && { checked: summary.checked, notChecked: summary.notChecked },
    total,
    canOpen,
    rules: [...new Set(entry.broken.map(({ rule }) => rule))],
  };
}
