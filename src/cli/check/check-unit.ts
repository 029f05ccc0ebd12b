import { checkReport, missingTables, ruleSetFingerprint, ruleSetOf } from '../../checking';
import { checkedEntry, failedEntry, type BatchEntry, type ReportSource } from '../../document/report';
import type { Answers } from '../../model';
import type { NamedRounds } from '../../rounds';
import { mergeRules } from '../../rules/custom';
import { tableTitle } from '../../standards';
import type { KeptData } from '../../supplement';
import { CliError, openBook, sentenceOf } from '../input';
import { understand } from '../kept-books';
import { worst, type ExitStatus, type Machine } from '../machine';
import { TEXTS } from '../texts';
import { checkJson, failureJson } from './check-json';
import { checkText } from './check-text';
import { reportSource, type CheckedBook } from './checked-book';
import { copiesOf, type Copy, type CopyWishes } from './copies';
import { withRulesOfBook, type CustomRules } from './custom-rules';
import { othersFor, type OtherReports } from './other-books';
import { withComparison } from './previous';
import { roundJson, roundText } from './round-text';

/** What every book of one run shares; plain data, which a helper can be given. */
export interface CheckRun {
  readonly answers: Answers;
  readonly json: boolean;
  /** What to write about each book; null where nothing is written. */
  readonly wishes: CopyWishes | null;
  readonly others: OtherReports;
  readonly rules: CustomRules;
  /** 助手资料; which of them belongs to a book its unit and year say. */
  readonly kept: readonly KeptData[];
  /** The round before, of all units; null where none was given. */
  readonly previous: NamedRounds | null;
  readonly isOnly: boolean;
  /** For a helper, which opens the books by itself. */
  readonly passwords: readonly string[];
}

/** What became of one book, as plain data: nothing has been printed or written yet. */
export interface UnitResult {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
  readonly copies: readonly Copy[];
  /** What the summary says of it; null where none is written. */
  readonly entry: BatchEntry | null;
}

/** Checks one book. Never fails: what went wrong is in the answer. */
export async function checkUnit(path: string, run: CheckRun, machine: Machine): Promise<UnitResult> {
  const complaints: string[] = [];
  const quiet: Machine = { ...machine, complain: (text) => void complaints.push(text) };
  try {
    const { checkedBook, status } = await checkBook(path, run, quiet);
    const { report, checked } = checkedBook;
    const compared = withComparison(reportSource(checkedBook, machine.now()), run, path, quiet);
    const { source } = compared;
    const hasError = checked.findings.some((finding) => finding.severity === 'error');
    return {
      status: worst([status, compared.status, hasError ? 1 : 0]),
      out: run.json
        ? jsonLine({ ...checkJson(path, report, checked), ...roundJson(source, run.previous) })
        : textOf(path, source),
      err: complaints.join(''),
      copies: run.wishes ? await copiesOf(checkedBook, source, run.wishes) : [],
      entry: run.wishes && checkedEntry(source, missingTables(report).map(tableTitle)),
    };
  } catch (error) {
    const failed = failedUnit(path, sentenceOf(path, error), run);
    return { ...failed, err: complaints.join('') + failed.err };
  }
}

/** The answer for a book that could not be checked, with its reason. */
export function failedUnit(path: string, sentence: string, { json, rules }: CheckRun): UnitResult {
  const ruleSet = ruleSetFingerprint(ruleSetOf({ customRules: rules.rules }));
  return {
    status: 2,
    out: json ? jsonLine(failureJson(path, sentence, ruleSet)) : '',
    err: `${sentence}\n`,
    copies: [],
    entry: failedEntry(path, sentence),
  };
}

/** `status`: of the book's own sheet of rules. */
async function checkBook(
  path: string,
  run: CheckRun,
  machine: Machine,
): Promise<{ checkedBook: CheckedBook; status: ExitStatus }> {
  const book = await openBook(path, machine);
  const { report, kept } = understand(book, run.answers, run.kept, machine);
  if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
  const { status, rules: customRules } = withRulesOfBook(
    { status: 0, rules: mergeRules(run.rules.rules, kept.customRules) },
    book,
    machine,
  );
  const others = othersFor(report, run.others, run.isOnly, machine);
  const checked = checkReport(report, { customRules, others, unitKind: kept.supplement.unitKind });
  return { checkedBook: { book, report, checked, customRules, prior: others.prior?.[0] ?? null }, status };
}

/** A second round tells what became of the first one, and nothing else. */
function textOf(path: string, source: ReportSource): string {
  const text = source.comparison ? roundText(path, source) : checkText(path, source.report, source.checked);
  return `${text}\n`;
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
